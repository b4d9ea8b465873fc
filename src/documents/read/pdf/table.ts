/** A table over all the pages it is printed on: what page breaks cut in two, rows and merged cells, is whole again. */
import { beginsLabel, type Cell, isGroupPart, isLabelKey, labelKey } from '../../recognise';
import { cellOf } from '../grid';
import { isIn, type Piece } from './content';
import { type Lattice, type LatticeCell, placesOf, SLACK } from './lattice';
import { linesOf, rowsOf } from './lines';

export interface TableCell {
  text: string;
  /** From the table's left edge: pages may have margins of their own. */
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly rowSpan: number;
  /** Where it begins, when a page break cut it. */
  readonly above?: TableCell;
}

export interface TableRow {
  readonly cells: TableCell[];
  readonly page: number;
  /** Of the row on the page. */
  readonly number: number;
}

/** What a lattice adds to a table. */
export interface Part {
  readonly width: number;
  readonly rows: readonly TableRow[];
  /** The cells that reach its last row. */
  readonly bottom: readonly TableCell[];
}

const isLabel = (text: string): boolean => isLabelKey(labelKey(text));

const textOf = (pieces: readonly Piece[]): string =>
  linesOf(pieces)
    .map((line) => line.text)
    .join('\n');

/** So many lines of a merged label may hang out of a table that a page break cuts. */
const MOST_HANGING = 4;

/** What of the lines below a cell goes on with the label in it, one line after another: 其他 is a label of a row, 其他结果 one of a column. */
function restOf(inside: string, below: readonly Piece[]): readonly Piece[] {
  if (labelKey(inside) === '') return [];
  let text = inside;
  let rest: readonly Piece[] = [];
  let taken: readonly Piece[] = [];
  for (const line of rowsOf(below)) {
    const more = textOf(line);
    if (labelKey(more) === '' || !beginsLabel(labelKey(text + more))) break;
    text += more;
    taken = [...taken, ...line];
    if (!isLabel(inside) || isLabel(text)) rest = taken;
  }
  return rest;
}

/** What hangs out below a lattice: the rest of a label whose cell goes on overleaf. */
export function hangingBelow(lattice: Lattice, pieces: readonly Piece[]): readonly Piece[] {
  const below = pieces.filter(
    (piece) =>
      !piece.isRotated &&
      piece.y < lattice.bottom &&
      piece.y > lattice.bottom - MOST_HANGING * 2 * piece.height,
  );
  if (below.length === 0) return [];
  return lattice.cells
    .filter(({ row, rowSpan }) => row + rowSpan === lattice.rows)
    .flatMap((cell) =>
      restOf(
        textOf(pieces.filter((piece) => isIn(piece, cell))),
        below.filter((piece) => isIn(piece, { ...cell, bottom: -Infinity })),
      ),
    );
}

/** The part of a table that a lattice with these pieces in it, and some hanging out below, is. */
export function partOf(
  lattice: Lattice,
  pieces: readonly Piece[],
  hanging: readonly Piece[],
  page: number,
  number: number,
): Part {
  const isOpen = ({ row, rowSpan }: LatticeCell): boolean => row + rowSpan === lattice.rows;
  const cells = lattice.cells.map((cell): TableCell => ({
    text: textOf([
      ...pieces.filter((piece) => isIn(piece, cell)),
      ...(isOpen(cell) ? hanging.filter((piece) => isIn(piece, { ...cell, bottom: -Infinity })) : []),
    ]),
    left: cell.left - lattice.left,
    right: cell.right - lattice.left,
    row: cell.row,
    rowSpan: cell.rowSpan,
  }));
  const rows = Array.from({ length: lattice.rows }, (_, row) => ({
    cells: cells.filter((cell) => cell.row === row),
    page,
    number: number + row,
  }));
  const bottom = cells.filter(({ row, rowSpan }) => row + rowSpan === lattice.rows);
  return { width: lattice.right - lattice.left, rows, bottom };
}

const FIGURE = /^[\d,.]+$/;

/**
 * Whether a text goes on with the one above a page break: only together they are a label, or the beginning of one. A
 * number cut from its label leaves one that is known without it.
 */
const isRest = (above: string, below: string): boolean =>
  labelKey(above) !== '' &&
  labelKey(below) !== '' &&
  !FIGURE.test(below) &&
  (isLabel(below) ? !isLabel(above) && isLabel(above + below) : beginsLabel(labelKey(above + below)));

