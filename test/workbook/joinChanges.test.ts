/** Neighbouring changes are made as one: linking writes a hundred formulas in a few (issue 20.2). */
import { joinChanges, type Operation } from '../../src/workbook/patch';

const anchor = { sheet: '表', name: 'n', at: { row: 0, column: 0, rows: 9, columns: 9 } };
const change = (row: number, column: number, content: number, isLocked?: boolean): Operation => ({
  op: 'change',
  in: anchor,
  at: { row, column, rows: 1, columns: 1 },
  content: [[content]],
  ...(isLocked !== undefined && { isLocked }),
});

test('a block told cell by cell becomes one change', () => {
  expect(joinChanges([change(1, 1, 11), change(1, 2, 12), change(2, 1, 21), change(2, 2, 22)])).toEqual([
    {
      op: 'change',
      in: anchor,
      at: { row: 1, column: 1, rows: 2, columns: 2 },
      content: [
        [11, 12],
        [21, 22],
      ],
    },
  ]);
});

test('what is apart, of other widths, or is locked or unlocked stays apart, in its order', () => {
  const apart = [
    change(1, 1, 1),
    change(1, 3, 2),
    change(2, 1, 3, true),
    change(2, 2, 4, false),
    change(3, 1, 5, true),
    change(3, 2, 6, true),
    change(4, 1, 7),
  ];
  expect(joinChanges(apart)).toEqual(apart);
});
