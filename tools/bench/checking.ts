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

/** Median microseconds to check a report again whose figures alone were edited, over all reports. */
function measuredAgain(make: (seed: number) => Report): number {
  const times = Array.from({ length: REPORTS }, (_, seed) => {
    const report = make(seed);
    check(report);
    // As a workbook is read again: every object is a new one.
    const edited = Array.from({ length: ROUNDS }, (_, round) =>
      structuredClone({ ...report, values: { ...report.values, 'requests.carriedIn.person': round } }),
    );
    const start = performance.now();
    for (const one of edited) check(one);
    return ((performance.now() - start) * 1000) / ROUNDS;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export function checkedASecond(): Row[] {
  const form = forms['2021'];
  const tables = measured(typicalReport);
  const words = measured(typicalReportWithWords);
  const wordsAgain = measuredAgain(typicalReportWithWords);
  const tablesAgain = measuredAgain(typicalReport);
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
      name: 'check in memory, words read first',
      figures: {
        'reports a second': Math.round(1e6 / words),
        'characters each': characters,
        'to tables alone': (words / tables).toFixed(1),
      },
    },
    {
      name: 'check again, a figure edited',
      figures: {
        'reports a second': Math.round(1e6 / wordsAgain),
        'to tables alone': (wordsAgain / tablesAgain).toFixed(1),
      },
    },
  ];
}
