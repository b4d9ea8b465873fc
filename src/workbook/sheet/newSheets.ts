/** New sheets, however many there are, as one patch. */
import type { Operation, Patch, Rect } from '../patch';
import { temporary } from './newSheet';

/** A sheet to be made. */
export interface NewSheet {
  readonly name: string;
  /** What makes it, under its temporary name; the first name they define is that by which the sheet is known. */
  readonly operations: readonly Operation[];
}

/** Sheets that refer to others need those to exist: all are added first. */
function addedFirst(operations: readonly Operation[]): Operation[] {
  const isAdding = ({ op }: Operation): boolean => op === 'addSheet';
  return [...operations.filter(isAdding), ...operations.filter((operation) => !isAdding(operation))];
}

const namesIn = (operations: readonly Operation[]): string[] =>
  operations.flatMap((operation) => (operation.op === 'addName' ? [operation.name] : []));

/**
 * The patch that makes sheets and shows the first. They are made under temporary names and renamed last, so that
 * a half-made one is never taken for a report; undoing removes what was made, known by the names that refer to it.
 * @param start the cell of the first sheet that is selected then
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function planSheets(sheets: readonly NewSheet[], start: Rect, blankSheet?: string): Patch {
  const made = addedFirst(sheets.flatMap(({ operations }) => operations));
  const names = namesIn(made);
  const anchors = sheets.flatMap(({ operations }) => namesIn(operations).slice(0, 1));
  return {
    operations: [
      ...made,
      ...sheets.map(({ name }): Operation => ({ op: 'renameSheet', sheet: temporary(name), to: name })),
      { op: 'activate', sheet: sheets[0]?.name ?? '', at: start },
      ...(blankSheet === undefined ? [] : [{ op: 'deleteSheet', sheet: blankSheet } as const]),
    ],
    undo: [
      ...anchors.map((name): Operation => ({ op: 'dropSheetOfName', name })),
      ...sheets.map(({ name }): Operation => ({ op: 'dropSheet', sheet: temporary(name) })),
      ...names.map((name): Operation => ({ op: 'dropName', name })),
    ],
  };
}
