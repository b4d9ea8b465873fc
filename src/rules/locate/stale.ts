/** Figures left over from last year: a report made from last year's file in which several were never overwritten. */
import type { Report } from '../../report';
import type { Draft } from './atom';
import { commonness, isLastYear } from './kinds';
import { search } from './search';
import type { System } from './system';

/** How far-fetched it is that last year's file was not overwritten everywhere. */
const DOUBT = 2.5;

/** How much more, for each figure left over; and so much again where it is like the right one by chance. */
const EACH = 0.25;
const BY_CHANCE = 0.5;

/** All ways in which figures that are still last year's, two at least, explain everything that is broken. */
export function* stale(system: System, report: Report): Generator<Draft> {
  const unknowns = system.unknowns.map((unknown) => {
    const { cell, from } = unknown;
    const lastYear = (cell && report.prior?.[cell.id]) ?? null;
    const isStale = typeof from === 'number' && isLastYear({ from, lastYear });
    return isStale ? unknown : { ...unknown, touches: [] };
  });
  for (const solution of search({ ...system, unknowns }, [], () => 0).solutions) {
    const steps = solution.flatMap((atom) => ('step' in atom ? [atom.step] : []));
    if (steps.length < 2) continue;
    const each = steps.map(({ by }) => EACH + BY_CHANCE * commonness(by / system.scale));
    yield { kind: 'lastYear', doubt: each.reduce((sum, one) => sum + one, DOUBT), steps, isApart: true };
  }
}
