/** Whether a row that was put back still stands as it was put there; apart from what makes sheets, which the pane loads later. */
import type { CellId } from '../../../form';
import type { SheetKey } from '../../../locales/workbook';
import type { Report } from '../../../report';
import { placedBlocks, placedTables } from '../layout';
import type { WorkbookReading } from '../reading/interpret';

/** A row that was put back: where it stands, and what is printed in it. */
export interface PutBackRow {
  readonly key: SheetKey;
  readonly row: number;
  readonly label: string;
}

const cellsOf = ({ key, row }: PutBackRow, report: Pick<Report, 'year' | 'edition'>): readonly CellId[] =>
  placedBlocks(placedTables(report))
    .filter(({ sheet }) => sheet === key)
    .flatMap(({ at, cells }) => cells[row - at.row] ?? []);

/** Does the row stand where it was put, with no figure in it but what is calculated? */
export function isStillBlank(
  put: PutBackRow,
  { report, places: own, priorPlaces, formulas, sheets }: WorkbookReading,
): boolean {
  if (!report) return false;
  const [places, values] = put.key === 'prior' ? [priorPlaces, report.prior] : [own, report.values];
  const cells = cellsOf(put, report);
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const place = places.get(cell);
      const isThere = place?.row === put.row && place.sheet === sheets.get(put.key);
      return isThere && (formulas.has(cell) || (values?.[cell] ?? null) === null);
    })
  );
}
