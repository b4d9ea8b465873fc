/** New sheets, however many there are, as one patch. */
import type { Operation, Patch, Rect } from '../patch';
import { temporary } from './newSheet';

/** A sheet to be made. */
export interface NewSheet {
  readonly name: string;
  /** A defined name of ours that leads to it, by which it is known whatever it is called. */
  readonly anchor: string;
  /** What makes it, under its temporary name. */
  readonly operations: readonly Operation[];
}

/** Sheets that refer to others need those to exist: all are added first. */
function addedFirst(operations: readonly Operation[]): Operation[] {
  const isAdding = ({ op }: Operation): boolean => op === 'addSheet';
  return [...operations.filter(isAdding), ...operations.filter((operation) => !isAdding(operation))];
}

/**
 * The patch that makes sheets and shows the first. They are made under temporary names and renamed last, so that
 * a half-made one is never taken for a report; undoing removes what was made, known by the names that refer to it.
 * @param start the cell of the first sheet that is selected then
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function planSheets(sheets: readonly NewSheet[], start: Rect, blankSheet?: string): Patch {
  const made = addedFirst(sheets.flatMap(({ operations }) => operations));
  const names = made.flatMap((operation) => (operation.op === 'addName' ? [operation.name] : []));
  return {
    operations: [
      ...made,
      ...sheets.map(({ name }): Operation => ({ op: 'renameSheet', sheet: temporary(name), to: name })),
      { op: 'activate', sheet: sheets[0]?.name ?? '', at: start },
      ...(blankSheet === undefined ? [] : [{ op: 'deleteSheet', sheet: blankSheet } as const]),
    ],
    undo: [
      ...sheets.map(({ anchor }): Operation => ({ op: 'dropSheetOfName', name: anchor })),
      ...sheets.map(({ name }): Operation => ({ op: 'dropSheet', sheet: temporary(name) })),
      ...names.map((name): Operation => ({ op: 'dropName', name })),
    ],
  };
}
