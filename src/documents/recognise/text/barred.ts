/** Text whose cells are lines, or parts of lines between tabs or bars. */
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';
import type { Line } from './lines';

const kindOf = (text: string, isWholeLine: boolean): Cell['kind'] => {
  if (trimSpaces(text) !== '') return 'filled';
  return isWholeLine && text === '' ? 'emptyLine' : 'blank';
};

/** The sides of a table drawn with characters. */
const BAR = /[|｜│┃║]/;

/** A line of nothing but strokes, more of them than dashes that stand for a value. */
const STROKES = /^[\s|｜+:]*[-=─-╿]{3}[-=─-╿\s|｜+:]*$/;

/** The parts between the bars; one that begins or ends the line has nothing outside. */
function betweenBars(line: string): string[] {
  const parts = trimSpaces(line).split(BAR);
  const from = parts[0] === '' ? 1 : 0;
  const to = parts.length > from + 1 && parts.at(-1) === '' ? parts.length - 1 : parts.length;
  return parts.slice(from, to);
}

/** Bars part the cells of a table; in words, such as the menu of a site, they must enclose the line. */
function isBarred({ text, isTabular }: Line): boolean {
  if (!BAR.test(text)) return false;
  const trimmed = trimSpaces(text);
  if (trimmed.length < 2) return false;
  const isEnclosed = BAR.test(trimmed.charAt(0)) && BAR.test(trimmed.charAt(trimmed.length - 1));
  return isTabular || (isEnclosed && trimmed.length > 2);
}

/** The cells of the lines. */
export function cellsOfLines(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    const { text, number } = line;
    if (STROKES.test(text)) continue;
    const hasBars = isBarred(line);
    const parts = hasBars ? betweenBars(text) : text.split('\t');
    if (parts.length === 1) {
      const [part = ''] = parts;
      cells.push({ text: part, line: number, kind: kindOf(part, !hasBars) });
      continue;
    }
    parts.forEach((part, column) => {
      const columns = { table: 0, from: column, to: column + 1 };
      cells.push({ text: part, line: number, kind: kindOf(part, false), columns });
    });
  }
  return cells;
}
