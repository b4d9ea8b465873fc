/** Mistakes of several cells with one cause, undone as one: cells swapped, misplaced, shifted by one, typed as text. */
import type { CellId, FormCell } from '../../form';
import type { LineMistake } from './model';
import { NEAR, numbersIn } from './kinds';
import { isAdmissible, type System, type Touch, type Unknown } from './system';

export interface Step {
  /** Index of the unknown. */
  readonly unknown: number;
  /** What to add to it, in units. */
  readonly by: number;
}

export interface Pattern {
  readonly kind: LineMistake;
  readonly doubt: number;
  readonly steps: readonly Step[];
  /** What undoing it does to the rules. */
  readonly touches: readonly Touch[];
}

type Draft = Pick<Pattern, 'kind' | 'doubt' | 'steps'>;

function touchesOf(steps: readonly Step[], unknowns: readonly Unknown[]): Touch[] {
  const sums = new Map<number, number>();
  for (const { unknown, by } of steps) {
    for (const { rule, amount } of unknowns[unknown]?.touches ?? []) {
      sums.set(rule, (sums.get(rule) ?? 0) + amount * by);
    }
  }
  return [...sums].filter(([, amount]) => amount !== 0).map(([rule, amount]) => ({ rule, amount }));
}

const isText = ({ from }: Unknown): boolean => typeof from === 'string';

/** Two cells of one row or one column that hold each other's figures; where one holds nothing, it was misplaced. */
function* exchanges({ unknowns, scale }: System): Generator<Draft> {
  for (let a = 0; a < unknowns.length; a++) {
    const one = unknowns[a] as Unknown;
    for (let b = a + 1; b < unknowns.length; b++) {
      const other = unknowns[b] as Unknown;
      if (one.units === other.units || !one.cell || !other.cell || isText(one) || isText(other)) continue;
      const apart = distance(one.cell, other.cell);
      if (apart === 0) continue;
      const by = other.units - one.units;
      const isMove = one.units === 0 || other.units === 0;
      yield {
        kind: isMove ? 'misplaced' : 'swapped',
        doubt: (isMove ? 2 : 1) + (apart === 1 ? 0 : 1) + (Math.abs(by) < NEAR * scale ? 1 : 0),
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

/** The parts of each sum, in the form's order, as indexes of unknowns. */
function* lines({ unknowns, rules }: System): Generator<number[]> {
  const indexOf = new Map<CellId, number>();
  unknowns.forEach(({ cell }, index) => cell && indexOf.set(cell.id, index));
  for (const { left, right } of rules) {
    const isSum = left.length === 1 && right.every(({ sign, year }) => sign === 1 && year === 'this');
    const line = right.flatMap(({ cell }) => indexOf.get(cell) ?? []);
    const isRead = line.length === right.length && !line.some((index) => isText(unknowns[index] as Unknown));
    if (isSum && isRead) yield line;
  }
}

/** What a shifted line lost at its end: nothing, or the figure that one of the last cell's rules asks for. */
function fallenOff({ unknowns, residuals }: System, steps: readonly Step[], last: number): Set<number> {
  const sums = new Map(touchesOf(steps, unknowns).map(({ rule, amount }) => [rule, amount]));
  const asked = (unknowns[last]?.touches ?? []).map(
    ({ rule, amount }) => -((residuals[rule] ?? 0) + (sums.get(rule) ?? 0)) / amount,
  );
  return new Set([0, ...asked]);
}

/** The figures of a line, from some cell on or up to it, one cell too far. */
function* shifts(system: System): Generator<Draft> {
  for (const line of lines(system)) {
    for (const way of [line, [...line].reverse()]) {
      const units = way.map((index) => system.unknowns[index]?.units ?? 0);
      const last = way.at(-1) as number;
      for (let from = 0; from < way.length - 2; from++) {
        // The cell where the shift begins was left empty, or it was none.
        if (units[from] !== 0) continue;
        const moved = [...units.slice(from + 1), 0];
        if (moved.every((value) => value === 0)) break;
        const steps = moved.map((to, i) => ({
          unknown: way[from + i] as number,
          by: to - (units[from + i] ?? 0),
        }));
        const others = steps.slice(0, -1).filter(({ by }) => by !== 0);
        for (const fallen of fallenOff(system, steps, last)) {
          // A single figure out of place is misplaced.
          if ([...moved, fallen].filter((value) => value !== 0).length < 2) continue;
          const by = fallen - (units.at(-1) ?? 0);
          yield { kind: 'shifted', doubt: 1, steps: by === 0 ? others : [...others, { unknown: last, by }] };
        }
      }
    }
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

/**
 * Is there anything to it? Most rules that it upsets are broken: hardly any two mistakes cancel. And what fell off
 * a shifted line being whatever a rule asks for, one rule alone proves no shift.
 */
function isLikely({ kind }: Draft, touches: readonly Touch[], { residuals }: System): boolean {
  const unbroken = touches.filter(({ rule }) => residuals[rule] === 0).length;
  return touches.length > (kind === 'shifted' ? 1 : 0) && unbroken * 4 < touches.length;
}

/** The patterns that may be among the mistakes. Quadratic in the cells of a row or column. */
export function patternsOf(system: System): Pattern[] {
  const { unknowns, scale } = system;
  const admits = ({ unknown, by }: Step): boolean => {
    const cell = unknowns[unknown] as Unknown;
    return isAdmissible(cell, cell.units + by, scale);
  };
  return [...texts(system), ...exchanges(system), ...shifts(system)].flatMap((draft): Pattern[] => {
    const touches = touchesOf(draft.steps, unknowns);
    return isLikely(draft, touches, system) && draft.steps.every(admits) ? [{ ...draft, touches }] : [];
  });
}
