/** A printed table in HTML: captioned by its section's title, every entry naming the headers it stands under. */
import type { PrintedCell, PrintedRow, PrintedTable } from '../model';
import { linesOf } from '../printable';
import { element, type Markup } from './markup';

/** What kind of header a label is; the note in the corner is none. */
const scopes = {
  clause: 'rowgroup',
  columnHeader: 'col',
  rowHeader: 'row',
  corner: undefined,
  entry: undefined,
} as const;

/** Text with its line breaks. */
const broken = (text: string): (Markup | string)[] =>
  linesOf(text).flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));

function cell({ id, role, text, rowSpan, columnSpan, isVertical, headers }: PrintedCell): Markup {
  const scope = scopes[role];
  const attributes = {
    id,
    scope,
    class: isVertical ? 'vertical' : role === 'corner' ? 'corner' : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
    colspan: columnSpan > 1 ? columnSpan : undefined,
    headers: headers.join(' ') || undefined,
  };
  return element(scope ? 'th' : 'td', attributes, ...broken(text));
}

const rows = (list: readonly PrintedRow[]): Markup[] =>
  list.map((row) => element('tr', {}, ...row.map(cell)));

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

export const tableElement = ({ id, text, columns, head, bodies }: PrintedTable, title: string): Markup =>
  element(
    'table',
    { id, class: text === 'small' ? 'small' : undefined },
    element('caption', {}, element('h2', {}, title)),
    element('colgroup', {}, ...columns.map((share) => element('col', { style: `width:${percent(share)}` }))),
    ...(head.length > 0 ? [element('thead', {}, ...rows(head))] : []),
    ...bodies.map((body) => element('tbody', {}, ...rows(body))),
  );
