/** How many reports one core checks in a second, the reports being in memory: tables alone, and with their words. */
import { cellsOf, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { check, equationsOf } from '../../src/rules';
import { bareSums, figuresOf } from './bareSums';
import type { Row } from './row';
import { median, millisecondsSince } from './timing';
import { typicalReport, typicalReportWithWords } from './typicalReport';

const REPORTS = 2_000;
const ROUNDS = 10;

/** Median microseconds for each, of rounds over all. */
function measured<T>(all: readonly T[], work: (one: T) => unknown): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      for (const one of all) work(one);
      return (millisecondsSince(start) * 1_000) / all.length;
    }),
  );
}

/** As they come from files: parsed one by one, each an object of its own. */
const reportsOf = (make: (seed: number) => Report): Report[] =>
  Array.from({ length: REPORTS }, (_, seed) => structuredClone(make(seed)));

/** Median microseconds to check a report again whose figures alone were edited, over all reports. */
function measuredAgain(make: (seed: number) => Report): number {
  return median(
    Array.from({ length: REPORTS }, (_, seed) => {
      const report = make(seed);
      check(report);
      // As a workbook is read again: every object is a new one.
      const edited = Array.from({ length: ROUNDS }, (_, round) =>
        structuredClone({ ...report, values: { ...report.values, 'requests.carriedIn.person': round } }),
      );
      const start = process.cpuUsage();
      for (const one of edited) check(one);
      return (millisecondsSince(start) * 1_000) / ROUNDS;
    }),
  );
}

export function checkedASecond(): Row[] {
  const form = forms['2021'];
  const sums = measured(reportsOf(typicalReport).map(figuresOf(form)), bareSums(form));
  const tables = measured(reportsOf(typicalReport), check);
  const words = measured(reportsOf(typicalReportWithWords), check);
  const wordsAgain = measuredAgain(typicalReportWithWords);
  const tablesAgain = measuredAgain(typicalReport);
  const { texts } = typicalReportWithWords(0);
  const characters = Object.values(texts).join('').length;
  const asMany = (microseconds: number) => ({ 'reports a second': Math.round(1e6 / microseconds) });
  const toSums = (microseconds: number) => ({ 'to bare sums': (microseconds / sums).toFixed(1) });
  return [
    {
      name: 'bare sums of numbers',
      figures: { ...asMany(sums), 'statements each': equationsOf(form, form).length },
    },
    {
      name: 'check in memory, tables alone',
      figures: { ...asMany(tables), ...toSums(tables), 'cells each': cellsOf(form).size },
    },
    {
      name: 'check in memory, words read first',
      figures: {
        ...asMany(words),
        ...toSums(words),
        'to tables alone': (words / tables).toFixed(1),
        'characters each': characters,
      },
    },
    {
      name: 'check again, a figure edited',
      figures: { ...asMany(wordsAgain), 'to tables alone': (wordsAgain / tablesAgain).toFixed(1) },
    },
  ];
}
