/**
 * The most that any method can reach where totals are computed and nothing is told: the ideal guess at one slip, by
 * one who knows how often people slip in which way and what each office's requests were drawn with. Neither is known
 * to a method, so none can be right more often in the long run.
 */
import type { FormCell } from '../../src/form';
import type { Report, Values } from '../../src/report';
import { besides, SHARES } from './habits';
import { CARRIED, type Rates, ratesOf } from './corpus';
import { typedCells } from './plant';

/** A report as it may have been, by the cells that differ from what is seen. */
type Repair = ReadonlyMap<string, number>;

export interface Bound {
  /** How likely the first of the ideal guesses is right, and one of the first three. */
  readonly first: number;
  readonly firstThree: number;
}

const count = (values: Values, cell: string): number => Number(values[cell] ?? 0);

const logFactorials = [0];
function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++)
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[n] ?? 0;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** How likely it is that a report has these figures, up to a factor. */
function logPrior(values: Values, { outcomes, columns }: Rates): number {
  let log = 0;
  let all = 0;
  for (const [column, share] of columns) {
    let own = 0;
    const add = (row: string, probability: number): void => {
      const k = count(values, `requests.${row}.${column}`);
      log += k * Math.log(probability) - logFactorial(k);
      own += k;
    };
    for (const [row, probability] of outcomes) add(row, (1 - CARRIED) * probability * share);
    add('carriedOut', CARRIED * share);
    const carriedIn = count(values, `requests.carriedIn.${column}`);
    log +=
      logChoose(own, carriedIn) + carriedIn * Math.log(CARRIED) + (own - carriedIn) * Math.log(1 - CARRIED);
    all += own;
  }
  return log + logFactorial(all) - Math.log(Math.max(1, all));
}

/** In how many of all ways a slip of the hand in the digits makes one figure of the other, each kind by its share. */
function digitSlips(right: number, wrong: number): number {
  const [from, to] = [String(right), String(wrong)];
  const each = 1 / from.length;
  let sum = 0;
  for (let at = 0; at < from.length; at++) {
    const [before, after] = [from.slice(0, at), from.slice(at + 1)];
    if (from.length > 1 && before + after === to) sum += SHARES.digitDropped * each;
    if (at > 0 && from.slice(0, at - 1) + from.charAt(at) + from.charAt(at - 1) + after === to)
      sum += SHARES.transposed * each;
    for (let digit = 0; digit < 10; digit++) {
      if (before + String(digit) + after === to) sum += (SHARES.digitReplaced * each) / 10;
      if (from.slice(0, at + 1) + String(digit) + after === to) sum += (SHARES.digitAdded * each) / 10;
    }
  }
  return sum;
}

/** How likely the pair of cells is picked, the first of them first, where the first is. */
function pairing(one: FormCell, other: FormCell): number {
  const { rows, columns } = one.block;
  const [line, apart] =
    one.row === other.row
      ? [columns.length, Math.abs(columns.indexOf(one.column) - columns.indexOf(other.column))]
      : [rows.length, Math.abs(rows.indexOf(one.row) - rows.indexOf(other.row))];
  return (apart === 1 ? 0.35 : 0) / 2 + 0.3 / line / 2;
}

