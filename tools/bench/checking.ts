/** How many reports one core checks in a second, the reports being in memory. */
import { cellsOf, forms } from '../../src/form';
import { check, equationsOf } from '../../src/rules';
import type { Row } from './row';
import { typicalReport } from './typicalReport';

const REPORTS = 2_000;
const ROUNDS = 10;

export function checkedASecond(): Row[] {
  // As they come from files: parsed one by one, each an object of its own.
  const reports = Array.from({ length: REPORTS }, (_, seed) => structuredClone(typicalReport(seed)));
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const report of reports) check(report);
    return REPORTS / ((performance.now() - start) / 1000);
  }).sort((a, b) => a - b);
  const form = forms['2021'];
  const median = rates[Math.floor(rates.length / 2)] ?? 0;
  return [
    {
      name: 'check in memory, one core',
      figures: {
        'reports a second': Math.round(median),
        'cells each': cellsOf(form).size,
        'equalities each': equationsOf(form, form).length,
      },
    },
  ];
}
