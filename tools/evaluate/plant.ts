/** The mistakes that are planted: for each kind, how a right figure becomes a wrong one. */
import { type CellId, cellId, cellsOf, type FormCell, forms, type TableId } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { equationsOf } from '../../src/rules';
import type { Random } from '../random';

/** The cells that become wrong, with what is written there. */
export type Wrong = Readonly<Record<CellId, CellValue>>;

export type Plant = (report: Report, table: TableId, random: Random) => Wrong | undefined;

const numberAt = (report: Report, id: CellId): number => Number(report.values[id] ?? 0);

/** The cells of a table that a person types into: all but those that are computed. */
export function typedCells({ edition, computed }: Report, table: TableId): FormCell[] {
  const formulas = new Set(computed);
  return [...cellsOf(forms[edition]).values()].filter(
    (cell) => cell.table.id === table && !formulas.has(cell.id),
  );
}

const isTyped = ({ computed }: Report, cell: CellId): boolean => computed?.includes(cell) !== true;

/** A plant that changes one cell: any of those for which `wrong` gives another value. */
function inOneCell(wrong: (right: number, random: Random) => CellValue | undefined): Plant {
  return (report, table, random) => {
    const cell = random.pick(typedCells(report, table).filter(({ id }) => numberAt(report, id) !== 0));
    const right = cell ? numberAt(report, cell.id) : 0;
    const value = cell && wrong(right, random);
    return cell && value !== undefined && value !== right ? { [cell.id]: value } : undefined;
  };
}

/** A plant on the digits of a figure. */
const onDigits = (wrong: (digits: string, at: number, random: Random) => string | undefined): Plant =>
  inOneCell((right, random) => {
    const digits = String(right);
    const result = wrong(digits, random.below(digits.length), random);
    return result === undefined || !/^(0|[1-9]\d*)$/.test(result) ? undefined : Number(result);
  });

const digit = (random: Random): string => String(random.below(10));

/** The sums of one table that have all their cells in this year's report. */
export const sumsIn = (report: Report, table: TableId) => {
  const form = forms[report.edition];
  return equationsOf(form, form).filter(
    ({ rule, left }) => /^T3-[23]$|^T4-1$/.test(rule) && left[0]?.cell.startsWith(`${table}.`),
  );
};

/** One of the sums' totals as it was before one of its parts was edited. */
const totalNotUpdated: Plant = (report, table, random) => {
  const sum = random.pick(
    sumsIn(report, table).filter(
      ({ left: [total] }) => total && isTyped(report, total.cell) && numberAt(report, total.cell) > 0,
    ),
  );
  const total = sum?.left[0]?.cell;
  const part = random.pick(sum?.right.filter(({ cell }) => numberAt(report, cell) > 0) ?? [])?.cell;
  if (!total || !part) return undefined;
  const before = random.chance(0.5) ? 0 : random.below(numberAt(report, part) * 2);
  const stale = numberAt(report, total) - numberAt(report, part) + before;
  return stale === numberAt(report, total) ? undefined : { [total]: stale };
};

/** Two cells of one row or column, mostly next to each other. */
function pairs(report: Report, table: TableId, random: Random): [FormCell, FormCell] | undefined {
  const one = random.pick(typedCells(report, table).filter(({ id }) => numberAt(report, id) !== 0));
  if (!one) return undefined;
  const { block } = one;
  const isRow = random.chance(0.5);
  const [line, at] = isRow
    ? [block.columns.map((column) => [one.row, column] as const), block.columns.indexOf(one.column)]
    : [block.rows.map((row) => [row, one.column] as const), block.rows.indexOf(one.row)];
  const place = random.chance(0.7) ? at + (random.chance(0.5) ? 1 : -1) : random.below(line.length);
  const [row, column] = line[place] ?? [];
  const other = row && column && cellsOf(forms[report.edition]).get(cellId(one.table, row, column));
  return other && other !== one && isTyped(report, other.id) ? [one, other] : undefined;
}

const swapped: Plant = (report, table, random) => {
  const [one, other] = pairs(report, table, random) ?? [];
  if (!one || !other) return undefined;
  const [a, b] = [numberAt(report, one.id), numberAt(report, other.id)];
  return a !== b && b !== 0 ? { [one.id]: b, [other.id]: a } : undefined;
};

const misplaced: Plant = (report, table, random) => {
  const [one, other] = pairs(report, table, random) ?? [];
  if (!one || !other || numberAt(report, other.id) !== 0) return undefined;
  return { [one.id]: 0, [other.id]: numberAt(report, one.id) };
};

/** The parts of a sum typed one cell too early or too late, from some cell on; the last one falls off. */
const shifted: Plant = (report, table, random) => {
  const parts = (random.pick(sumsIn(report, table))?.right ?? [])
    .map(({ cell }) => cell)
    .filter((cell) => isTyped(report, cell));
  const way = random.chance(0.5) ? parts : [...parts].reverse();
  const start = random.chance(0.5) ? 0 : random.below(way.length - 1);
  const right = way.map((cell) => numberAt(report, cell));
  const moved = right.map((value, i) => (i < start ? value : i === start ? 0 : (right[i - 1] ?? 0)));
  const wrong = way.flatMap((cell, i) =>
    moved[i] === right[i] ? [] : [[cell, moved[i] as number] as const],
  );
  return parts.length > 2 && wrong.length > 2 ? Object.fromEntries(wrong) : undefined;
};

const lastYear: Plant = (report, table, random) => {
  const cells = typedCells(report, table).filter(({ id }) => {
    const before = report.prior?.[id];
    return typeof before === 'number' && before !== 0 && before !== numberAt(report, id);
  });
  const cell = random.pick(cells);
  return cell && { [cell.id]: report.prior?.[cell.id] ?? null };
};

const blankTotal: Plant = (report, table, random) => {
  const sums = sumsIn(report, table).filter(({ left: [total] }) => total && isTyped(report, total.cell));
  const total = random.pick(sums)?.left[0]?.cell;
  return total === undefined ? undefined : { [total]: null };
};

export const plants = {
  digitReplaced: onDigits((digits, at, random) => digits.slice(0, at) + digit(random) + digits.slice(at + 1)),
  digitDropped: onDigits((digits, at) =>
    digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : undefined,
  ),
  digitAdded: onDigits(
    (digits, at, random) => digits.slice(0, at + 1) + digit(random) + digits.slice(at + 1),
  ),
  transposed: onDigits((digits, at) =>
    at > 0
      ? digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1)
      : undefined,
  ),
  swapped,
  shifted,
  sign: inOneCell((right) => -right),
  totalNotUpdated,
  misplaced,
  lastYear,
  decimal: inOneCell((right, random) =>
    right >= 1000 && random.chance(0.5)
      ? right / 10_000
      : random.chance(0.5)
        ? right / 10
        : right * (random.chance(0.5) ? 10 : 100),
  ),
  blankTotal,
  text: inOneCell((right) => `${right}件`),
} satisfies Record<string, Plant>;

export type PlantKind = keyof typeof plants;

export const plantKinds = Object.keys(plants) as PlantKind[];
