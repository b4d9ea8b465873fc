/** A document as a stream of cells: what every reader of a kind of file makes, and all that the later layers see. */
import { trimSpaces } from '../../report';

/** Where something stands, for messages: the line, 1-based; `page:line` in a PDF; `sheet!A1` in a workbook. */
export type Place = number | string;

/** Which columns of which table a cell takes up, `to` not included; numbered as its reader likes. */
export interface Columns {
  readonly table: number;
  readonly from: number;
  readonly to: number;
}

export interface Cell {
  readonly text: string;
  readonly line: Place;
  /** Known where the document has tables, not mere lines. */
  readonly columns?: Columns;
  /** An empty line may be a blank cell or mere layout; a blank cell shows by its spaces or tabs that it is one. */
  readonly kind: 'filled' | 'blank' | 'emptyLine';
}

const kindOf = (text: string, isWholeLine: boolean): Cell['kind'] => {
  if (trimSpaces(text) !== '') return 'filled';
  return isWholeLine && text === '' ? 'emptyLine' : 'blank';
};

/** The sides of a table drawn with characters. */
const BAR = /[|｜│┃║]/;

/** A line of nothing but strokes, more of them than dashes that stand for a value. */
const STROKES = /^[\s|｜+:]*[-=─-╿]{3}[-=─-╿\s|｜+:]*$/;

/** The parts between the bars, without what is outside the first and the last. */
const betweenBars = (line: string): string[] => trimSpaces(line).split(BAR).slice(1, -1);

const isBarred = (line: string): boolean => {
  const trimmed = trimSpaces(line);
  return trimmed.length > 2 && BAR.test(trimmed.charAt(0)) && BAR.test(trimmed.charAt(trimmed.length - 1));
};

function partsOf(line: string): string[] {
  if (STROKES.test(line)) return [];
  return isBarred(line) ? betweenBars(line) : line.split('\t');
}

/** The cells of a flattened text: its lines, split at tabs or, in tables drawn with characters, at the bars. */
export function cellsOfText(text: string): Cell[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.flatMap((content, index) => {
    const parts = partsOf(content);
    const isRow = parts.length > 1;
    return parts.map((part, column) => ({
      text: part,
      line: index + 1,
      kind: kindOf(part, !isRow),
      ...(isRow && { columns: { table: 0, from: column, to: column + 1 } }),
    }));
  });
}

/** Whether nothing is written in the cells from one index up to another. */
export function isBlankBetween(cells: readonly Cell[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (cells[index]?.kind === 'filled') return false;
  }
  return true;
}
