/** Which cell is wrong: the fewest human mistakes that explain all broken rules together, the likeliest first. */
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { layoutOf } from '../layout';
import { groupsOf } from './groups';
import type { ExplanationGroup } from './model';
import { ordinariness } from './ordinary';
import { partsOf } from './parts';
import { patternsOf } from './patterns';
import { type Found, search } from './search';
import { brokenSystems, type System } from './system';
import { weigher } from './weigh';

export type * from './model';
export { explains, faultsOf, placeOf, tableOf } from './explains';

/** A table as a whole, so that slips between its parts are seen; part by part where that is too much. */
function explain(system: System, report: Report): ExplanationGroup[] {
  const weigh = weigher(system, report);
  const isMended = system.residuals.every((residual) => residual === 0);
  const found: Found = isMended
    ? { solutions: [[]], isExhaustive: true }
    : search(system, patternsOf(system, report), (atom) => weigh(atom).doubt);
  const parts = found.solutions.length === 0 ? partsOf(system) : [];
  if (parts.length > 1) return parts.flatMap((part) => explain(part, report));
  return groupsOf(system, found, weigh, ordinariness(report));
}

/**
 * Explains the broken equalities of a report, group by group, in the form's order (unexplained ones last); nothing where all hold. The same report always gets
 * the same answer. Linear in the form where nothing is broken; otherwise exponential in the number of mistakes
 * and bounded, with "too many to tell" at the bound.
 */
export function locate(report: Report, unread?: ReadonlySet<CellId>): ExplanationGroup[] {
  const groups = brokenSystems(report, { ...(unread && { unread }) }).flatMap((system) =>
    explain(system, report),
  );
  const { positions } = layoutOf(report);
  const place = ({ explanations: [best] }: ExplanationGroup): number =>
    positions.get(best?.changes[0]?.cell ?? '') ?? positions.size;
  return groups.sort((a, b) => place(a) - place(b));
}
