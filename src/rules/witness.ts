/** The register as a witness: of typed figures, and of which of them is wrong. */
import { type CellId, tableOfCell } from '../form';
import type { Report } from '../report';

/** What the register says of cells; nothing of a table of which nobody has registered anything. */
export function registerSays({ register = {} }: Pick<Report, 'register'>): ReadonlyMap<CellId, number> {
  const counted = Object.entries(register).filter(
    (entry): entry is [CellId, number] => typeof entry[1] === 'number',
  );
  const begun = new Set(counted.filter(([, value]) => value !== 0).map(([cell]) => tableOfCell(cell)));
  return new Map(counted.filter(([cell]) => begun.has(tableOfCell(cell))));
}
