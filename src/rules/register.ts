/** W-1: a typed figure is what the register of requests and cases gives. */
import type { CellId } from '../form';
import { NUMBER } from './figures';
import type { Finding } from './finding';
import { everyEdition, finding, rule } from './rule';
import type { Subject } from './subject';
import { registerSays } from './witness';

/** Totals are told only where none of their parts is: what is wrong with those shows in them. */
function told(differing: ReadonlyMap<CellId, unknown>, cell: CellId): boolean {
  const isTotal = cell.endsWith('.total') || cell.includes('.processed.');
  const parts = [...differing.keys()].filter((id) => !id.endsWith('.total') && !id.includes('.processed.'));
  return !isTotal || parts.length === 0;
}

/** Nothing of blanks, which are told as such. */
function checkRegisterFigures({ figures: { layout, numbers, kinds }, report }: Subject): Finding[] {
  const says = registerSays(report);
  if (says.size === 0) return [];
  const differing = new Map<CellId, readonly [number, number]>();
  layout.ids.forEach((cell, at) => {
    const counted = says.get(cell);
    const found = numbers[at] as number;
    if (counted !== undefined && kinds[at] === NUMBER && found !== counted)
      differing.set(cell, [counted, found]);
  });
  return [...differing]
    .filter(([cell]) => told(differing, cell))
    .map(([cell, [counted, found]]) =>
      finding(registerFigures, 'W-1', {
        cells: [cell],
        expected: counted,
        found,
        difference: found - counted,
      }),
    );
}

export const registerFigures = rule({
  id: 'W-1',
  basis: ['practice'],
  editions: everyEdition,
  verdicts: { 'W-1': 'warning' },
  check: checkRegisterFigures,
});
