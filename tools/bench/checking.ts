/** How many reports one core checks in a second, the reports being in memory: tables alone, and with their words. */
import { cellsOf, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { check, equationsOf } from '../../src/rules';
import type { Row } from './row';
import { typicalReport, typicalReportWithWords } from './typicalReport';

const REPORTS = 2_000;
const ROUNDS = 10;

/** Median microseconds a report. */
function measured(make: (seed: number) => Report): number {
  // As they come from files: parsed one by one, each an object of its own.
  const reports = Array.from({ length: REPORTS }, (_, seed) => structuredClone(make(seed)));
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const report of reports) check(report);
    return ((performance.now() - start) * 1000) / REPORTS;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export function checkedASecond(): Row[] {
  const form = forms['2021'];
  const tables = measured(typicalReport);
  const words = measured(typicalReportWithWords);
  const { texts } = typicalReportWithWords(0);
  const characters = Object.values(texts).join('').length;
  return [
    {
      name: 'check in memory, tables alone',
      figures: {
        'reports a second': Math.round(1e6 / tables),
        'cells each': cellsOf(form).size,
        'equalities each': equationsOf(form, form).length,
      },
    },
    {
      name: 'check in memory, with words',
      figures: {
        'reports a second': Math.round(1e6 / words),
        'characters each': characters,
        'to tables alone': (words / tables).toFixed(1),
      },
    },
  ];
}
