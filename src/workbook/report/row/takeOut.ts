/** Taking a row out again that was put back, as long as nobody has filled it. */
import type { Report } from '../../../report';
import {
  anchorOf,
  cellRect,
  type Content,
  type Contents,
  contentsOf,
  EMPTY,
  type Operation,
  type Patch,
  type Protection,
  type RawRange,
} from '../../patch';
import { newSheets } from '../plan';
import { mergesIn, plannedCells } from './inRow';
import type { WorkbookReading } from '../reading/interpret';
import type { PutBackRow } from './stillBlank';

const isIn = ({ row: top, values }: RawRange, row: number): boolean =>
  top <= row && row < top + values.length;

/** Rows that are deleted are gone: first the labels that we put into this one go, which can come back. */
export interface RowOut {
  /** While all of its sheet is as it was read. */
  readonly blanking: Patch;
  /** While nobody has written into it, or inserted another beside it. */
  readonly deleting: Patch;
}

/** How the row is taken out; nothing where something else stands in it than was put there. */
export function planRowOut(
  { key, row }: PutBackRow,
  { unit, year, edition }: Report,
  { places, priorPlaces }: WorkbookReading,
  range: RawRange,
  protection: Protection | undefined,
): RowOut | undefined {
  const { sheet } = range;
  const plan = newSheets({ unit, year, edition }).find((one) => one.key === key)?.operations ?? [];
  const own = plannedCells(plan).filter((cell) => cell.row === row);
  const held = range.values[row - range.row] ?? [];
  const contents = contentsOf(range)[row - range.row] ?? [];
  const filled = held.flatMap((value, c) => (value === '' ? [] : [range.column + c]));
  if (!filled.every((column) => own.some((cell) => cell.column === column))) return undefined;
  const labels = own.filter(({ content }) => typeof content === 'string');
  const others = own.filter(({ content }) => typeof content !== 'string');
  const isLabelled = labels.every(({ column, content }) => held[column - range.column] === content);
  const read = ({ column }: { readonly column: number }): Content => contents[column - range.column] ?? EMPTY;
  // A figure that somebody has typed into a total is theirs.
  const isBlank = others.every((cell) => read(cell) === EMPTY || typeof read(cell) === 'object');
  const [block] = [...(key === 'prior' ? priorPlaces : places).values()].flatMap(({ range: named }) =>
    named.sheet === sheet && isIn(named, row) ? [named] : [],
  );
  if (!isLabelled || !isBlank || block?.name === undefined) return undefined;
  const { at } = anchorOf(range);
  const region = { ...at, rows: at.rows + 1 };
  const blank = (column: number, from?: Contents): Operation => ({
    op: 'change',
    in: { sheet, at: region },
    at: cellRect(row, column),
    content: [[EMPTY]],
    ...(from && { from }),
  });
  // A label of several rows goes on in the next.
  const spanning = mergesIn(plan, row).filter(({ at: { row: top, rows } }) => top === row && rows > 1);
  const corner = { sheet, at: cellRect(0, 0) };
  const inOpen = (operations: readonly Operation[]): Operation[] => [
    ...(protection ? [{ op: 'open', in: corner } as const] : []),
    ...operations,
    ...(protection ? [{ op: 'close', in: corner, protection } as const] : []),
  ];
  const blanking: Patch = [
    { op: 'expect', in: anchorOf(range), holds: contentsOf(range), isInPlace: true },
    ...inOpen(labels.map(({ column }) => blank(column))),
  ];
  const deleting = inOpen([
    // Not before: a formula that comes back into a row that has moved meanwhile would look elsewhere. What is blank is not
    // written: what somebody types into it keeps the row.
    ...others.filter((cell) => read(cell) !== EMPTY).map((cell) => blank(cell.column, [[read(cell)]])),
    { op: 'deleteBlankRows', in: anchorOf(block), row, rows: 1, isNeeded: true },
    ...spanning.flatMap(({ at: { column } }) =>
      own
        .filter((cell) => cell.column === column)
        .map(({ content }): Operation => ({
          op: 'change',
          in: { sheet, at: cellRect(row, column) },
          at: cellRect(row, column),
          content: [[content]],
        })),
    ),
  ]);
  return { blanking, deleting };
}
