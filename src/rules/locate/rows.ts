/** The rows of a table's linear system: its equalities, and what the narrative states of it. */
import type { Report } from '../../report';
import type { LaidEquation, Layout } from '../figures';
import type { Statement } from '../narrative/statements';
import type { Equation } from '../sums/statement';

/** A cell by its position in the layout, with its weight in a row. */
export interface Term {
  readonly at: number;
  readonly amount: number;
}

/** One equality: the terms add up to 0. */
export interface Row {
  readonly terms: readonly Term[];
  /** The rule that says so; absent where the narrative does. */
  readonly equation?: Equation;
  readonly said?: Statement;
}

/** A statement that is no equality: its sum is said about, or may be one of several. */
export interface Hint {
  readonly said: Statement;
  /** By meaning. */
  readonly sums: readonly (readonly Term[])[];
}

export interface Table {
  readonly rows: readonly Row[];
  readonly hints: readonly Hint[];
}

function equalityOf({ equation, left, right }: LaidEquation): Row {
  const side = ({ at, sign }: LaidEquation['left'], factor: number): Term[] =>
    Array.from(at, (position, i) => ({ at: position, amount: factor * (sign[i] ?? 0) }));
  return { equation, terms: [...side(left, 1), ...side(right, -1)] };
}

const equalities = new WeakMap<Layout, readonly (readonly Row[])[]>();

/** The form's equalities, table by table: a slip of the hand stays in its table. */
function equalitiesOf(layout: Layout): readonly (readonly Row[])[] {
  let found = equalities.get(layout);
  if (!found) {
    const all = layout.equations.filter(({ equation }) => equation.relation === '=');
    found = layout.form.tables.map(({ id }) =>
      all.filter(({ equation }) => equation.left[0]?.cell.startsWith(`${id}.`)).map(equalityOf),
    );
    equalities.set(layout, found);
  }
  return found;
}

/** Where a said figure stands: behind all cells of the layout, as a figure that may be wrong itself. */
const positionOfSaid = ({ ids, priorIds }: Layout, index: number): number =>
  ids.length + priorIds.length + index;

/**
 * The tables of a report as rows, those left out that need a figure that is not known. A figure said
 * exactly, of one sum, is an equality like any other; what else is said is a hint.
 */
export function tablesOf(
  layout: Layout,
  statements: readonly Statement[],
  isKnown: (at: number) => boolean,
): Table[] {
  const { form, positions } = layout;
  return equalitiesOf(layout).map((all, table) => {
    const id = form.tables[table]?.id ?? '';
    const rows = all.filter(({ terms }) => terms.every(({ at }) => isKnown(at)));
    const hints: Hint[] = [];
    statements.forEach((said, index) => {
      if (!said.meanings[0]?.[0]?.cell.startsWith(`${id}.`)) return;
      const sums = said.meanings.map((terms) =>
        terms.map(({ cell, sign }) => ({ at: positions.get(cell) ?? -1, amount: sign })),
      );
      if (!sums.every((terms) => terms.every(({ at }) => isKnown(at)))) return;
      const [only, ...more] = sums;
      if (!only || more.length > 0 || said.low !== said.high) hints.push({ said, sums });
      else rows.push({ said, terms: [...only, { at: positionOfSaid(layout, index), amount: -1 }] });
    });
    return { rows, hints };
  });
}

export const valuesOf = (report: Report, { ids, priorIds }: Layout, statements: readonly Statement[]) => [
  ...ids.map((id) => report.values[id] ?? null),
  ...priorIds.map((id) => report.prior?.[id] ?? null),
  ...statements.map(({ value }) => value),
];
