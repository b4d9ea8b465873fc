/** The keys of the grid while no cell is being edited. */
import type { KeyboardEvent } from 'react';
import type { Workbench } from '../state';
import { handleEditing } from './editing';
import { moveBy, moveToEnd, stepOf } from './move';
import { linkOf } from './text';
import { activeCell, begin, clear } from './typing';

/** Follows the link of the active cell, or edits the cell. */
function enter(workbench: Workbench): void {
  const { row, column } = activeCell(workbench);
  const link = linkOf(workbench.book.active.cell(row, column)?.formula);
  if (link === undefined) begin(workbench);
  else workbench.goTo(link);
}

/** Shift and a direction make the selection larger or smaller at its end. */
function extend(workbench: Workbench, [rows, columns]: readonly [number, number]): void {
  const { selection } = workbench.book;
  workbench.select({
    ...selection,
    rows: Math.max(1, selection.rows + rows),
    columns: Math.max(1, selection.columns + columns),
  });
}

export function handleMoving(workbench: Workbench, event: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const { active: sheet, selection } = workbench.book;
  const isCommand = ctrlKey || metaKey || altKey;
  if (handleEditing(workbench, event)) return event.preventDefault();
  const step = isCommand ? undefined : stepOf(key, shiftKey);
  const end = moveToEnd(sheet, selection, key, ctrlKey);
  if (step && shiftKey && key !== 'Tab') extend(workbench, step);
  else if (step) workbench.select(moveBy(sheet, selection, step));
  else if (end) workbench.select(end);
  else if (key === 'Enter') enter(workbench);
  else if (key === 'F2') begin(workbench);
  else if (key === 'Delete' || key === 'Backspace') clear(workbench);
  // An input method begins its word in the editor.
  else if (key === 'Process') return begin(workbench, '');
  else if (key.length === 1 && !isCommand) begin(workbench, key);
  else return;
  event.preventDefault();
}
