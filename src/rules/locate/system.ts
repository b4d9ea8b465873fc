/** The broken part of a report as a linear system: what each row is off by, and how each cell weighs in it. */
import { type CellId, cellTypes, type FormCell } from '../../form';
import type { CellValue, Report } from '../../report';
import { layoutOf } from '../layout';
import { type Statement, statementsOf } from '../narrative/statements';
import type { Equation } from '../sums/statement';
import { scaleOf, toUnits } from './exact';
import { filledBlanks, followingIn, independent, reduced, settled } from './following';
import { type Hint, type Row, type Table, tablesOf, valuesOf } from './rows';

/** How much the left side of a row, less its right side, grows with a cell. */
export interface Touch {
  readonly rule: number;
  readonly amount: number;
}

/** Something that may be wrong: a cell of this report, what the narrative says, or a figure of last year's. */
export interface Unknown {
  /** Its position among all figures. */
  readonly at: number;
  readonly cell?: FormCell;
  readonly said?: Statement;
  readonly from: CellValue;
  /** What it counts for in the sums, in units; blanks and words count 0. */
  readonly units: number;
  readonly touches: readonly Touch[];
}

/** An equality that is broken as the report stands. */
export interface Broken {
  readonly row: Row;
  /** The rule of the system whose mending mends it; below 0 where blank totals alone do, another number for each. */
  readonly node: number;
}

/** A total left blank, though its parts say what it is. */
export interface Blank {
  readonly at: number;
  readonly cell: FormCell;
  /** The broken equalities that it is part of, as nodes. */
  readonly nodes: readonly number[];
}

/** The independent rows of a table in which something is broken. */
export interface System {
  /** How many units make 1. */
  readonly scale: number;
  /** The equalities of the table, whether they are rows of the system or not. */
  readonly equations: readonly Equation[];
  readonly rules: readonly Row[];
  /** Left side less right side, in units; 0 where the rule holds. */
  readonly residuals: Float64Array;
  readonly unknowns: readonly Unknown[];
  readonly broken: readonly Broken[];
  readonly blanks: readonly Blank[];
  readonly hints: readonly Hint[];
  /** The figures at all positions when some of them change: totals follow. */
  readonly settle: (changed: ReadonlyMap<number, number>) => (at: number) => number;
  /** The same, with blank totals left blank: what stands there. */
  readonly standing: (at: number) => number;
  /** Cells that follow others and hold a figure, not a formula. */
  readonly followers: readonly { readonly at: number; readonly cell: FormCell }[];
}

const residualOf = ({ terms }: Row, figure: (at: number) => number): number =>
  terms.reduce((sum, { at, amount }) => sum + amount * figure(at), 0);

function systemOf(
  report: Report,
  statements: readonly Statement[],
  { rows, hints }: Table,
  units: readonly (number | undefined)[],
  scale: number,
): System | undefined {
  const layout = layoutOf(report);
  const cellAt = (at: number): FormCell | undefined => layout.cells[at];
  const valueAt = (at: number): CellValue => report.values[layout.ids[at] ?? ''] ?? null;
  const standing = (at: number): number => units[at] ?? 0;
  const wrong = rows.filter((row) => row.equation && residualOf(row, standing) !== 0);
  if (wrong.length === 0) return undefined;

  const filled = filledBlanks(rows, units, (at) => at < layout.ids.length && valueAt(at) === null);
  const figure = (at: number): number => filled.get(at) ?? standing(at);
  const computed = new Set<CellId>(report.computed);
  const lastYears = (at: number): number | undefined => {
    const prior = layout.priorPositions.get(layout.ids[at] ?? '');
    return prior === undefined || units[prior] === undefined ? undefined : prior;
  };
  const isFormula = (at: number): boolean => filled.has(at) || computed.has(layout.ids[at] ?? '');
  const following = followingIn(rows, figure, isFormula, lastYears);
  const { kept, implied } = independent(rows.map((row) => ({ row, weights: reduced(row.terms, following) })));
  const rules = kept.map(({ row }) => row);

  const touches = new Map<number, Touch[]>();
  kept.forEach(({ weights }, rule) => {
    for (const [at, amount] of weights) touches.set(at, [...(touches.get(at) ?? []), { rule, amount }]);
  });
  const firstSaid = layout.ids.length + layout.priorIds.length;
  const unknowns = [...touches]
    .sort(([a], [b]) => a - b)
    .map(([at, own]): Unknown => {
      const cell = cellAt(at);
      const said = statements[at - firstSaid];
      const from = cell ? valueAt(at) : null;
      return { at, ...(cell && { cell }), ...(said && { said }), from, units: figure(at), touches: own };
    });

  const nodeOf = (row: Row, index: number): number => {
    const own = rules.indexOf(row);
    if (own >= 0 && residualOf(row, figure) !== 0) return own;
    const by = implied.find((one) => one.row === row)?.by ?? [];
    const first = by.find((one) => residualOf(one, figure) !== 0);
    return first && residualOf(row, figure) !== 0 ? rules.indexOf(first) : -1 - index;
  };
  const broken = wrong.map((row, index) => ({ row, node: nodeOf(row, index) }));
  const blanks = [...filled.keys()].flatMap((at): Blank[] => {
    const cell = cellAt(at);
    const isIn = ({ terms }: Row, position: number): boolean => terms.some((term) => term.at === position);
    const itself = broken.filter(({ row }) => isIn(row, at));
    // Where the parts were left blank, too, nothing is broken but theirs.
    const parts = [...filled.keys()].filter((part) => rows.some((row) => isIn(row, at) && isIn(row, part)));
    const own =
      itself.length > 0 ? itself : broken.filter(({ row }) => parts.some((part) => isIn(row, part)));
    return cell && own.length > 0 ? [{ at, cell, nodes: own.map(({ node }) => node) }] : [];
  });
  const followers = [...following.keys()].flatMap((at) => {
    const cell = cellAt(at);
    return cell && !computed.has(cell.id) && !filled.has(at) ? [{ at, cell }] : [];
  });
  return {
    ...{ scale, rules, unknowns, broken, blanks, hints, standing, followers },
    equations: rows.flatMap(({ equation }) => equation ?? []),
    residuals: Float64Array.from(rules, (row) => residualOf(row, figure)),
    settle: (changed) => settled(following, changed, figure),
  };
}

interface Known {
  /** Cells that could not be read: rules on them tell nothing. */
  readonly unread?: ReadonlySet<CellId>;
  readonly withWords?: boolean;
}

/**
 * The tables in which a rule is broken, with what the narrative says of them unless that is left out. Linear in the
 * size of the form.
 */
export function brokenSystems(report: Report, { withWords = true, unread }: Known = {}): System[] {
  const layout = layoutOf(report);
  const statements = withWords ? statementsOf(report) : [];
  const values = valuesOf(report, layout, statements);
  const scale = scaleOf(values);
  const units = values.map((value) => toUnits(value, scale));
  const tables = tablesOf(layout, statements, (at) =>
    at < layout.ids.length ? !unread?.has(layout.ids[at] ?? '') : units[at] !== undefined,
  );
  return tables.flatMap((table) => systemOf(report, statements, table, units, scale) ?? []);
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
