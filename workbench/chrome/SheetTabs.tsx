/** The tabs of the visible sheets, each with a menu of what can be done to its sheet. */
import { useState } from 'react';
import { attempt, commit } from '../grid/typing';
import { useWorkbench } from '../state';
import { TabMenu } from './TabMenu';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** What is open at a tab: its menu, or a field for a new name. */
interface Opened {
  readonly id: string;
  readonly is: 'menu' | 'name';
  /** Where the tab begins, in pixels. */
  readonly left: number;
}

const leftOf = (tab: Element): number => tab.getBoundingClientRect().left;

export function SheetTabs() {
  const workbench = useWorkbench();
  const { book, draft } = workbench;
  const words = workbench.options.locale.workbench;
  const [opened, setOpened] = useState<Opened | null>(null);
  const sheets = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const show = (id: string | undefined): void => {
    if (id !== undefined && commit(workbench)) workbench.activate(id);
  };
  const rename = (name: string, newName: string): void => {
    setOpened(null);
    if (newName !== name && newName !== '') attempt(workbench, () => book.renameSheet(name, newName));
  };
  return (
    <div className="bottom-bar" data-region="sheets">
      <div role="tablist" aria-label={words.sheets}>
        {sheets.map(({ id, name, tabColor }, index) =>
          opened?.id === id && opened.is === 'name' ? (
            <input
              key={id}
              autoFocus
              onFocus={({ target }) => target.select()}
              aria-label={words.sheetMenu.rename}
              defaultValue={name}
              onBlur={({ target }) => rename(name, target.value)}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') currentTarget.blur();
                if (key === 'Escape') setOpened(null);
              }}
            />
          ) : (
            <button
              key={id}
              role="tab"
              ref={(tab) => {
                // The arrows move the focus along with the sheet.
                if (id === book.active.id && document.activeElement?.parentElement === tab?.parentElement)
                  tab?.focus();
              }}
              aria-selected={id === book.active.id}
              tabIndex={id === book.active.id ? 0 : -1}
              style={{ borderBottomColor: tabColor || 'transparent' }}
              onClick={() => show(id)}
              onDoubleClick={({ currentTarget }) =>
                setOpened({ id, is: 'name', left: leftOf(currentTarget) })
              }
              onContextMenu={(event) => {
                event.preventDefault();
                show(id);
                setOpened({ id, is: 'menu', left: leftOf(event.currentTarget) });
              }}
              onKeyDown={({ key }) => show(sheets[index + (STEPS[key] ?? NaN)]?.id)}
            >
              {name}
            </button>
          ),
        )}
      </div>
      {opened?.is === 'menu' && (
        <TabMenu
          id={opened.id}
          left={opened.left}
          onRename={() => setOpened({ ...opened, is: 'name' })}
          onClose={() => setOpened(null)}
        />
      )}
      <span className="mode">{draft === null ? words.ready : words.editing}</span>
    </div>
  );
}
