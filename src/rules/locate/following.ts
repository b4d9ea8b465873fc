/**
 * Totals that follow their parts: by a formula, or because they hold, whoever added them up. They are no unknowns and
 * prove nothing; what is left of a system without them are its independent equations.
 */
import { totalOf } from '../sums/statement';
import type { Row, Term } from './rows';

/** By position: the parts of a total that follows them. */
export type Following = ReadonlyMap<number, readonly number[]>;

/** The total of a row and its parts, by position; nothing where the row is no sum. */
function sumOf({ equation, terms }: Row): { total: number; parts: number[] } | undefined {
  const [total, ...parts] = terms;
  if (!equation || !total || totalOf(equation) === undefined) return undefined;
  return { total: total.at, parts: parts.map(({ at }) => at) };
}

/**
 * What the blank totals of the rows come to, by position, as far as their parts are known: a total of totals once these
 * are known. A total added up in two ways is what the first way gives.
 */
export function filledBlanks(
  rows: readonly Row[],
  units: readonly (number | undefined)[],
  isBlank: (at: number) => boolean,
) {
  const sums = rows.flatMap((row) => sumOf(row) ?? []);
  const open = new Set(sums.map(({ total }) => total).filter(isBlank));
  const filled = new Map<number, number>();
  const at = (position: number): number => filled.get(position) ?? units[position] ?? 0;
  for (let before = -1; before !== filled.size;) {
    before = filled.size;
    for (const { total, parts } of sums) {
      if (!open.has(total) || filled.has(total)) continue;
      if (parts.some((part) => open.has(part) && !filled.has(part))) continue;
      if (parts.every((part) => isBlank(part) && !filled.has(part))) open.delete(total);
      else
        filled.set(
          total,
          parts.reduce((sum, part) => sum + at(part), 0),
        );
    }
  }
  return filled;
}

const residualOf = ({ terms }: Row, at: (position: number) => number): number =>
  terms.reduce((sum, { at: position, amount }) => sum + amount * at(position), 0);

/**
 * The totals that follow their parts as things stand: those that are formulas or were left blank, and all those of a
 * rule that holds everywhere. A typist who made no slip in forty sums is less likely than a workbook that added them up.
 * Last year's totals follow where they agree: that this year's agree with them, too, is nothing new.
 * @param lastYears the position of last year's figure of the same cell, where it is known
 */
export function followingIn(
  rows: readonly Row[],
  at: (position: number) => number,
  isFormula: (position: number) => boolean,
  lastYears: (position: number) => number | undefined,
): Following {
  const broken = rows.filter((row) => residualOf(row, at) !== 0);
  const typed = new Set(broken.map(({ equation }) => equation?.rule));
  const found = new Map<number, readonly number[]>();
  for (const row of rows) {
    const sum = sumOf(row);
    if (!sum) continue;
    const isFollowing = !broken.includes(row) && (isFormula(sum.total) || !typed.has(row.equation?.rule));
    if (isFollowing && !found.has(sum.total)) found.set(sum.total, sum.parts);
    const [total, parts] = [lastYears(sum.total), sum.parts.map(lastYears)];
    if (total === undefined || !parts.every((part) => part !== undefined)) continue;
    if (at(total) === parts.reduce((all, part) => all + at(part), 0)) found.set(total, parts);
  }
  return found;
}

/** What a position comes to when some others change: totals follow. */
export function settled(
  following: Following,
  changed: ReadonlyMap<number, number>,
  at: (position: number) => number,
): (position: number) => number {
  const known = new Map(changed);
  const value = (position: number): number => {
    let found = known.get(position);
    if (found === undefined) {
      const parts = following.get(position);
      found = parts ? parts.reduce((sum, part) => sum + value(part), 0) : at(position);
      known.set(position, found);
    }
    return found;
  };
  return value;
}

/** Terms with every total that follows replaced by its parts: by position, what does not cancel. */
export function reduced(terms: readonly Term[], following: Following): Map<number, number> {
  const sums = new Map<number, number>();
  const add = (at: number, amount: number): void => {
    const parts = following.get(at);
    if (parts) for (const part of parts) add(part, amount);
    else sums.set(at, (sums.get(at) ?? 0) + amount);
  };
  for (const { at, amount } of terms) add(at, amount);
  for (const [at, amount] of sums) if (amount === 0) sums.delete(at);
  return sums;
}

/** A row of which totals are eliminated. */
export interface ReducedRow {
  readonly row: Row;
  readonly weights: ReadonlyMap<number, number>;
}

/** Does the row say no more than all others of its rule together, as that of the total column does of the columns? */
const isImplied = ({ row, weights }: ReducedRow, others: readonly ReducedRow[]): boolean => {
  if (!row.equation || others.length === 0) return false;
  const sums = new Map(weights);
  for (const other of others) {
    for (const [at, amount] of other.weights) sums.set(at, (sums.get(at) ?? 0) - amount);
  }
  return [...sums.values()].every((amount) => amount === 0);
};

/** The independent rows among them, and those that these imply, each with the ones that do. */
export function independent(rows: readonly ReducedRow[]) {
  const kept: ReducedRow[] = [];
  const implied: { row: Row; by: readonly Row[] }[] = [];
  for (const one of rows) {
    if (one.weights.size === 0) continue;
    const others = kept.filter(({ row }) => row.equation && row.equation.rule === one.row.equation?.rule);
    if (isImplied(one, others)) implied.push({ row: one.row, by: others.map(({ row }) => row) });
    else kept.push(one);
  }
  return { kept, implied };
}
