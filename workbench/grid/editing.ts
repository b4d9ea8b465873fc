/** The keys that change more than a cell: fill, undo and redo, whole rows and columns. */
import type { KeyboardEvent } from 'react';
import { formatArea, isWholeColumns, isWholeRows, WHOLE_SHEET } from 'office-js-simulator/book';
import type { Workbench } from '../state';
import { attempt } from './typing';

/** Fills the selection from its first row, or from its first column. */
function fill({ book }: Workbench, isDown: boolean): void {
  const { selection } = book;
  const source = isDown ? { ...selection, rows: 1 } : { ...selection, columns: 1 };
  book.fill(book.active.name, source, selection, false);
}

/** Inserts or deletes the rows or columns that are selected whole. */
function shift({ book }: Workbench, kind: 'insert' | 'delete'): void {
  if (!isWholeRows(book.selection) && !isWholeColumns(book.selection)) return;
  book.shift(kind, book.active.name, formatArea(book.selection));
}

const { rows, columns } = WHOLE_SHEET;

/** By the key, with Ctrl or the command key. */
const commands: Readonly<Record<string, (workbench: Workbench) => void>> = {
  d: (workbench) => fill(workbench, true),
  r: (workbench) => fill(workbench, false),
  z: ({ book }) => void book.undo(),
  y: ({ book }) => void book.redo(),
  '-': (workbench) => shift(workbench, 'delete'),
  '+': (workbench) => shift(workbench, 'insert'),
  '=': (workbench) => shift(workbench, 'insert'),
  ' ': (workbench) => workbench.select({ ...workbench.book.selection, row: 0, rows }),
};

/** Does what the keys ask for, if they ask for any of this; what Excel refuses is said. */
export function handleEditing(workbench: Workbench, event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (key === ' ' && shiftKey && !ctrlKey) {
    workbench.select({ ...workbench.book.selection, column: 0, columns });
    return true;
  }
  const command = (ctrlKey || metaKey) && !altKey ? commands[key.toLowerCase()] : undefined;
  if (!command) return false;
  attempt(workbench, () => command(workbench));
  return true;
}
