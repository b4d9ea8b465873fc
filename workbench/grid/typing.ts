/** Typing into the selected cell: what Excel lets a person do, and what it says when it does not. */
import { ExcelError } from 'office-js-simulator';
import { type Area, formatArea, guardContent } from 'office-js-simulator/book';
import type { Workbench } from '../state';
import { cellArea } from './bands';
import { refusal, validationAt } from './entry';
import { moveBy, type Step } from './move';
import { editedText } from './text';

/** The cell that is typed into: the first of the selection. */
export function activeCell({ book }: Workbench): Area {
  const { row, column } = book.selection;
  const { row: top, column: left } = cellArea(book.active, row, column);
  return { row: top, column: left, rows: 1, columns: 1 };
}

/** Does something Excel may refuse, which is then said. */
export function attempt(workbench: Workbench, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    const words = workbench.options.locale.workbench;
    const isProtected = error.code === 'AccessDenied';
    workbench.notify({
      title: isProtected ? words.protectedTitle : words.refusedTitle,
      message: isProtected ? words.protectedMessage : error.message,
    });
    return false;
  }
}

/** Begins to edit the active cell: its content, or a text that replaces it. */
export function begin(workbench: Workbench, text?: string): void {
  const sheet = workbench.book.active;
  const cell = activeCell(workbench);
  if (!attempt(workbench, () => guardContent(sheet, cell))) return;
  workbench.edit(text ?? editedText(sheet, cell.row, cell.column));
}

/** Ends the editing and steps on; false where the text is refused, and stays to be corrected. */
export function commit(workbench: Workbench, step?: Step): boolean {
  const { book, draft } = workbench;
  if (draft === null) return true;
  const cell = activeCell(workbench);
  if (draft !== editedText(book.active, cell.row, cell.column)) {
    const stopped = refusal(validationAt(book.active, cell.row, cell.column), draft);
    if (stopped) workbench.notify(stopped);
    if (stopped || !attempt(workbench, () => book.edit(book.active.name, formatArea(cell), draft)))
      return false;
  }
  workbench.edit(null);
  if (step) workbench.select(moveBy(book.active, cell, step));
  return true;
}

/** Empties the selected cells. */
export function clear(workbench: Workbench): void {
  const { book } = workbench;
  attempt(workbench, () => book.clear(book.active.name, formatArea(book.selection)));
}
