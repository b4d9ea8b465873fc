/** What Excel offers for a sheet at its tab: rename, delete, move. */
import { attempt } from '../grid/typing';
import { useWorkbench } from '../state';

interface Props {
  /** The sheet's. */
  readonly id: string;
  /** Where it opens, in pixels from the left. */
  readonly left: number;
  readonly onRename: () => void;
  readonly onClose: () => void;
}

export function TabMenu({ id, left, onRename, onClose }: Props) {
  const workbench = useWorkbench();
  const { book } = workbench;
  const words = workbench.options.locale.workbench.sheetMenu;
  const at = book.sheets.findIndex((sheet) => sheet.id === id);
  const name = book.sheets[at]?.name ?? '';
  const item = (label: string, act: () => void, isPossible = true) => (
    <button
      role="menuitem"
      disabled={!isPossible}
      onClick={() => {
        onClose();
        act();
      }}
    >
      {label}
    </button>
  );
  const change = (act: () => void) => () => void attempt(workbench, act);
  return (
    <div
      className="items above"
      role="menu"
      aria-label={name}
      style={{ left }}
      ref={(menu) => menu?.querySelector('button')?.focus()}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onBlur={({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget) && onClose()}
    >
      {item(words.rename, onRename)}
      {item(
        words.left,
        change(() => book.moveSheet(name, at - 1)),
        at > 0,
      )}
      {item(
        words.right,
        change(() => book.moveSheet(name, at + 1)),
        at < book.sheets.length - 1,
      )}
      {item(
        words.delete,
        change(() => book.deleteSheet(name)),
        book.sheets.length > 1,
      )}
    </div>
  );
}
