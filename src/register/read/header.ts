/** Finding the header of a register in a sheet, and which column is which. */
import type { Message } from '../../report';
import type { CaseColumn, RequestColumn } from '../columns';
import { type Grid, type GridRow, normal, textOf } from './grid';
import { caseWords, type HeaderWords, requestWords, titlesOf } from './headerWords';

export type About = 'request' | 'case';
export type ColumnId = RequestColumn | CaseColumn;

export interface Header {
  readonly about: About;
  /** The place of its first row among the grid's rows. */
  readonly from: number;
  /** The place of its last row among the grid's rows. */
  readonly at: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** It is the sheet that we make, where formulas count what is there: nothing is read that they would not take. */
  readonly isOurs: boolean;
  /** What its cells say, for knowing it again on the next page. */
  readonly texts: readonly string[];
  readonly messages: readonly Message[];
}

interface Vocabulary {
  readonly surely: ReadonlyMap<string, ColumnId>;
  readonly else: ReadonlyMap<string, ColumnId>;
}

function vocabularyOf(about: About, words: Readonly<Record<string, HeaderWords>>): Vocabulary {
  const titles = titlesOf(about);
  const entries = (list: (id: string) => readonly string[]): [string, ColumnId][] =>
    Object.keys(words).flatMap((id) =>
      list(id).map((word): [string, ColumnId] => [normal(word), id as ColumnId]),
    );
  return {
    surely: new Map([
      ...entries((id) => words[id]?.surely ?? []),
      ...entries((id) => [titles.get(id) ?? '', (titles.get(id) ?? '').replace(/（.*）$/, '')]),
    ]),
    else: new Map(entries((id) => words[id]?.else ?? [])),
  };
}

const vocabularies: Readonly<Record<About, Vocabulary>> = {
  request: vocabularyOf('request', requestWords),
  case: vocabularyOf('case', caseWords),
};

/** What a heading may say: its own words, those in brackets left out, and with the heading over it. */
function sayings(own: string, above: string): string[] {
  const plain = (text: string): string => normal(text.replace(/[（(][^）)]*[）)]\s*$/u, ''));
  return [
    ...(own === '' ? [normal(above), plain(above)] : [normal(own), plain(own)]),
    ...(own !== '' && above !== '' ? [normal(`${above}${own}`), normal(`${plain(above)}${plain(own)}`)] : []),
  ].filter(Boolean);
}

/** What a column is headed by: in the row itself, and in the row above, where one that spans several stands over all of them. */
interface Heading {
  readonly own: string;
  readonly above: string;
}

/** Columns of a sheet that are looked at. */
const MOST_COLUMNS = 100;

/** No heading says a number; a request does, be it in a date. */
const mayHead = (cells: GridRow): boolean => !cells.some((cell) => /\d/.test(textOf(cell)));

function headingsAt({ rows, merges }: Grid, at: number): Heading[] {
  const own = rows[at];
  const before = rows[at - 1];
  const above = before && own && before.row === own.row - 1 && mayHead(before.cells) ? before : undefined;
  const spans = above ? merges.filter(({ row }) => row === above.row - 1) : [];
  const width = Math.max(own?.cells.length ?? 0, above?.cells.length ?? 0);
  return Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => {
    const span = spans.find((merge) => column >= merge.column && column < merge.column + merge.columns);
    return {
      own: textOf(own?.cells[column]).trim(),
      above: textOf(above?.cells[span?.column ?? column]).trim(),
    };
  });
}

interface Matched {
  readonly columns: Map<ColumnId, number>;
  readonly messages: Message[];
}

function match(headings: readonly Heading[], about: About, sheet: string): Matched {
  const { surely, else: less } = vocabularies[about];
  const columns = new Map<ColumnId, number>();
  const messages: Message[] = [];
  headings.forEach(({ own, above }, column) => {
    const id = sayings(own, above).flatMap((saying) => surely.get(saying) ?? [])[0];
    if (id === undefined) return;
    if (!columns.has(id)) columns.set(id, column);
    else messages.push({ code: 'register.columnTwice', params: { sheet, title: own || above } });
  });
  const taken = new Set(columns.values());
  headings.forEach(({ own, above }, column) => {
    const id = taken.has(column)
      ? undefined
      : sayings(own, above).flatMap((saying) => less.get(saying) ?? [])[0];
    if (id === undefined || columns.has(id)) return;
    columns.set(id, column);
    const params = { sheet, title: titlesOf(about).get(id) ?? id, word: own || above };
    messages.push({ code: 'register.columnFor', params });
  });
  return { columns, messages };
}

