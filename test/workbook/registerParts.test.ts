/** Rows of a register are written in parts, each within what Excel takes at once: issue 20. */
import { PART_ROWS, planAdding, planRemoving, requestTable } from '../../src/workbook/register';
import { manyRequests } from '../register/planted';
import { registerOf } from '../register/support';

const EXCELS_LIMIT = 5_000_000;

const rawOf = (rows: number) => ({
  requests: {
    sheet: requestTable.sheet,
    row: 3,
    column: 0,
    isClosed: true,
    values: [
      requestTable.columns.map(([, { title }]) => title),
      ...Array.from({ length: rows + 1 }, () => requestTable.columns.map(() => '')),
    ],
  },
});

test('of 5,000 rows no part is larger than Excel takes, all rows are in one of them, and are taken out by as many', () => {
  const rows = registerOf(manyRequests(5_000));
  const parts = planAdding(rawOf(200), rows) ?? [];
  expect(parts).toHaveLength(5_000 / PART_ROWS);
  expect(Math.max(...parts.map(({ patch }) => JSON.stringify(patch).length))).toBeLessThan(EXCELS_LIMIT / 2);
  const added = parts.at(-1)?.standing;
  expect(added?.rows.requests).toEqual(rows.requests);
  const taken = added && planRemoving(rawOf(5_020), added);
  expect(taken?.map(({ standing }) => standing.rows.requests.length)).toEqual(
    parts.map((_, at) => 5_000 - (at + 1) * PART_ROWS),
  );
});
