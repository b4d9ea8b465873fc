/** The broken part of a report as a linear system: what each rule is off by, and how each cell weighs in it. */
import { type CellId, cellTypes, type FormCell } from '../../form';
import type { CellValue, Report } from '../../report';
import { totalOf } from '../sums/equations';
import type { Equation } from '../sums/statement';
import type { LaidEquation, Layout } from '../figures';
import { layoutOf } from '../layout';
import { scaleOf, toUnits } from './exact';

/** How much the left side of a rule, less its right side, grows with a cell. */
export interface Touch {
  readonly rule: number;
  readonly amount: number;
}

/** Something that may be wrong: a cell of this report or, where `cell` is missing, a figure of last year's. */
export interface Unknown {
  readonly cell?: FormCell;
  readonly from: CellValue;
  /** What it counts for in the sums, in units; blanks and words count 0. */
  readonly units: number;
  readonly touches: readonly Touch[];
}

/** The rules of a table, at least one of them broken. */
export interface System {
  /** How many units make 1. */
  readonly scale: number;
  readonly rules: readonly Equation[];
  /** Left side less right side, in units; 0 where the rule holds. */
  readonly residuals: Float64Array;
  readonly unknowns: readonly Unknown[];
}

/** A cell by its position in the layout, with its weight in a rule. */
interface Term {
  readonly at: number;
  readonly amount: number;
}

interface WeighedRule {
  readonly laid: LaidEquation;
  readonly terms: readonly Term[];
}

function termsOf({ left, right }: LaidEquation): Term[] {
  const side = ({ at, sign }: LaidEquation['left'], factor: number): Term[] =>
    Array.from(at, (position, i) => ({ at: position, amount: factor * (sign[i] ?? 0) }));
  return [...side(left, 1), ...side(right, -1)];
}

const tables = new WeakMap<Layout, readonly (readonly WeighedRule[])[]>();

/** The form's equalities, table by table: a slip of the hand stays in its table. */
function tablesOf(layout: Layout): readonly (readonly WeighedRule[])[] {
  let found = tables.get(layout);
  if (!found) {
    const equalities = layout.equations.filter(({ equation }) => equation.relation === '=');
    found = layout.form.tables.map(({ id }) =>
      equalities
        .filter(({ equation }) => equation.left[0]?.cell.startsWith(`${id}.`))
        .map((laid) => ({ laid, terms: termsOf(laid) })),
    );
    tables.set(layout, found);
  }
  return found;
}

/** Total cells that do follow their parts, each with the index of the rule that says so. */
function followers(
  rules: readonly Equation[],
  residuals: Float64Array,
  computed: ReadonlySet<CellId>,
): Map<string, number> {
  const found = new Map<string, number>();
  rules.forEach((rule, index) => {
    const total = totalOf(rule);
    if (total === undefined || residuals[index] !== 0 || found.has(total)) return;
    if (computed.has(total)) found.set(total, index);
  });
  return found;
}

/** Every unknown's weight in every rule, that of a formula passed on to the cells it adds up. */
function unknownsOf(
  report: Report,
  layout: Layout,
  units: readonly (number | undefined)[],
  rules: readonly WeighedRule[],
  defined: ReadonlyMap<string, number>,
): Unknown[] {
  const byCell = new Map<number, Touch[]>();
  rules.forEach(({ terms }, rule) => {
    for (const { at, amount } of terms) byCell.set(at, [...(byCell.get(at) ?? []), { rule, amount }]);
  });
  const totals = new Map([...defined].map(([id, rule]) => [rule, layout.positions.get(id) ?? -1]));
  const weigh = (at: number, factor: number, sums: Map<number, number>): void => {
    for (const { rule, amount } of byCell.get(at) ?? []) {
      const total = totals.get(rule);
      if (total === undefined) sums.set(rule, (sums.get(rule) ?? 0) + factor * amount);
      // A part weighs −1 in the rule that defines its total: the total follows with the opposite sign.
      else if (total !== at) weigh(total, -factor * amount, sums);
    }
  };
  return [...byCell.keys()]
    .sort((a, b) => a - b)
    .flatMap((at): Unknown[] => {
      const id = layout.ids[at];
      if (id !== undefined && defined.has(id)) return [];
      const sums = new Map<number, number>();
      weigh(at, 1, sums);
      const touches = [...sums]
        .filter(([, amount]) => amount !== 0)
        .map(([rule, amount]) => ({ rule, amount }));
      if (touches.length === 0) return [];
      const cell = layout.cells[at];
      if (id === undefined || !cell) return [{ from: null, units: units[at] ?? 0, touches }];
      return [{ cell, from: report.values[id] ?? null, units: units[at] ?? 0, touches }];
    });
}

/** The tables in which a rule is broken. Linear in the size of the form. */
export function brokenSystems(report: Report): System[] {
  const layout = layoutOf(report);
  const computed = new Set(report.computed);
  const values = [
    ...layout.ids.map((id) => report.values[id]),
    ...layout.priorIds.map((id) => report.prior?.[id]),
  ];
  const scale = scaleOf(values);
  const units = values.map((value) => toUnits(value, scale));
  return tablesOf(layout).flatMap((table): System[] => {
    const readable = table.filter(({ laid }) => laid.prior.every((at) => units[at] !== undefined));
    const residuals = Float64Array.from(readable, ({ terms }) =>
      terms.reduce((sum, { at, amount }) => sum + amount * (units[at] ?? 0), 0),
    );
    if (residuals.every((residual) => residual === 0)) return [];
    const rules = readable.map(({ laid }) => laid.equation);
    const defined = followers(rules, residuals, computed);
    return [{ scale, rules, residuals, unknowns: unknownsOf(report, layout, units, readable, defined) }];
  });
}

/** May the cell hold this value: whole where the form counts, and not below the least it admits? */
export function isAdmissible({ cell }: Unknown, units: number, scale: number): boolean {
  if (!cell) return true;
  const { whole, least } = cellTypes[cell.column.type];
  return (!whole || units % scale === 0) && (least === null || units >= least * scale);
}

/** Does something stand there that cannot be right whatever the sums say: a negative count, a fraction of a case? */
export const isImpossible = (unknown: Unknown, scale: number): boolean =>
  !isAdmissible(unknown, unknown.units, scale);

export const isText = ({ from }: Unknown): boolean => typeof from === 'string';
