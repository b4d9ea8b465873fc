/** What the tables say of a quantity. */
import { type CellId, type Form, forms, priorFormOf } from '../../form';
import type { Report, Values } from '../../report';
import type { Claim } from './claim';
import type { Remark } from './remarks';
import { otherEndings, type Quantity } from './quantities';
import { type Sum, sumOf, type Term, termsOf } from './sums';

/** Every figure that a claim may mean, the plainest first. */
export interface Tabled {
  /** Undefined where a cell is blank or no number. */
  readonly figures: readonly (number | undefined)[];
  readonly cells: readonly CellId[];
}

const cellsIn = (sum: Sum, form: Form): CellId[] => (termsOf(sum, form) ?? []).map(({ cell }) => cell);

export function figureOf(sum: Sum, form: Form, values: Values): number | undefined {
  const terms = termsOf(sum, form);
  return terms && sumOf(terms, values);
}

/** What a quantity may mean in a form: the sums that this has. */
interface Meant {
  readonly sums: readonly Sum[];
  readonly terms: readonly (readonly Term[])[];
  /** Of the first. */
  readonly cells: readonly CellId[];
}

const meantByForm = new WeakMap<Form, WeakMap<readonly Sum[], Meant>>();

function meantBy({ sums }: Quantity, form: Form): Meant {
  let byForm = meantByForm.get(form);
  if (!byForm) {
    byForm = new WeakMap();
    meantByForm.set(form, byForm);
  }
  let meant = byForm.get(sums);
  if (!meant) {
    const own = sums.filter((sum) => termsOf(sum, form) !== undefined);
    meant = {
      sums: own,
      terms: own.map((sum) => termsOf(sum, form) ?? []),
      cells: cellsIn(own[0] ?? [], form),
    };
    byForm.set(sums, meant);
  }
  return meant;
}

/** The sums of a quantity that the form has. */
export const sumsIn = (of: Quantity, form: Form): readonly Sum[] => meantBy(of, form).sums;

export function tabledCount({ of }: Claim, { edition, values }: Report): Tabled {
  const { terms, cells } = meantBy(of, forms[edition]);
  const { worth = 1 } = of;
  const figures = terms.map((sum) => {
    const figure = sumOf(sum, values);
    return figure === undefined ? undefined : figure * worth;
  });
  return { figures, cells };
}

const percentage = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || !whole ? undefined : (100 * part) / whole;

/** What a remark should say; no figures where it cannot be recomputed. */
export function tabledRemark({ of, kind }: Remark, report: Report): Tabled {
  const { values, prior = {} } = report;
  const form = forms[report.edition];
  const [sum = []] = sumsIn(of, form);
  const cells = cellsIn(sum, form);
  const now = figureOf(sum, form, values);
  if (kind === 'share') {
    return {
      cells,
      figures: (of.shareOf ?? []).map((base) => percentage(now, figureOf(base, form, values))),
    };
  }
  if (kind === 'upheld') {
    const others = otherEndings[of.id];
    return others
      ? { cells: cellsIn(others, form), figures: [figureOf(others, form, values)] }
      : { cells, figures: [] };
  }
  const priorForm = priorFormOf(report);
  const before = figureOf(sumsIn(of, priorForm)[0] ?? [], priorForm, prior);
  if (kind === 'before') return { cells, figures: [before] };
  const difference = now === undefined || before === undefined ? undefined : now - before;
  const change = kind === 'growth' || kind === 'decline' ? percentage(difference, before) : difference;
  if (kind === 'same') return { cells, figures: [difference && Math.abs(difference)] };
  const isLess = kind === 'decline' || kind === 'fewer';
  return { cells, figures: [change === undefined || !isLess ? change : -change] };
}
