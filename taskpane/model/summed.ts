/** How a summary stands: whose reports go back, who has not reported, what is to be verified, and what is in order. */
import type { CellPlace } from '../../src/workbook/report';
import type { RosterLine, SummaryBook } from '../../src/workbook/summary';

/** In the order in which they matter. */
export const standings = ['back', 'missing', 'stray', 'doubts', 'fine'] as const;

export type UnitStanding = (typeof standings)[number];

export interface SummedUnit {
  readonly unit: string;
  readonly is: UnitStanding;
  /** Its state in 单位名单, where the state says more than the figures: `wrongYear`, `unreadable` … */
  readonly state: NonNullable<RosterLine['state']>;
  readonly errors: number;
  readonly warnings: number;
  /** Its row in 单位名单. */
  readonly place: CellPlace;
}

function standingOf({ state, isCounted, errors, warnings }: RosterLine): UnitStanding | null {
  switch (state) {
    case null:
      return null;
    case 'missing':
      return 'missing';
    case 'unexpected':
    case 'ambiguous':
      return 'stray';
    case 'submitted':
      break;
    case 'duplicate':
      if (!isCounted) return 'back';
      break;
    default:
      return 'back';
  }
  if ((errors ?? 0) > 0) return 'back';
  return (warnings ?? 0) > 0 ? 'doubts' : 'fine';
}

/** Each unit once, as the worst of its rows says. */
export function summedUnits({ roster }: SummaryBook): SummedUnit[] {
  const units = new Map<string, SummedUnit>();
  for (const line of roster) {
    const is = standingOf(line);
    if (is === null || line.state === null) continue;
    const { unit, state, errors, warnings, place } = line;
    const known = units.get(unit);
    if (known && standings.indexOf(known.is) <= standings.indexOf(is)) continue;
    units.set(unit, { unit, is, state, errors: errors ?? 0, warnings: warnings ?? 0, place });
  }
  return [...units.values()];
}
