/** What the data validation has to say of the selected cell, in a note below it. */
import { useWorkbench } from '../state';
import { inputMessage, validationAt } from './entry';
import { activeCell } from './typing';

export function InputMessage({ left, top }: { left: number; top: number }) {
  const workbench = useWorkbench();
  const { row, column } = activeCell(workbench);
  const words = inputMessage(validationAt(workbench.book.active, row, column));
  return (
    <div className="input-message" role="status" style={{ left, top }} hidden={words === null}>
      <strong>{words?.title}</strong> {words?.message}
    </div>
  );
}
