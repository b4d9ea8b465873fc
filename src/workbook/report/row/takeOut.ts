/** Taking a row out again that was put back, as long as nobody has filled it. */
import type { Report } from '../../../report';
import {
  anchorOf,
  cellRect,
  type Content,
  contentsOf,
  EMPTY,
  type Operation,
  type Patch,
  type Protection,
  type RawRange,
} from '../../patch';
import { newSheets } from '../plan';
import { mergesIn, plannedCells } from './inRow';
import type { PutBackRow } from './stillBlank';

/**
 * The patch that takes the row out, while all of its sheet is as it was read; nothing where more stands in it than was
 * put there.
 */
export function planRowOut(
  { key, row }: PutBackRow,
  { unit, year, edition }: Report,
  range: RawRange,
  protection: Protection | undefined,
): Patch | undefined {
  const { sheet } = range;
  const plan = newSheets({ unit, year, edition }).find((one) => one.key === key)?.operations ?? [];
  const own = plannedCells(plan).filter((cell) => cell.row === row);
  const held = range.values[row - range.row] ?? [];
  const filled = held.flatMap((value, c) => (value === '' ? [] : [range.column + c]));
  if (!filled.every((column) => own.some((cell) => cell.column === column))) return undefined;
  const { at } = anchorOf(range);
  const region = { ...at, rows: at.rows + 1 };
  const change = (column: number, content: Content): Operation => ({
    op: 'change',
    in: { sheet, at: region },
    at: cellRect(row, column),
    content: [[content]],
  });
  // A label of several rows goes on in the next.
  const spanning = mergesIn(plan, row).filter(({ at: { row: top, rows } }) => top === row && rows > 1);
  const corner = { sheet, at: cellRect(0, 0) };
  return [
    { op: 'expect', in: anchorOf(range), holds: contentsOf(range), isInPlace: true },
    ...(protection ? [{ op: 'open', in: corner } as const] : []),
    ...own.map(({ column }) => change(column, EMPTY)),
    { op: 'deleteBlankRows', in: { sheet, at: region }, row, rows: 1 },
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
    ...(protection ? [{ op: 'close', in: corner, protection } as const] : []),
  ];
}
