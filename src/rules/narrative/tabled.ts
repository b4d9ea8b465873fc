/** What the tables say of a quantity. */
import { type CellId, type Form, forms, priorFormOf } from '../../form';
import type { Report, Values } from '../../report';
import type { Claim } from './claim';
import type { Remark } from './remarks';
import { otherEndings, type Quantity } from './quantities';
import { type Sum, sumOf, termsOf } from './sums';

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

/** The sums of a quantity that the form has. */
export const sumsIn = ({ sums }: Quantity, form: Form): readonly Sum[] =>
  sums.filter((sum) => termsOf(sum, form) !== undefined);

export function tabledCount({ of }: Claim, { edition, values }: Report): Tabled {
  const form = forms[edition];
  const sums = sumsIn(of, form);
  const figures = sums.map((sum) => figureOf(sum, form, values));
  return {
    figures: figures.map((figure) => (figure === undefined ? undefined : figure * (of.worth ?? 1))),
    cells: cellsIn(sums[0] ?? [], form),
  };
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
