/** What a mistake asks one to believe: itself, and how far-fetched its kind is. */
import type { Report } from '../../report';
import { registerSays } from '../witness';
import { oddsOfSlip } from './habits';
import { judge } from './kinds';
import type { MistakeKind } from './model';
import { type Atom, type Step, stepsOf } from './atom';
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
  /** What the register says of its cells: the right figures, or those that stand there. */
  readonly register?: 'for' | 'against';
}

/** What stands in for habits that are not counted: how much rarer a slip is with each step of doubt. */
const ODDS = 1.6;
const PER_DOUBT = 1.3;
export const oddsOf = (doubt: number): number => ODDS - PER_DOUBT * doubt;

/** That last year's report is wrong, or was corrected since, is the last thing to suppose. */
const LAST_YEAR: Weight = { kind: 'lastYear', doubt: 6, odds: oddsOf(6) };

/** That the narrative is wrong, or about something else than it seems, is what is supposed rather than two mistakes. */
const SAID: Weight = { kind: 'unlike', doubt: 3, odds: oddsOf(3) };

/** A register that counts what stands there is as hard to set aside as the narrative; one that counts the right figure proves it. */
const COUNTED_SO = { doubt: 3, odds: 6 };

/** What a mistake asks one to believe with the register beside it. */
function witnessed(weight: Weight, register: Weight['register']): Weight {
  if (register === undefined) return weight;
  if (register === 'for')
    return { ...weight, register, doubt: Math.min(weight.doubt, 0), odds: weight.odds + COUNTED_SO.odds };
  return {
    ...weight,
    register,
    doubt: weight.doubt + COUNTED_SO.doubt,
    odds: weight.odds - COUNTED_SO.odds,
  };
}

/** Weighs the mistakes of a system by themselves and by what the register counts; each slip is judged once. */
export function weigher(system: System, report: Report): (atom: Atom) => Weight {
  const weigh = weigherOfSlips(system, report);
  const says = registerSays(report);
  if (says.size === 0) return weigh;
  const { unknowns, scale } = system;
  const agrees = ({ unknown, by }: Step): Weight['register'] => {
    const { cell, units = 0 } = unknowns[unknown] ?? {};
    const counted = cell && says.get(cell.id);
    if (counted === undefined) return undefined;
    if (counted * scale === units + by) return 'for';
    return counted * scale === units ? 'against' : undefined;
  };
  return (atom) => {
    const said = stepsOf(atom).map(agrees);
    const isFor = said.every((each) => each === 'for');
    const [step, ...more] = stepsOf(atom);
    // What the register gives for one cell is judged as the slip that it undoes.
    if (isFor && step && more.length === 0) return witnessed(weigh({ step }), 'for');
    return witnessed(weigh(atom), isFor ? 'for' : said.includes('against') ? 'against' : undefined);
  };
}

/** Each slip is judged once. */
function weigherOfSlips({ unknowns, scale, equations }: System, report: Report): (atom: Atom) => Weight {
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
