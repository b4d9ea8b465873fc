/** The pages of a PDF as a stream of cells: tables by their borders, everything else as paragraphs. */
import { type Cell, isLabelKey, isPageNumber, labelKey } from '../../recognise';
import { cellOf } from '../grid';
import { type Box, type Lattice, latticesOf } from './lattice';
import { goesOn, linesOf, type Margins, type TextLine } from './lines';
import type { PageContent, Piece } from './page';

interface Row {
  readonly table: number;
  readonly cells: readonly { readonly text: string; readonly column: number; readonly columnSpan: number }[];
}

interface Paragraph {
  readonly text: string;
  readonly last: TextLine;
}

/** A row or paragraph with its page and its number on it. */
type Line = (Row | Paragraph) & { readonly page: number; readonly number: number };

const isIn = ({ x, y, width, height, isRotated }: Piece, { left, right, bottom, top }: Box): boolean => {
  const [middleX, middleY] = isRotated ? [x, y + width / 2] : [x + width / 2, y + height / 3];
  return middleX >= left && middleX <= right && middleY >= bottom && middleY <= top;
};

const rowsOf = ({ cells }: Lattice, pieces: readonly Piece[], table: number): Row[] => {
  const rows = new Map<number, Row['cells'][number][]>();
  for (const cell of cells) {
    const own = pieces.filter((piece) => isIn(piece, cell));
    const text = linesOf(own)
      .map((line) => line.text)
      .join('\n');
    const { row, column, columnSpan } = cell;
    rows.set(row, [...(rows.get(row) ?? []), { text, column, columnSpan }]);
  }
  return [...rows.values()].map((row) => ({ table, cells: row }));
};

const isSameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 3);

/** A row goes on below a page break when its label is whole only with the words there. */
function goesOnBelow(above: Row, below: Row): boolean {
  return above.cells.some((cell) => {
    const next = below.cells.find(({ column }) => column === cell.column);
    return (
      next !== undefined &&
      !isLabelKey(labelKey(cell.text)) &&
      !isLabelKey(labelKey(next.text)) &&
      isLabelKey(labelKey(cell.text + next.text))
    );
  });
}

const joined = (above: Row, below: Row): Row => ({
  ...above,
  cells: above.cells.map((cell) => {
    const next = below.cells.find(({ column }) => column === cell.column);
    return { ...cell, text: [cell.text, next?.text].filter(Boolean).join('\n') };
  }),
});

/** Gathers the pages' rows and paragraphs, joining what page breaks took apart. */
class Gathering {
  readonly lines: Line[] = [];
  private tables = 0;
  private xs: readonly number[] = [];
  private readonly margins: Margins;

  constructor(margins: Margins) {
    this.margins = margins;
  }

  addPage({ pieces, rules }: PageContent, page: number): void {
    const lattices = latticesOf(rules).filter((lattice) => pieces.some((piece) => isIn(piece, lattice)));
    const free = linesOf(pieces.filter((piece) => !lattices.some((lattice) => isIn(piece, lattice))));
    const isNumber = (line: TextLine, index: number): boolean =>
      (index === 0 || index === free.length - 1) && isPageNumber(line.text);
    const lines = free.filter((line, index) => !isNumber(line, index));
    const parts = [
      ...lines.map((line) => ({
        top: line.y,
        add: (number: number) => this.addLine(line, page, number),
      })),
      ...lattices.map((lattice) => ({
        top: lattice.top,
        add: (number: number) => this.addTable(lattice, pieces, page, number),
      })),
    ].sort((a, b) => b.top - a.top);
    let number = 1;
    for (const { add } of parts) number += add(number);
  }

  /** Answers how many lines were added. */
  private addLine(line: TextLine, page: number, number: number): number {
    const before = this.lines.at(-1);
    if (before && 'last' in before && goesOn(before.last, line, this.margins)) {
      this.lines[this.lines.length - 1] = { ...before, text: before.text + line.text, last: line };
    } else {
      this.lines.push({ text: line.text, last: line, page, number });
    }
    return 1;
  }

  private addTable(lattice: Lattice, pieces: readonly Piece[], page: number, number: number): number {
    const goesOn = isSameColumns(lattice.xs, this.xs);
    if (!goesOn) this.tables += 1;
    this.xs = lattice.xs;
    const rows = rowsOf(lattice, pieces, this.tables);
    const [first] = rows;
    const before = this.lines.at(-1);
    const isBroken = first && before && 'cells' in before && before.page < page && goesOnBelow(before, first);
    if (isBroken) this.lines[this.lines.length - 1] = { ...before, ...joined(before, first) };
    rows
      .slice(isBroken ? 1 : 0)
      .forEach((row, index) => this.lines.push({ ...row, page, number: number + index }));
    return rows.length;
  }
}

/** What is upright on the pages keeps within the margins, tables as well as text. */
function marginsOf(pages: readonly PageContent[]): Margins {
  const margins = { left: Infinity, right: -Infinity };
  for (const { x, width, isRotated } of pages.flatMap(({ pieces }) => pieces)) {
    if (isRotated) continue;
    margins.left = Math.min(margins.left, x);
    margins.right = Math.max(margins.right, x + width);
  }
  return margins;
}

/** The cells of all pages in reading order. */
export function cellsOfPages(pages: readonly PageContent[]): Cell[] {
  const gathering = new Gathering(marginsOf(pages));
  pages.forEach((page, index) => gathering.addPage(page, index + 1));
  return gathering.lines.flatMap((line): Cell[] => {
    const place = `${line.page}:${line.number}`;
    if ('last' in line) return [{ text: line.text, line: place, kind: 'filled' }];
    return line.cells.map((cell) => cellOf({ ...cell, line: place }, line.table));
  });
}
