/** Mistakes undone in a known way: figures exchanged, misplaced, shifted, typed as text, left over, or impossible. */
import type { FormCell } from '../../form';
import type { Report } from '../../report';
import { registerSays } from '../witness';
import { type Draft, type Pattern, type Step, touchesOf } from './atom';
import { commonness, numbersIn, scales } from './kinds';
import { emptyTotals } from './emptyTotals';
import { pairs, shifts } from './shifts';
import { stale } from './stale';
import { isAdmissible, isImpossible, isText, type System, type Touch, type Unknown } from './system';

/** How often figures are misplaced and exchanged, as a rate like those of the habits; mostly with the next cell, in one of four directions. */
const [MOVES, EXCHANGES] = [10, 10];
const [NEXT, FURTHER] = [0.18, 0.15];

/** Two cells of one row or one column that hold each other's figures; where one holds nothing, it was misplaced. */
function* exchanges({ unknowns, residuals, scale }: System): Generator<Draft> {
  // Where all rules of a cell hold, most of those that an exchange upsets do.
  const suspects = [...unknowns.entries()].filter(
    ([, unknown]) =>
      unknown.cell && !isText(unknown) && unknown.touches.some(({ rule }) => residuals[rule] !== 0),
  );
  for (const [i, [a, one]] of suspects.entries()) {
    for (const [b, other] of suspects.slice(i + 1)) {
      if (one.units === other.units || !one.cell || !other.cell) continue;
      const apart = distance(one.cell, other.cell);
      if (apart === 0) continue;
      const by = other.units - one.units;
      const isMove = one.units === 0 || other.units === 0;
      const line = one.cell.row === other.cell.row ? one.cell.block.columns : one.cell.block.rows;
      const share = (apart === 1 ? NEXT : 0) + FURTHER / line.length;
      yield {
        odds: Math.log((isMove ? MOVES : EXCHANGES) * share),
        kind: isMove ? 'misplaced' : 'swapped',
        doubt: (isMove ? 2 : 1) + (apart === 1 ? 0 : 1) + commonness(by / scale),
        steps: [
          { unknown: a, by },
          { unknown: b, by: -by },
        ],
      };
    }
  }
}

/** How many cells apart two cells of one row or column of a block are; 0 where they share neither. */
function distance(one: FormCell, other: FormCell): number {
  if (one.block !== other.block) return 0;
  if (one.row === other.row)
    return Math.abs(one.block.columns.indexOf(one.column) - one.block.columns.indexOf(other.column));
  if (one.column === other.column)
    return Math.abs(one.block.rows.indexOf(one.row) - one.block.rows.indexOf(other.row));
  return 0;
}

/** A number that cannot stand in its cell, read by its digits: without its sign, or with its point elsewhere. */
function* impossibles({ unknowns, scale }: System): Generator<Draft> {
  for (const [unknown, cell] of unknowns.entries()) {
    if (!isImpossible(cell, scale)) continue;
    if (cell.units < 0) {
      yield { kind: 'sign', doubt: 0, steps: [{ unknown, by: -2 * cell.units }] };
      continue;
    }
    for (const { by, doubt } of scales)
      yield { kind: 'decimal', doubt, steps: [{ unknown, by: (by - 1) * cell.units }] };
  }
}

/** Every figure that the register counts otherwise, so that several of one sum are found, which no rule asks for one by one. */
function* counted({ unknowns, scale }: System, report: Report): Generator<Draft> {
  const says = registerSays(report);
  for (const [unknown, { cell, units }] of unknowns.entries()) {
    const count = cell && says.get(cell.id);
    if (count !== undefined && count * scale !== units)
      yield { kind: 'unlike', doubt: 0, steps: [{ unknown, by: count * scale - units }] };
  }
}

/** Every number typed with a unit or a note, read as that number. */
function* texts({ unknowns, scale }: System): Generator<Draft> {
  const steps = unknowns.flatMap(({ from }, unknown): Step[] => {
    const [number, ...more] = typeof from === 'string' ? numbersIn(from) : [];
    return number === undefined || more.length > 0 ? [] : [{ unknown, by: number * scale }];
  });
  if (steps.length > 1) yield { kind: 'texts', doubt: 0, steps };
}

/** Is there anything to it? Most rules that it upsets are broken: hardly any two mistakes cancel. */
function isLikely(touches: readonly Touch[], { residuals }: System): boolean {
  const unbroken = touches.filter(({ rule }) => residuals[rule] === 0).length;
  return touches.length > 0 && unbroken * 4 < touches.length;
}

/** The patterns that may be among the mistakes. Quadratic in the cells of a row or column. */
export function patternsOf(system: System, report: Report): Pattern[] {
  const { unknowns, scale } = system;
  const admits = ({ unknown, by }: Step): boolean => {
    const cell = unknowns[unknown] as Unknown;
    return isAdmissible(cell, cell.units + by, scale);
  };
  const measured = (draft: Draft): Pattern[] =>
    draft.steps.every(admits) ? [{ ...draft, touches: touchesOf(draft.steps, unknowns) }] : [];
  const lines = [...shifts(system)].flatMap(measured);
  // What fell off a shifted line being whatever a rule asks for, three rules alone prove no pair.
  const paired = [...pairs(lines, system)].flatMap(measured).filter(({ touches }) => touches.length > 3);
  // An impossible figure has to change in any case, also where another one hides it in a sum; so has one counted otherwise.
  const certain = [...impossibles(system), ...counted(system, report)]
    .flatMap(measured)
    .filter(({ touches }) => touches.length > 0);
  const others = [...texts(system), ...emptyTotals(system), ...exchanges(system), ...stale(system, report)]
    .flatMap(measured)
    .concat(lines, paired);
  return certain.concat(others.filter(({ touches }) => isLikely(touches, system)));
}
