/** Changing single cells of the report, each from what it is known to hold. */
import type { CellId } from '../../form';
import { type CellValue, type Report, valueAt } from '../../report';
import { cellRect, type Operation, type Patch } from '../patch';
import type { WorkbookReading } from './reading/interpret';

export interface CellChange {
  readonly cell: CellId;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** The changes whose cell is not there, is calculated, or holds something else by now. */
export const overtaken = (
  changes: readonly CellChange[],
  report: Report,
  { places, formulas }: WorkbookReading,
): CellChange[] =>
  changes.filter(
    ({ cell, from }) => !places.has(cell) || formulas.has(cell) || valueAt(report.values, cell) !== from,
  );

/** What takes the changes back; a number that was written as text becomes that text again. */
export const inverse = (changes: readonly CellChange[], { asWritten }: Report): CellChange[] =>
  changes.map(({ cell, from, to }) => ({ cell, from: to, to: asWritten?.[cell] ?? from }));

const writes = (changes: readonly CellChange[], { places }: WorkbookReading): Operation[] =>
  changes.flatMap(({ cell, to }): Operation[] => {
    const place = places.get(cell);
    // An empty text empties the cell.
    return place
      ? [{ op: 'write', sheet: place.sheet, at: cellRect(place.row, place.column), content: [[to ?? '']] }]
      : [];
  });

/** Writes these cells and nothing else. */
export const planChanges = (
  changes: readonly CellChange[],
  report: Report,
  reading: WorkbookReading,
): Patch => ({
  operations: writes(changes, reading),
  undo: writes(inverse(changes, report), reading),
});
