/** The totals of the form: what each adds up, and the formula that does. */
import { type CellId, forms, priorFormOf } from '../../form';
import type { Report } from '../../report';
import { equationsOf, sumsIn } from '../../rules';
import { a1, type Content } from '../patch';
import type { CellPlace } from './places';
import { totalFormula } from './sheets/margins';

/** The totals of the form, each with the cells it adds up. */
export const totalParts = (
  report: Pick<Report, 'year' | 'edition'>,
): ReadonlyMap<CellId, readonly CellId[]> =>
  new Map(
    sumsIn(equationsOf(forms[report.edition], priorFormOf(report))).map(({ total, parts }) => [total, parts]),
  );

/** The formula of a total where it and its parts stand; nothing where a part is missing. */
export function totalContent(
  parts: readonly CellId[],
  places: ReadonlyMap<CellId, CellPlace>,
): Content | undefined {
  const found = parts.map((part) => places.get(part));
  if (!found.every((part) => part !== undefined)) return undefined;
  return {
    formula: totalFormula(
      found.map(({ row, column }) => ({ row, column })),
      a1,
    ),
  };
}
