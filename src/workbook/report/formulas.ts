/** The formulas of a report's own that are to be remembered; apart from what makes sheets, so that the pane is there without that. */
import type { CellId } from '../../form';
import { type SheetKey, sheetNames } from '../../locales/workbook';
import { cellAddress, movedPlace, onSheet, rewritten } from '../patch';
import { temporary } from '../sheet';
import { placedBlocks, placedTables, placesOf } from './layout';
import type { WorkbookReading } from './reading/interpret';

/** How cells of a report are calculated. */
export interface KnownFormulas {
  /** As they are written on sheets that are as they were made, without the `=`. */
  readonly formulas: Readonly<Record<CellId, string>>;
  /** Cells whose formulas name what nobody makes again: they come back as figures, or as the sums that the form has there. */
  readonly lost: readonly { readonly key: SheetKey; readonly address: string }[];
}

/** What a sheet is called while it is made, by what it is called now. */
const keysOf = ({ sheets }: WorkbookReading): ReadonlyMap<string, SheetKey> =>
  new Map([...sheets].map(([key, name]) => [name, key]));

/** Where cells of the form stand when their sheets are made, by where they stand now. */
function plannedPlaces({ report, places, priorPlaces }: WorkbookReading) {
  const blocks = report ? placedBlocks(placedTables(report)) : [];
  const byYear = [
    [places, placesOf(blocks, 'this')],
    [priorPlaces, placesOf(blocks, 'prior')],
  ] as const;
  return new Map(
    byYear.flatMap(([now, planned]) =>
      [...now].flatMap(([cell, { sheet, row, column }]) => {
        const place = planned.get(cell);
        return place ? [[`${sheet} ${row} ${column}`, place] as const] : [];
      }),
    ),
  );
}

/** All formulas of a report's cells, those that count the register among them. */
export function formulasIn(reading: WorkbookReading): KnownFormulas {
  const { formulas, places } = reading;
  const keys = keysOf(reading);
  const planned = plannedPlaces(reading);
  const placeOf = (sheet: string, place: string): string | null => {
    const corner = (row: number, column: number) => planned.get(`${sheet} ${row} ${column}`)?.at;
    return movedPlace(place, corner) ?? null;
  };
  const inPlan = (formula: string, sheet: string): string | null =>
    rewritten(formula, {
      own: (place) => placeOf(sheet, place),
      other: (named, place, text) => {
        const key = keys.get(named);
        const at = key && placeOf(named, place);
        return key && at ? onSheet(temporary(sheetNames[key]), at) : text;
      },
    });
  const known: Record<CellId, string> = {};
  const lost: { key: SheetKey; address: string }[] = [];
  for (const cell of formulas) {
    const { sheet = '', row = 0, column = 0, range } = places.get(cell) ?? {};
    const held = range?.formulas[row - range.row]?.[column - range.column];
    const formula = inPlan(String(held ?? '').replace(/^=/, ''), sheet);
    const key = keys.get(sheet);
    if (formula) known[cell] = formula;
    else if (key) lost.push({ key, address: cellAddress(row, column) });
  }
  return { formulas: known, lost };
}
