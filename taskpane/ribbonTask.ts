/** What the ribbon asks of the report, as a task of the pane. */
import type { RibbonWork } from '../commands/register';
import { type CellPlace, zerosWriting } from '../src/workbook/report';
import { isAbout, suspectsOf, worklistOf } from './model/entries';
import { progressOf } from './model/progress';
import type { State } from './state';
import type { Task } from './task';
import type { Ready } from './view';

/** For the table that is selected; where none is, the first that has blanks: those that are not all 0 are gone to. */
function zerosTask(ready: Ready, selected: CellPlace | null): Task | null {
  const { report, reading } = ready;
  const open = progressOf(ready).tables.filter(({ blank }) => blank.length > 0);
  const sheetOf = (cell: string | undefined): string | undefined => reading.places.get(cell ?? '')?.sheet;
  const own = open.find(({ blank: [first] }) => selected !== null && sheetOf(first) === selected.sheet);
  const table = selected ? own : open[0];
  if (!table) return null;
  const place = reading.places.get(table.blank[0] ?? '');
  if (table.forZero.length === 0) return place ? { do: 'goTo', place } : null;
  return {
    do: 'write',
    writing: zerosWriting(table.forZero, report),
    purpose: { is: 'zeros', table: table.table },
  };
}

/** The likeliest fault of what is wrong with the selected cell, else another cell that it is about. */
function relatedTask(ready: Ready, selected: CellPlace | null): Task | null {
  if (!selected) return null;
  const { places } = ready.reading;
  const entries = worklistOf(ready).filter((entry) => isAbout(entry, selected, ready.reading));
  const cells = [
    ...entries.flatMap(({ cause }) => (cause ? suspectsOf(cause) : [])),
    ...entries.flatMap(({ findings }) => findings.flatMap((finding) => finding.cells)),
  ];
  const others = cells
    .flatMap((cell) => places.get(cell) ?? [])
    .filter(
      ({ sheet, row, column }) =>
        sheet !== selected.sheet || row !== selected.row || column !== selected.column,
    );
  return others[0] ? { do: 'goTo', place: others[0] } : null;
}

/** Nothing where there is no report, or nothing to do in it. */
export function ribbonTask({ view, selected }: State, work: RibbonWork): Task | null {
  if (view.is !== 'ready') return null;
  switch (work.is) {
    case 'export':
      return { do: 'exportReport', report: view.report, kind: work.kind };
    case 'zeros':
      return zerosTask(view, selected);
    case 'related':
      return relatedTask(view, selected);
  }
}
