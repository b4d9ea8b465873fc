/** L-2: 规章 are made by ministries, provinces and cities with districts; nobody else has any to count (立法法). */
import { type CellId, cellsOf, type Form } from '../../form';
import { mayMakeRegulations } from '../body';
import type { Finding } from '../finding';
import { finding, rule } from '../rule';
import type { Subject } from '../subject';

const ROW = ['made', 'repealed', 'inForce'].map((column): CellId => `disclosure.regulations.${column}`);

/** The form of 2019 counts what a body published, which anybody may. */
const countsMaking = (form: Form): boolean => ROW.every((cell) => cellsOf(form).has(cell));

function checkRegulations({ report: { unit, values } }: Subject): Finding[] {
  if (unit.trim() === '' || mayMakeRegulations(unit)) return [];
  const cells = ROW.filter((cell) => Number(values[cell]) > 0);
  if (cells.length === 0) return [];
  return [
    finding(regulationsOfMakers, 'L-2', { cells, found: Number(values[cells[0] ?? '']), params: { unit } }),
  ];
}

export const regulationsOfMakers = rule({
  id: 'L-2',
  basis: ['L'],
  editions: countsMaking,
  verdicts: { 'L-2': 'warning' },
  check: checkRegulations,
});
