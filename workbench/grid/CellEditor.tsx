/** The box over a cell that is being edited. */
import type { CSSProperties, KeyboardEvent } from 'react';
import { useWorkbench, type Workbench } from '../state';
import { stepOf } from './move';
import { commit } from './typing';

/** Enter and Tab end the editing and step on, Alt+Enter breaks the line, Escape leaves the cell as it was. */
export function handleEditing(workbench: Workbench, event: KeyboardEvent): void {
  const { key, shiftKey, altKey, nativeEvent } = event;
  if (nativeEvent.isComposing) return;
  if (key === 'Enter' && altKey) workbench.edit(`${workbench.draft ?? ''}\n`);
  else if (key === 'Enter') commit(workbench, [shiftKey ? -1 : 1, 0]);
  else if (key === 'Tab') commit(workbench, stepOf(key, shiftKey));
  else if (key === 'Escape') workbench.edit(null);
  else return;
  event.preventDefault();
}

/** Takes the focus, unless the person is typing in the formula bar. */
function takeFocus(editor: HTMLTextAreaElement | null): void {
  if (!editor || document.activeElement?.id === 'formula') return;
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(editor.value.length, editor.value.length);
}

export function CellEditor({ place }: { place: CSSProperties }) {
  const workbench = useWorkbench();
  return (
    <textarea
      ref={takeFocus}
      className="editor"
      style={place}
      aria-label={workbench.options.locale.workbench.cellEditor}
      value={workbench.draft ?? ''}
      onChange={(event) => workbench.edit(event.target.value)}
      onKeyDown={(event) => handleEditing(workbench, event)}
    />
  );
}
