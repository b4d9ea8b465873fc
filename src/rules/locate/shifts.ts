/** Lines typed one cell too far: the parts of a sum, all or from some cell on, in a row or a column. */
import type { CellId } from '../../form';
import { totalOf } from '../sums/statement';
import { type Draft, type Pattern, touchesOf } from './atom';
import { commonness } from './kinds';
import { isText, type System, type Unknown } from './system';
import { MISTAKE } from './weigh';

/** How far-fetched it is that a line was shifted. */
const DOUBT = 1;

/** How far-fetched, where one rule alone has to show both the shift and the figure that fell off. */
const UNPROVEN_DOUBT = 3;

/** The parts of the shortest sum: there is hardly a choice of shifts in it. */
const SHORTEST = 4;

/** The parts of each sum, in the form's order, as indexes of unknowns. */
function* lines({ unknowns, equations }: System): Generator<number[]> {
  const indexOf = new Map<CellId, number>();
  unknowns.forEach(({ cell }, index) => cell && indexOf.set(cell.id, index));
  for (const rule of equations) {
    const { right } = rule;
    const line = right.flatMap(({ cell }) => indexOf.get(cell) ?? []);
    const isRead = line.length === right.length && !line.some((index) => isText(unknowns[index] as Unknown));
    if (totalOf(rule) !== undefined && isRead) yield line;
  }
}

/** What a shifted line lost at its end: nothing, or the figure that one of the last cell's rules asks for. */
function fallenOff({ unknowns, residuals }: System, steps: Draft['steps'], last: number): Set<number> {
  const sums = new Map(touchesOf(steps, unknowns).map(({ rule, amount }) => [rule, amount]));
  const asked = (unknowns[last]?.touches ?? []).map(
    ({ rule, amount }) => -((residuals[rule] ?? 0) + (sums.get(rule) ?? 0)) / amount,
  );
  return new Set([0, ...asked]);
}

/** The figures of a line, from some cell on or up to it, one cell too far. */
export function* shifts(system: System): Generator<Draft> {
  for (const line of lines(system)) {
    for (const way of [line, [...line].reverse()]) {
      const units = way.map((index) => system.unknowns[index]?.units ?? 0);
      const last = way.at(-1) as number;
      for (let from = 0; from < way.length - 2; from++) {
        // The cell where the shift begins was left empty, and the next one holds its figure.
        if (units[from] !== 0 || units[from + 1] === 0) continue;
        const moved = [...units.slice(from + 1), 0];
        const steps = moved.map((to, i) => ({
          unknown: way[from + i] as number,
          by: to - (units[from + i] ?? 0),
        }));
        const others = steps.slice(0, -1).filter(({ by }) => by !== 0);
        for (const fallen of fallenOff(system, steps, last)) {
          // A single figure out of place is misplaced.
          if ([...moved, fallen].filter((value) => value !== 0).length < 2) continue;
          const by = fallen - (units.at(-1) ?? 0);
          const all = by === 0 ? others : [...others, { unknown: last, by }];
          const most = Math.max(...all.map((step) => Math.abs(step.by)));
          const bought = touchesOf(all, system.unknowns).length;
          const kind = bought === 1 ? UNPROVEN_DOUBT : DOUBT + commonness(most / system.scale);
          // Every figure that no rule speaks for might as well have come to stand where it is by another shift.
          const doubt =
            kind + Math.max(0, all.length - bought) * Math.log((line.length - 1) / (SHORTEST - 1));
          yield { kind: 'shifted', doubt, steps: all };
        }
      }
    }
  }
}

/**
 * Two shifted lines that hide each other: what one does to a rule that holds, the other undoes, as where a column and
 * the column of totals are shifted alike. Neither is likely by itself.
 */
export function* pairs(lines: readonly Pattern[], { residuals }: System): Generator<Draft> {
  const undoing = new Map<string, Pattern[]>();
  for (const one of lines) {
    const hidden = one.touches.filter(({ rule }) => residuals[rule] === 0);
    const cells = new Set(one.steps.map(({ unknown }) => unknown));
    const others = hidden.slice(0, 2).flatMap(({ rule, amount }) => undoing.get(`${rule}:${-amount}`) ?? []);
    for (const other of new Set(others)) {
      if (other.steps.some(({ unknown }) => cells.has(unknown))) continue;
      yield {
        kind: 'shifted',
        doubt: one.doubt + other.doubt + MISTAKE,
        steps: [...other.steps, ...one.steps],
      };
    }
    for (const { rule, amount } of hidden) {
      const key = `${rule}:${amount}`;
      undoing.set(key, [...(undoing.get(key) ?? []), one]);
    }
  }
}
