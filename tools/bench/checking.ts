/** How many reports one core checks in a second, the reports being in memory: tables alone, and with their words. */
import { cellsOf, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { check, equationsOf } from '../../src/rules';
import { bareSums, figuresOf } from './bareSums';
import type { Row } from './row';
import { median, millisecondsSince } from './timing';
import { typicalReport, typicalReportWithWords } from './typicalReport';

const REPORTS = 2_000;
const ROUNDS = 20;
/** How often a report is edited and checked again. */
const EDITS = 10;

/** Made ready for a round outside of what is timed. */
type Work = (round: number) => () => void;

/**
 * Microseconds of the processor of each work, `each` things a round, for one thing. The works take turns in every round,
 * so that a slow moment of the machine strikes them all; what one takes of another is therefore the median of the rounds.
 */
function inTurns(works: readonly Work[], rounds: number, each: number): number[][] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) {
      const timed = work(round);
      const start = process.cpuUsage();
      timed();
      times[at]?.push((millisecondsSince(start) * 1_000) / each);
    }
  }
  return times;
}

const ratio = (times: readonly number[] = [], to: readonly number[] = []): number =>
  median(times.map((time, round) => time / (to[round] as number)));

/** As they come from files: parsed one by one, each an object of its own. */
const reportsOf = (make: (seed: number) => Report): Report[] =>
  Array.from({ length: REPORTS }, (_, seed) => structuredClone(make(seed)));

function checksAll(make: (seed: number) => Report): Work {
  const all = reportsOf(make);
  return () => () => {
    for (const one of all) check(one);
  };
}

/** Checks a report again whose figures alone were edited. */
const checksAgain =
  (make: (seed: number) => Report): Work =>
  (seed) => {
    const report = make(seed);
    check(report);
    // As a workbook is read again: every object is a new one.
    const edited = Array.from({ length: EDITS }, (_, edit) =>
      structuredClone({ ...report, values: { ...report.values, 'requests.carriedIn.person': edit } }),
    );
    return () => {
      for (const one of edited) check(one);
    };
  };

export function checkedASecond(): Row[] {
  const form = forms['2021'];
  const figures = reportsOf(typicalReport).map(figuresOf(form));
  const sum = bareSums(form);
  const addsUp: Work = () => () => {
    for (const one of figures) sum(one);
  };
  const [sums = [], tables = [], words = []] = inTurns(
    [addsUp, checksAll(typicalReport), checksAll(typicalReportWithWords)],
    ROUNDS,
    REPORTS,
  );
  const [tablesAgain, wordsAgain = []] = inTurns(
    [checksAgain(typicalReport), checksAgain(typicalReportWithWords)],
    REPORTS,
    EDITS,
  );
  const { texts } = typicalReportWithWords(0);
  const characters = Object.values(texts).join('').length;
  const asMany = (times: readonly number[]) => ({ 'reports a second': Math.round(1e6 / median(times)) });
  const toSums = (times: readonly number[]) => ({ 'to bare sums': ratio(times, sums).toFixed(1) });
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
        'to tables alone': ratio(words, tables).toFixed(1),
        'characters each': characters,
      },
    },
    {
      name: 'check again, a figure edited',
      figures: { ...asMany(wordsAgain), 'to tables alone': ratio(wordsAgain, tablesAgain).toFixed(1) },
    },
  ];
}