/** The column in which the rows of our sheets say whether they count. */
export const COUNTED_TITLE = '统计';

/** Rows in which a header is looked for; titles and notes stand above it. */
const MOST_ROWS_ABOVE = 30;

/** So many columns make a header, the one without which nothing can be counted among them. */
const LEAST: Readonly<Record<About, { count: number; needed: readonly ColumnId[] }>> = {
  request: { count: 3, needed: ['received'] },
  case: { count: 3, needed: ['kind', 'opened'] },
};

function headerOf(grid: Grid, at: number): Header | undefined {
  const headings = headingsAt(grid, at);
  const found = (['request', 'case'] as const).flatMap((about) => {
    const { columns, messages } = match(headings, about, grid.sheet);
    const { count, needed } = LEAST[about];
    const isWhole = columns.size >= count && needed.every((id) => columns.has(id));
    return isWhole ? [{ about, columns, messages }] : [];
  });
  // A header of cases shares words with one of requests: it is of what it has more of.
  const [best] = found.sort((a, b) => b.columns.size - a.columns.size);
  if (!best) return undefined;
  const known = new Set(best.columns.values());
  const unknown = headings
    .map(({ own, above }, column) => (known.has(column) ? '' : own || above))
    .filter((text) => text !== '' && normal(text) !== '序号');
  const { messages } = best;
  if (unknown.length > 0 && !headings.some(({ own }) => own === COUNTED_TITLE))
    messages.push({
      code: 'register.columnsUnknown',
      params: { sheet: grid.sheet, headings: unknown.join('、') },
    });
  const own = new Set(headings.map(({ own: text }) => text));
  const isOurs =
    own.has(COUNTED_TITLE) && [...titlesOf(best.about).values()].every((title) => own.has(title));
  return { ...best, from: at, at, isOurs, texts: headings.map(({ own }) => normal(own)) };
}

/** A header at a row, or at the next where that second row of headings fits as well. */
function headerFrom(grid: Grid, at: number): Header | undefined {
  const header = headerOf(grid, at);
  const next = header && headerOf(grid, at + 1);
  return next && next.columns.size >= header.columns.size ? { ...next, from: at } : header;
}

/** What every header says somewhere; longer cells are no headings. */
const DATE_HEADING = /^(?=.{2,20}$).*(?:日期|时间)/su;

/** A heading of its own, where a row above is none of its: the row itself says enough. */
function startsAnother(grid: Grid, at: number, { texts }: Header): boolean {
  const own = grid.rows[at]?.cells ?? [];
  if (!own.some((cell) => typeof cell?.value === 'string' && DATE_HEADING.test(cell.value))) return false;
  const header = headerOf(grid, at);
  if (!header || isHeaderAgain({ texts }, own)) return false;
  const said = [...header.columns.values()].filter((column) => textOf(own[column]).trim() !== '');
  return said.length >= LEAST[header.about].count;
}

/** The headers of a grid, from top to bottom: a sheet may hold one register under another. */
export function findHeaders(grid: Grid): Header[] {
  const last = Math.min(grid.rows.length, MOST_ROWS_ABOVE);
  let header: Header | undefined;
  for (let at = 0; at < last && !header; at += 1) header = headerFrom(grid, at);
  if (!header) return [];
  const headers = [header];
  for (let at = header.at + 1; at < grid.rows.length; at += 1) {
    if (!startsAnother(grid, at, header)) continue;
    header = headerFrom(grid, at) ?? header;
    headers.push(header);
    at = header.at;
  }
  return headers;
}

/** Is the row the header again, as it is where pages were put together? */
export const isHeaderAgain = ({ texts }: Pick<Header, 'texts'>, row: GridRow): boolean =>
  texts.every((text, column) => text === '' || normal(textOf(row[column])) === text) &&
  row.every((cell, column) => textOf(cell) === '' || (texts[column] ?? '') !== '');
