/** The register as a witness of which cell is wrong: issue 20.2. */
import { type CellId, cellsOf, forms } from '../../src/form';
import { explain, locales } from '../../src/locales';
import { count } from '../../src/register';
import type { Report } from '../../src/report';
import { examine, locate } from '../../src/rules';
import { totalParts } from '../../src/workbook/report';
import { madeUpRequests } from '../register/planted';
import { registerOf } from '../register/support';

const counted = count(registerOf(madeUpRequests()), 2024);
const form = forms['2021'];

/** The figures of the register typed, with slips; totals as a workbook calculates them. */
function typed(slips: Record<CellId, number>, witness = true): Report {
  const base = { unit: '青山县水务局', year: 2024, edition: '2021' as const };
  const totals = totalParts(base);
  const parts = { ...counted, ...slips };
  const figure = (cell: CellId): number =>
    totals.has(cell) && !(cell in slips)
      ? (totals.get(cell) ?? []).reduce((sum, part) => sum + figure(part), 0)
      : Number(parts[cell] ?? 0);
  const ids = [...cellsOf(form).keys()].filter((cell) => cell.startsWith('requests.'));
  return {
    ...base,
    values: Object.fromEntries(ids.map((cell) => [cell, figure(cell)])),
    texts: {},
    computed: ids.filter((cell) => totals.has(cell)),
    ...(witness && { register: counted }),
  };
}

/** Typed parts whose figure is not 0. */
const filled = Object.keys(counted).filter(
  (cell) => Number(counted[cell]) > 0 && !totalParts({ year: 2024, edition: '2021' }).has(cell),
);

describe('issue 20.2: locating with a register beside the table', () => {
  test('of every mistyped cell of the balance, where totals are calculated, the cell and its figure are found', () => {
    const found = filled.map((cell) => {
      const [group] = locate(typed({ [cell]: Number(counted[cell]) + 10 }));
      const [best] = group?.explanations ?? [];
      return [group?.verdict, best?.changes.map(({ cell: at, to }) => [at, to])];
    });
    expect(found).toEqual(filled.map((cell) => ['found', [[cell, counted[cell]]]]));
    expect(filled.length).toBeGreaterThan(40);
  });

  test('without one it cannot be told', () => {
    const [group] = locate(typed({ 'requests.granted.person': 3 }, false));
    expect(group?.verdict).toBe('cannotTell');
  });

  test('two slips in one equation are two cells', () => {
    const [one = '', other = ''] = filled.filter((cell) => cell.endsWith('.person'));
    const slips = { [one]: Number(counted[one]) + 7, [other]: Number(counted[other]) + 5 };
    const [group] = locate(typed(slips));
    expect(group?.explanations[0]?.changes).toEqual([
      { cell: one, from: slips[one], to: counted[one] },
      { cell: other, from: slips[other], to: counted[other] },
    ]);
  });

  test('it is said that the register agrees', () => {
    const report = typed({ 'requests.granted.person': 3 });
    const { explanations } = examine(report);
    const { likeliest } = explain(explanations[0]!, form, locales['zh-CN']);
    expect(likeliest[0]?.text).toContain('依据：台账统计与改后相符。');
  });

  test('a register of which nobody has registered anything says nothing', () => {
    const nothing = Object.fromEntries(Object.keys(counted).map((cell) => [cell, 0]));
    const slips = { 'requests.granted.person': 3 };
    expect(locate({ ...typed(slips), register: nothing })).toEqual(locate(typed(slips, false)));
  });
});
