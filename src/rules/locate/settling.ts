/** An explanation carried out: what has to be written, which rules then hold, and what the narrative says to that. */
import type { FormCell } from '../../form';
import type { Statement } from '../narrative/statements';
import type { Change } from './model';
import type { Row } from './rows';
import type { Broken, System } from './system';
import type { Weighed } from './verdict';

export interface Outcome {
  /** The cells at fault, and the printed totals that follow them, in the form's order. */
  readonly changes: readonly Change[];
  /** The broken rules that hold afterwards. */
  readonly clears: readonly Broken[];
  /** Statements about what is changed: those that agree with it, and those that do not. */
  readonly agreeing: readonly Statement[];
  readonly contradicting: readonly Statement[];
}

/** Carries out mistakes, each total left blank among them filled with what its parts then come to. */
export function carriedOut(mistakes: readonly Weighed[], broken: readonly Broken[], system: System): Outcome {
  const { scale, unknowns, followers, settle, standing, rules, hints } = system;
  const steps = mistakes.flatMap((mistake) => mistake.steps);
  const at = ({ unknown }: { unknown: number }): number => unknowns[unknown]?.at ?? -1;
  const wanted = new Map(steps.map((step) => [at(step), (unknowns[step.unknown]?.units ?? 0) + step.by]));
  const settled = settle(wanted);

  const change = (position: number, cell: FormCell, from: Change['from']): Change => ({
    ...{ cell: cell.id, from, to: settled(position) / scale },
  });
  const own = steps.flatMap(({ unknown }) => {
    const { at: position = -1, cell, from = null } = unknowns[unknown] ?? {};
    return cell ? [{ position, change: change(position, cell, from) }] : [];
  });
  const filled = mistakes.flatMap(({ blank }) =>
    blank ? [{ position: blank.at, change: change(blank.at, blank.cell, null) }] : [],
  );
  const following = followers
    .filter(({ at: position }) => settled(position) !== standing(position))
    .map(({ at: position, cell }) => ({
      position,
      change: change(position, cell, standing(position) / scale),
    }));
  const written = [...own, ...filled, ...following].sort((a, b) => a.position - b.position);

  const figures = new Map(written.map(({ position }) => [position, settled(position)]));
  const computed = settle(wanted);
  const isBlank = new Set(system.blanks.map((blank) => blank.at));
  const figure = (position: number): number =>
    figures.get(position) ?? (isBlank.has(position) ? standing(position) : computed(position));
  const sumOf = (terms: Row['terms'], value: (position: number) => number): number =>
    terms.reduce((sum, { at: position, amount }) => sum + amount * value(position), 0);

  const changed = (terms: Row['terms']): boolean =>
    terms.some(({ at: position }) => settled(position) !== settle(new Map())(position));
  const told = rules.flatMap(({ said, terms }) => {
    const cells = terms.slice(0, -1);
    return said && changed(cells)
      ? [{ said, agrees: sumOf(terms.slice(0, -1), settled) === said.value * scale }]
      : [];
  });
  const hinted = hints
    .filter(({ sums }) => sums.some(changed))
    .map(({ said, sums }) => {
      const within = (sum: number): boolean => sum >= said.low * scale && sum <= said.high * scale;
      return { said, agrees: sums.some((terms) => within(sumOf(terms, settled))) };
    });
  const heard = [...told, ...hinted];
  return {
    changes: written.map((one) => one.change),
    clears: broken.filter(({ row }) => sumOf(row.terms, figure) === 0),
    agreeing: heard.filter(({ agrees }) => agrees).map(({ said }) => said),
    contradicting: heard.filter(({ agrees }) => !agrees).map(({ said }) => said),
  };
}