const isSameWidth = (a: TableCell, b: TableCell): boolean =>
  Math.abs(a.left - b.left) <= SLACK && Math.abs(a.right - b.right) <= SLACK;

/** A cell that ends at a page break and the one below the break in the same columns. */
interface Pair {
  readonly above: TableCell;
  readonly below: TableCell;
}

const wholeOf = ({ above }: TableCell): TableCell | undefined => above && (wholeOf(above) ?? above);

const textAbove = ({ above }: Pair): string => (wholeOf(above) ?? above).text;

/** Puts the text below to where the cell begins. */
function join(pair: Pair): void {
  const whole = wholeOf(pair.above) ?? pair.above;
  whole.text = [whole.text, pair.below.text].filter(Boolean).join('\n');
  pair.below.text = '';
}

/** What is left of a group's label whose rest some programs do not print: it says nothing that its rows do not say. */
const isLeftOver = ({ above, below }: Pair): boolean =>
  below.text === '' &&
  !isLabel(above.text) &&
  labelKey(above.text) !== '' &&
  isGroupPart(labelKey(above.text));

/** Whether the break went through a row, not between two: a label of this row alone goes on, and no figure stands twice. */
function isRowCut(pairs: readonly Pair[]): boolean {
  const own = pairs.filter(({ above, below }) => above.rowSpan === 1 || below.rowSpan === 1);
  const isTwice = ({ above, below }: Pair): boolean => FIGURE.test(above.text) && FIGURE.test(below.text);
  return own.some((pair) => isRest(textAbove(pair), pair.below.text)) && !own.some(isTwice);
}

const sameTexts = (a: TableRow, b: TableRow): boolean =>
  a.cells.length === b.cells.length && a.cells.every(({ text }, index) => text === b.cells[index]?.text);

/** A table being put together, page by page. */
export class Table {
  readonly rows: TableRow[];
  private readonly width: number;
  private bottom: readonly TableCell[];

  constructor({ rows, width, bottom }: Part) {
    this.rows = [...rows];
    this.width = width;
    this.bottom = bottom;
  }

  /** Whether a part at the top of the next page can be of this table. */
  fits({ width }: Part): boolean {
    return Math.abs(width - this.width) <= 2 * SLACK;
  }

  /** Adds the part below a page break; a header printed again is left out. */
  goOn(part: Part): void {
    const isAgain = this.rows.findIndex((row, index) => {
      const other = part.rows[index];
      return other === undefined || !sameTexts(row, other);
    });
    const again = isAgain === -1 ? this.rows.length : isAgain;
    const [first, ...more] = part.rows.slice(again);
    if (!first) return;
    const pairs = this.bottom.flatMap((above) => {
      const below = first.cells.find((cell) => isSameWidth(above, cell));
      return below ? [{ above, below }] : [];
    });
    const last = this.rows.at(-1);
    if (last && isRowCut(pairs)) {
      pairs.forEach(join);
      const paired = new Set(pairs.map(({ below }) => below));
      last.cells.push(...first.cells.filter((cell) => !paired.has(cell)));
    } else {
      for (const pair of pairs.filter((each) => isRest(textAbove(each), each.below.text))) join(pair);
      this.rows.push(first);
    }
    this.rows.push(...more);
    for (const { above } of pairs.filter(isLeftOver)) above.text = '';
    this.bottom = part.bottom.map((cell) => {
      const pair = pairs.find(({ below }) => below === cell);
      return pair ? { ...cell, above: pair.above } : cell;
    });
  }

  /** The cells, their columns counted over all pages. */
  cells(table: number): Cell[] {
    const xs = placesOf(this.rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right])));
    const indexOf = (x: number): number =>
      xs.reduce(
        (best, place, index) => (Math.abs(place - x) < Math.abs((xs[best] ?? 0) - x) ? index : best),
        0,
      );
    return this.rows.flatMap(({ cells, page, number }) =>
      cells.map(({ text, left, right }) => {
        const column = indexOf(left);
        const columnSpan = Math.max(1, indexOf(right) - column);
        return cellOf({ text, column, columnSpan, line: `${page}:${number}` }, table);
      }),
    );
  }
}
