/** Groups of rows that a report prints as one row: where their figures stand when every row has cells of its own. */
import { type CellId, cellId, type Column, forms, groupCellId, rowGroupsOf } from '../form';
import { type CellValue, type Report, valueAt } from './model';

/** What of a report tells of its figures. */
type WithFigures = Pick<Report, 'edition' | 'groups'> & Partial<Pick<Report, 'values'>>;

interface PrintedGroup {
  readonly figure: CellValue;
  /** The cells of the group's rows in the figure's column, none of which has a figure of its own. */
  readonly cells: readonly CellId[];
}

function printedGroups({ edition, values, groups }: WithFigures): PrintedGroup[] {
  if (!groups) return [];
  return rowGroupsOf(forms[edition]).flatMap((group) =>
    group.columns.flatMap((column: Column): PrintedGroup[] => {
      const figure = valueAt(groups, groupCellId(group, column));
      const cells = group.rows.map((row) => cellId(group.table, row, column));
      return figure === null || cells.some((cell) => valueAt(values, cell) !== null)
        ? []
        : [{ figure, cells }];
    }),
  );
}

/** The report as its sums count it: nothing is missing of a group's figure, though nothing is known of its rows. */
export function withGroupsCounted(report: Report): Report {
  if (!report.groups) return report;
  const figures = printedGroups(report).flatMap(({ figure, cells }) =>
    cells.map((cell, at) => [cell, at === cells.length - 1 ? figure : 0] as const),
  );
  return { ...report, values: { ...report.values, ...Object.fromEntries(figures) } };
}

/** The report with each group's figure in the last of its rows, where all that reads cells finds it. */
export function withGroupsPlaced<T extends WithFigures>(report: T): T {
  if (!report.groups) return report;
  const figures = printedGroups(report).map(({ figure, cells }) => [cells.at(-1), figure] as const);
  return { ...report, values: { ...report.values, ...Object.fromEntries(figures) } };
}
