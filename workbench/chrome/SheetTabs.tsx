/** The tabs of the visible sheets. */
import { commit } from '../grid/typing';
import { useWorkbench } from '../state';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function SheetTabs() {
  const workbench = useWorkbench();
  const { book, draft } = workbench;
  const words = workbench.options.locale.workbench;
  const sheets = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const show = (id: string | undefined): void => {
    if (id !== undefined && commit(workbench)) workbench.activate(id);
  };
  return (
    <div className="bottom-bar" data-region="sheets">
      <div role="tablist" aria-label={words.sheets}>
        {sheets.map(({ id, name, tabColor }, index) => (
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
            onKeyDown={({ key }) => show(sheets[index + (STEPS[key] ?? NaN)]?.id)}
          >
            {name}
          </button>
        ))}
      </div>
      <span className="mode">{draft === null ? words.ready : words.editing}</span>
    </div>
  );
}
