/** The formulas of a report's own that are to be remembered; apart from what makes sheets, so that the pane is there without that. */
import type { CellId } from '../../form';
import { namesOwnCells } from '../patch';
import type { WorkbookReading } from './reading/interpret';

/** How cells are calculated that are no sums of their table: those that count the register do so again. */
export const formulasIn = ({ formulas, places }: WorkbookReading): Record<CellId, string> =>
  Object.fromEntries(
    [...formulas].flatMap((cell) => {
      const place = places.get(cell);
      const line = place?.range.formulas[place.row - place.range.row];
      const formula = String(line?.[(place?.column ?? 0) - (place?.range.column ?? 0)] ?? '').replace(
        /^=/,
        '',
      );
      return formula === '' || namesOwnCells(formula) ? [] : [[cell, formula] as const];
    }),
  );