/** How likely the seen figures come of those that a repair gives, by one slip. */
function slipOf(cells: ReadonlyMap<string, FormCell>, seen: Values, repair: Repair): number {
  const right = (cell: string): number => repair.get(cell) ?? count(seen, cell);
  const filled = [...cells.keys()].filter((cell) => right(cell) !== 0).length;
  const [[id = '', to] = ['', 0], second] = [...repair];
  const cell = cells.get(id);
  // Sound reports are made up without blanks: what is blank was left out, and nothing else is wrong then.
  const blank = [...cells.keys()].find((one) => seen[one] === null);
  if (!cell || (blank !== undefined && (second !== undefined || blank !== id))) return 0;
  const from = count(seen, id);
  if (blank !== undefined) return SHARES.leftOut / 2 / filled;
  if (second) {
    const other = cells.get(second[0]) as FormCell;
    if (from === second[1] && count(seen, second[0]) === to && from !== to) {
      if (from === 0) return (SHARES.misplaced * pairing(cell, other)) / filled;
      if (to === 0) return (SHARES.misplaced * pairing(other, cell)) / filled;
      return (SHARES.swapped * 2 * pairing(cell, other)) / filled;
    }
    return 0;
  }
  let sum = 0;
  if (to !== 0) {
    sum += digitSlips(to, from);
    if (from === 0) sum += SHARES.leftOut / 2;
    if (Math.abs(from - to) === 1) sum += SHARES.offByOne / 2;
  }
  for (const neighbour of besides(cell)) {
    const around = besides(cells.get(neighbour) ?? cell).filter((one) => cells.has(one));
    if (cells.has(neighbour) && from !== 0 && right(neighbour) === from)
      sum += SHARES.neighbour / around.length;
  }
  sum /= filled;
  const carriedIn = `requests.carriedIn.${cell.column.id}`;
  if (cell.row.id === 'received' && count(seen, carriedIn) > 0 && from === to + count(seen, carriedIn)) {
    const carried = [...cells.values()].filter(
      ({ row, id: other }) => row.id === 'carriedIn' && count(seen, other) > 0,
    );
    sum += SHARES.carriedCounted / carried.length;
  }
  return sum;
}

/** Every repair by one cell, or by two that change places, after which all requests balance. */
function* repairs(cells: ReadonlyMap<string, FormCell>, seen: Values): Generator<Repair> {
  const [first] = cells.values();
  const columns = (first?.block.columns ?? []).filter(({ id }) => cells.has(`requests.received.${id}`));
  const weight = ({ row }: FormCell): number => (['received', 'carriedIn'].includes(row.id) ? 1 : -1);
  const all = [...cells.values()];
  const off = (column: string, repair: Repair): number =>
    all
      .filter((cell) => cell.column.id === column)
      .reduce((sum, cell) => sum + weight(cell) * (repair.get(cell.id) ?? count(seen, cell.id)), 0);
  const balances = (repair: Repair): boolean => columns.every(({ id }) => off(id, repair) === 0);
  const broken = columns.filter(({ id }) => off(id, new Map()) !== 0);
  const isBroken = ({ column }: FormCell): boolean => broken.includes(column);
  for (const cell of all.filter(isBroken)) {
    const to = count(seen, cell.id) - weight(cell) * off(cell.column.id, new Map());
    const repair = new Map([[cell.id, to]]);
    if (to >= 0 && broken.length === 1) yield repair;
    for (const other of all) {
      if (other.id <= cell.id && isBroken(other)) continue;
      if (other === cell || (other.row !== cell.row && other.column !== cell.column)) continue;
      const exchanged = new Map([
        [cell.id, count(seen, other.id)],
        [other.id, count(seen, cell.id)],
      ]);
      if (count(seen, other.id) !== count(seen, cell.id) && balances(exchanged)) yield exchanged;
    }
  }
}

/** The ideal guess at one slip in the requests; nothing for a published report, whose office was not made up. */
export function boundOf(sound: Report, seen: Report): Bound | undefined {
  const rates = ratesOf(sound);
  if (!rates) return undefined;
  const typed = typedCells(sound, 'requests');
  const cells = new Map(typed.map((cell) => [cell.id, cell]));
  const weights = [...repairs(cells, seen.values)].flatMap((repair) => {
    const slip = slipOf(cells, seen.values, repair);
    const right = { ...seen.values, ...Object.fromEntries(repair) };
    return slip > 0 ? [Math.log(slip) + logPrior(right, rates)] : [];
  });
  const top = Math.max(...weights);
  const likely = weights.map((log) => Math.exp(log - top)).sort((a, b) => b - a);
  const sum = likely.reduce((total, one) => total + one, 0);
  const [one = 0, two = 0, three = 0] = likely.map((weight) => weight / sum);
  return { first: one, firstThree: one + two + three };
}
