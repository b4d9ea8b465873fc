/** What a mistake asks one to believe: itself, and how far-fetched its kind is. */
import type { Report } from '../../report';
import { judge, type Judgement } from './kinds';
import type { MistakeKind } from './model';
import type { Atom } from './atom';
import { type Surroundings, surroundingsOf } from './slip';
import type { System } from './system';

/** What any mistake asks one to believe, over and above how far-fetched its kind is. */
export const MISTAKE = 1.5;

/** An explanation that asks one to believe this much more than the best one is no rival of it. */
export const MARGIN = 2;

/** How doubtful a mistake is, as what kind. */
export interface Weight {
  readonly kind: MistakeKind;
  readonly doubt: number;
}

/** That last year's report is wrong, or was corrected since, is the last thing to suppose. */
const LAST_YEAR: Weight = { kind: 'lastYear', doubt: 6 };

/** That the narrative is wrong, or about something else than it seems, is what is supposed rather than two mistakes. */
const SAID: Weight = { kind: 'unlike', doubt: 3 };

/** Weighs the mistakes of a system; each slip is judged once. */
export function weigher({ unknowns, scale, equations }: System, report: Report): (atom: Atom) => Weight {
  const around: (Surroundings | undefined)[] = [];
  const known = unknowns.map(() => new Map<number, Judgement>());
  return (atom) => {
    if ('pattern' in atom) return atom.pattern;
    const { unknown, by } = atom.step;
    const { cell, said, units = 0 } = unknowns[unknown] ?? {};
    if (!cell) return said ? SAID : LAST_YEAR;
    let judgement = known[unknown]?.get(by);
    if (!judgement) {
      const surroundings = (around[unknown] ??= surroundingsOf(report, equations, cell));
      judgement = judge({ ...surroundings, to: (units + by) / scale });
      known[unknown]?.set(by, judgement);
    }
    return judgement;
  };
}
