/** What a mistake asks one to believe: itself, and how far-fetched its kind is. */
import type { Report } from '../../report';
import { oddsOfSlip } from './habits';
import { judge } from './kinds';
import type { MistakeKind } from './model';
import type { Atom } from './atom';
import { type Surroundings, surroundingsOf } from './slip';
import type { System } from './system';

/** What any mistake asks one to believe, over and above how far-fetched its kind is. */
export const MISTAKE = 1.5;

/** An explanation that asks one to believe this much more than the best one is no rival of it. */
export const MARGIN = 2;

/** How much less likely each mistake makes an explanation, against the rates of habits: the logarithm. Few cells of hundreds are wrong. */
export const RARE = 8;

/** How doubtful a mistake is, as what kind. */
export interface Weight {
  readonly kind: MistakeKind;
  readonly doubt: number;
  /** How often people slip so, in proportion to other slips: the logarithm. */
  readonly odds: number;
}

/** What stands in for habits that are not counted: how much rarer a slip is with each step of doubt. */
const ODDS = 1.6;
const PER_DOUBT = 1.3;
export const oddsOf = (doubt: number): number => ODDS - PER_DOUBT * doubt;

/** That last year's report is wrong, or was corrected since, is the last thing to suppose. */
const LAST_YEAR: Weight = { kind: 'lastYear', doubt: 6, odds: oddsOf(6) };

/** That the narrative is wrong, or about something else than it seems, is what is supposed rather than two mistakes. */
const SAID: Weight = { kind: 'unlike', doubt: 3, odds: oddsOf(3) };

/** Weighs the mistakes of a system; each slip is judged once. */
export function weigher({ unknowns, scale, equations }: System, report: Report): (atom: Atom) => Weight {
  const around: (Surroundings | undefined)[] = [];
  const known = unknowns.map(() => new Map<number, Weight>());
  return (atom) => {
    if ('pattern' in atom) return { odds: oddsOf(atom.pattern.doubt), ...atom.pattern };
    const { unknown, by } = atom.step;
    const { cell, said, units = 0 } = unknowns[unknown] ?? {};
    if (!cell) return said ? SAID : LAST_YEAR;
    let judgement = known[unknown]?.get(by);
    if (!judgement) {
      const surroundings = (around[unknown] ??= surroundingsOf(report, equations, cell));
      const slip = { ...surroundings, to: (units + by) / scale };
      judgement = { ...judge(slip), odds: oddsOfSlip(slip) };
      known[unknown]?.set(by, judgement);
    }
    return judgement;
  };
}
