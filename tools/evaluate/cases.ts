/** Cases to measure by: a sound report with mistakes planted in it, and the truth about it. */
import type { TableId } from '../../src/form';
import type { Report } from '../../src/report';
import { balances } from '../../src/rules';
import { soundReport } from './corpus';
import { habit } from './habits';
import { type Told, wordsOf } from './narrative';
import { type PlantKind, plantKinds, plants, type Wrong } from './plant';
import type { Random } from '../random';
import { computedIn, recomputed, type Totals } from './totals';

/** One row of the table: what is planted. */
export interface Scenario {
  readonly table: TableId;
  /** `mixed`: any of the kinds, all alike; `habits`: by how frequent they are among people. */
  readonly kind: PlantKind | 'mixed' | 'habits';
  readonly mistakes: number;
  readonly withPrior: boolean;
  readonly totals: Totals;
  readonly told: Told;
}

export interface Case {
  readonly report: Report;
  /** As it was before. */
  readonly sound: Report;
  /** The right values of the cells whose mistakes break a rule: what is to be found. */
  readonly truth: ReadonlyMap<string, number>;
  /** The right values of all cells in which a mistake was planted: what may be said, as where only the narrative shows it. */
  readonly planted: ReadonlyMap<string, number>;
}

/** Do all equalities hold? */
export const isSound = (report: Report): boolean =>
  balances(report).every(({ equation, agrees }) => equation.relation !== '=' || agrees);

/** A sound report whose totals came about as wanted, and that tells as much in words. */
function soundCase({ withPrior, totals, told }: Scenario, random: Random): Report {
  const report = soundReport(random, withPrior);
  const words = told === 'nothing' ? {} : { texts: { '1': wordsOf(report, told, random) } };
  return { ...report, texts: {}, ...words, ...(totals !== 'typed' && { computed: computedIn(report) }) };
}

/** With what is wrong written into it; formulas follow. */
function spoilt(sound: Report, wrong: Wrong): Report {
  const report = { ...sound, values: { ...sound.values, ...wrong } };
  return sound.computed ? recomputed(report) : report;
}

/** What is known of it in the end: of computed totals that were printed, figures only. */
function published(report: Report, totals: Totals): Report {
  const { computed, ...rest } = report;
  return totals === 'live' && computed ? { ...rest, computed } : rest;
}

/** Tries until enough mistakes are planted in cells of their own; not every report has room for every kind. */
export function plantedCase(scenario: Scenario, random: Random): Case {
  const { table, kind, mistakes, totals } = scenario;
  for (;;) {
    const sound = soundCase(scenario, random);
    const planted: Wrong[] = [];
    for (let attempt = 0; attempt < 40 && planted.length < mistakes; attempt++) {
      const chosen = kind === 'mixed' ? random.pick(plantKinds) : kind;
      const plant = chosen === 'habits' ? habit : chosen && plants[chosen];
      const wrong = plant?.(sound, table, random);
      const isNew = wrong && Object.keys(wrong).every((cell) => !planted.some((other) => cell in other));
      if (isNew) planted.push(wrong);
    }
    if (planted.length < mistakes) continue;
    const report = spoilt(sound, Object.assign({}, ...planted) as Wrong);
    const seen = isSound(report) ? [] : planted.filter((wrong) => !isSound(spoilt(sound, wrong)));
    const rightIn = (all: readonly Wrong[]) =>
      new Map(
        all
          .flatMap((wrong) => Object.keys(wrong))
          .map((cell): [string, number] => [cell, Number(sound.values[cell] ?? 0)]),
      );
    return {
      report: published(report, totals),
      sound,
      truth: rightIn(seen),
      planted: rightIn(planted),
    };
  }
}
