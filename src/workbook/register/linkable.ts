/** Which cells of a report may be linked to its register. */
import { type CellId, tableOfCell } from '../../form';
import type { Values } from '../../report';

const tablesWithFigures = (values: Values): ReadonlySet<string> =>
  new Set(
    Object.entries(values).flatMap(([cell, value]) =>
      value === null || value === 0 ? [] : [tableOfCell(cell)],
    ),
  );

/**
 * The formulas without those of a table that has figures, and of which nobody has registered anything: it would only
 * lose them.
 * @param counted what the register counts
 */
export function linkable(
  formulas: ReadonlyMap<CellId, string>,
  values: Values,
  counted: Values,
): Map<CellId, string> {
  const [filled, begun] = [tablesWithFigures(values), tablesWithFigures(counted)];
  return new Map(
    [...formulas].filter(([cell]) => begun.has(tableOfCell(cell)) || !filled.has(tableOfCell(cell))),
  );
}
