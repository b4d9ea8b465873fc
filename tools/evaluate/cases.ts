/** Cases to measure by: a sound report with mistakes planted in it, and the truth about it. */
import type { TableId } from '../../src/form';
import type { Report } from '../../src/report';
import { balances } from '../../src/rules';
import { soundReport } from './corpus';
import { type PlantKind, plantKinds, plants, type Wrong } from './plant';
import type { Random } from './random';

/** One row of the table: what is planted. */
export interface Scenario {
  readonly table: TableId;
  readonly kind: PlantKind | 'mixed';
  readonly mistakes: number;
  readonly withPrior: boolean;
}

export interface Case {
  readonly report: Report;
  /** The right values of the cells whose mistakes break a rule. */
  readonly truth: ReadonlyMap<string, number>;
}

/** Do all equalities hold? */
export const isSound = (report: Report): boolean =>
  balances(report).every(({ equation, agrees }) => equation.relation !== '=' || agrees);

/** Tries until enough mistakes are planted in cells of their own; not every report has room for every kind. */
export function plantedCase({ table, kind, mistakes, withPrior }: Scenario, random: Random): Case {
  for (;;) {
    const sound = soundReport(random, withPrior);
    const planted: Wrong[] = [];
    for (let attempt = 0; attempt < 40 && planted.length < mistakes; attempt++) {
      const chosen = kind === 'mixed' ? random.pick(plantKinds) : kind;
      const wrong = chosen && plants[chosen](sound, table, random);
      const isNew = wrong && Object.keys(wrong).every((cell) => !planted.some((other) => cell in other));
      if (isNew) planted.push(wrong);
    }
    if (planted.length < mistakes) continue;
    const withWrong = (wrong: Wrong): Report => ({ ...sound, values: { ...sound.values, ...wrong } });
    const report = withWrong(Object.assign({}, ...planted) as Wrong);
    const seen = isSound(report) ? [] : planted.filter((wrong) => !isSound(withWrong(wrong)));
    const cells = seen.flatMap((wrong) => Object.keys(wrong));
    return { report, truth: new Map(cells.map((cell) => [cell, Number(sound.values[cell] ?? 0)])) };
  }
}
