/** How people name a cell of the form: by the numbers of its headings, its own label and its column; and its labels in full. */
import type { FormCell } from './cells';

/** `三、本年度办理结果` → `三`, `（三）不予公开` → `（三）`, `行政诉讼` → `行政诉讼`. */
function headingNumber(label: string): string {
  return (
    /^(?:([一二三四五六七八九十]+)、|(（[一二三四五六七八九十]+）))/.exec(label)?.slice(1).find(Boolean) ??
    label
  );
}

/** A label without the explanation in brackets that some carry at the end. */
const withoutNote = (label: string): string => label.replace(/(?<=.)（[^（）]{4,}）$/, '');

/** What a heading says, without its number and explanation: `（三）不予公开` → `不予公开`. */
export const plainHeading = (label: string): string =>
  withoutNote(label).replace(/^（[一二三四五六七八九十]+）/, '');

/** The row as people say it: `三（三）1.属于国家秘密`, `行政诉讼 未经复议直接起诉`, `行政许可`. */
export function rowPlace(cell: FormCell): string {
  const headings = cell.row.labels.slice(0, -1).map(headingNumber);
  const own = withoutNote(cell.row.labels.at(-1) ?? '');
  const gap = headings.some((heading) => heading.length > 3) ? ' ' : '';
  return [headings.join(''), own].filter(Boolean).join(gap);
}

/** The row's own label alone, without its number: `属于国家秘密`. */
export const plainRow = ({ row }: FormCell): string =>
  withoutNote(row.labels.at(-1) ?? '').replace(
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/,
    '',
  );

/** What the row is one of, where the table has several of them under a heading: `不予公开`; else its own label. */
export const rowGroup = (cell: FormCell): string => {
  const [, heading, own] = cell.row.labels;
  return heading !== undefined && own !== undefined ? plainHeading(heading) : plainRow(cell);
};

/** The column without the explanation that its label may carry. */
export const plainColumn = ({ column }: FormCell): string => withoutNote(column.label);

/** The cell as people say it: `三（三）1.属于国家秘密 自然人`. */
export const cellPlace = (cell: FormCell): string => `${rowPlace(cell)} ${withoutNote(cell.column.label)}`;

/** The row's printed labels in full, from the outermost heading: `三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密`. */
export const printedRow = ({ row }: FormCell): string => row.labels.join(' / ');

/** The column's printed label below the heading that it shares with others. */
export const printedColumn = ({ column }: FormCell): string =>
  [column.group, column.label].filter(Boolean).join(' / ');
