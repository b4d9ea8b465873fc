/** The register as a witness of the tables: issue 20.2. */
import { type CellId, editionOfYear } from '../../src/form';
import { check } from '../../src/rules';
import { count } from '../../src/register';
import { caseRow, registerOf } from '../register/support';
import { madeUpRequests } from '../register/planted';

const register = registerOf(madeUpRequests(), [caseRow({ ended: '2024-05-06', result: 'upheld' })]);
const counted = count(register, 2024);

const found = (values: Record<CellId, number | null>, witness = counted) =>
  check({
    unit: '青山县水务局',
    year: 2024,
    edition: editionOfYear(2024)!,
    values: { ...counted, ...values },
    register: witness,
    texts: {},
  }).filter(({ rule }) => rule === 'W-1');

describe('[W-1] the register is a witness', () => {
  test('[W-1] holds where the figures are those of the register', () => expect(found({})).toEqual([]));

  test('[W-1] names the cell that was mistyped, with both figures, and not the totals above it', () => {
    const cell = 'requests.received.person';
    const right = Number(counted[cell]);
    expect(found({ [cell]: right - 1, 'requests.received.total': 1 })).toMatchObject([
      { severity: 'warning', cells: [cell], expected: right, found: right - 1, difference: -1 },
    ]);
  });

  test('[W-1] names a total where no part of it differs', () =>
    expect(found({ 'requests.processed.total': 1 })).toMatchObject([
      { cells: ['requests.processed.total'] },
    ]));

  test('[W-1] says nothing of blanks, nor by a table of the register that nobody has begun', () => {
    expect(found({ 'requests.received.person': null })).toEqual([]);
    const nothing = Object.fromEntries(Object.keys(counted).map((cell) => [cell, 0]));
    expect(found({}, nothing)).toEqual([]);
  });
});
