/** The two editions of the annual report's form, as data. */
import { edition2019 } from './edition2019';
import { edition2021 } from './edition2021';
import type { EditionId, Form } from './model';

export * from './model';
export { cellId, cellsOf, type FormCell } from './cells';
export { gridOf, type EntryCell, type Grid, type GridBlock, type LabelCell, type LabelRole } from './grid';
export { cellPlace, plainHeading, printedColumn, printedRow, rowPlace } from './place';
export { runs } from './runs';

export const forms: Readonly<Record<EditionId, Form>> = { '2019': edition2019, '2021': edition2021 };

/** The edition in force for a report year; none before 2019. */
export function editionOfYear(year: number): EditionId | undefined {
  return Object.values(forms).find(
    ({ reportYears: [first, last] }) => year >= first && (last === null || year <= last),
  )?.edition;
}
