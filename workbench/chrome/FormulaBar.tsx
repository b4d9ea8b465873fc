/** The name box, which says and takes a place, and the formula of the selected cell. */
import { formatArea } from 'office-js-simulator/book';
import { handleEditing } from '../grid/CellEditor';
import { editedText } from '../grid/text';
import { activeCell, attempt, begin } from '../grid/typing';
import { useWorkbench } from '../state';

export function FormulaBar() {
  const workbench = useWorkbench();
  const words = workbench.options.locale.workbench;
  const { book, draft } = workbench;
  const cell = activeCell(workbench);
  const address = formatArea(cell);
  const sort = (isDescending: boolean) => () =>
    void attempt(workbench, () => book.sort(book.active.name, formatArea(book.selection), 0, isDescending));
  return (
    <div className="formula-bar">
      <input
        key={`${book.active.id} ${address}`}
        aria-label={words.nameBox}
        className="name-box"
        defaultValue={address}
        onFocus={(event) => event.target.select()}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter' && !workbench.goTo(currentTarget.value)) currentTarget.value = address;
        }}
      />
      <input
        id="formula"
        aria-label={words.formulaBar}
        value={draft ?? editedText(book.active, cell.row, cell.column)}
        onFocus={() => draft ?? begin(workbench)}
        onChange={(event) => {
          if (workbench.draft !== null) workbench.edit(event.target.value);
        }}
        onKeyDown={(event) => {
          handleEditing(workbench, event);
          if (workbench.draft === null) event.currentTarget.blur();
        }}
      />
      <button onClick={sort(false)}>{words.sort.up}</button>
      <button onClick={sort(true)}>{words.sort.down}</button>
    </div>
  );
}
