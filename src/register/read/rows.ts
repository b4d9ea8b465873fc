/** The rows below a header, read cell by cell; what is no request is left out and told. */
import type { CellValue, Message } from '../../report';
import { readText } from '../../report';
import { caseColumns, type Column, requestColumns } from '../columns';
import type { Row } from '../model';
import { readChoice } from './choice';
import { isPlausibleDay, readDate } from './date';
import { type Grid, type GridCell, type GridRow, type Merge, normal, textOf } from './grid';
import { type ColumnId, type Header, isHeaderAgain } from './header';

/** What was met on the way, by code and what it is about, with how often and where first. */
class Notes {
  private readonly met = new Map<string, { message: Message; count: number }>();

  add(code: string, params: Message['params'], row: number): void {
    const key = JSON.stringify([code, params]);
    const before = this.met.get(key);
    if (before) before.count += 1;
    else this.met.set(key, { message: { code, params: { ...params, row } }, count: 1 });
  }

  messages(): Message[] {
    return [...this.met.values()].map(({ message: { code, params }, count }) => ({
      code,
      params: { ...params, count },
    }));
  }
}

/** Sums between the requests: `小计`, `3月合计`, `总计：12 件`. */
const SUBTOTAL =
  /^(?:\d{1,4}年?)?(?:\d{1,2}月份?|[上下]半年|第?[一二三四1-4]季度|本[年月季]度?|全年)?(?:小计|合计|总计|累计|共计)/;

/** What explains rather than registers, below the last row. */
const REMARK = /^(?:注|说明|备注|填表人|制表人?|审核人?|填报人?|统计人)/;

const columnOf = (header: Header, id: ColumnId): Column =>
  header.about === 'request'
    ? requestColumns[id as keyof typeof requestColumns]
    : caseColumns[id as keyof typeof caseColumns];

/** Merges that go down over several rows below the header, by column. */
function downwards(grid: Grid, header: Header): ReadonlyMap<number, readonly Merge[]> {
  const first = grid.rows[header.at]?.row ?? 0;
  const byColumn = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    if (merge.rows < 2 || merge.row < first) continue;
    byColumn.set(merge.column, [...(byColumn.get(merge.column) ?? []), merge]);
  }
  return byColumn;
}

interface Sheet {
  readonly grid: Grid;
  readonly header: Header;
  readonly merges: ReadonlyMap<number, readonly Merge[]>;
  readonly byRow: ReadonlyMap<number, GridRow>;
  readonly notes: Notes;
}

/** The merge that covers a cell but does not begin with it. */
const covering = ({ merges }: Sheet, row: number, column: number): Merge | undefined =>
  merges.get(column)?.find((merge) => row - 1 > merge.row && row - 1 < merge.row + merge.rows);

/** A cell, or what it shows of the merged cell it is a part of. */
function cellAt(sheet: Sheet, row: number, cells: GridRow, column: number): GridCell | undefined {
  const merge = sheet.merges.size === 0 ? undefined : covering(sheet, row, column);
  if (!merge) return cells[column];
  sheet.notes.add('register.mergedFilled', { sheet: sheet.grid.sheet }, row);
  return sheet.byRow.get(merge.row + 1)?.[column];
}

/** A value as the formulas of our sheet take it: dates are numbers, choices the labels of the list. */
function ownValueOf(kind: Column['kind'], choices: Column['choices'], { value }: GridCell): CellValue {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (typeof text === 'string' && text.trim() === '') return null;
  if (kind === 'text') return String(text);
  if (kind === 'choice') return choices?.find(({ label }) => label === text)?.id ?? String(text);
  const isDay = kind !== 'date' || (typeof text === 'number' && isPlausibleDay(text));
  return isDay ? text : String(text);
}

function valueOf(sheet: Sheet, id: ColumnId, cell: GridCell, row: number): CellValue {
  const { kind, isOpen, title, choices } = columnOf(sheet.header, id);
  if (sheet.header.isOurs) return ownValueOf(kind, choices, cell);
  const text = textOf(cell).trim();
  const at = { sheet: sheet.grid.sheet, title };
  if (text === '') return null;
  switch (kind) {
    case 'text':
      return text;
    case 'amount':
      return typeof cell.value === 'number' ? cell.value : readText(text.replace(/元$/, '')).value;
    case 'date': {
      const { day, wasNumber } = readDate(cell);
      if (wasNumber) sheet.notes.add('register.dateAsNumber', at, row);
      return day ?? text;
    }
    case 'choice': {
      const choice = readChoice(id, text);
      if (choice?.label !== undefined && !isOpen)
        sheet.notes.add('register.wordMapped', { ...at, word: text, label: choice.label }, row);
      return choice?.id ?? text;
    }
  }
}

/** Marks of nothing, as people put them where a date does not apply. */
const NOTHING = /^(?:[/／\-—–―无]+|N\/?A)$/i;

function readRow(sheet: Sheet, row: number, cells: GridRow): Row<ColumnId> {
  const values: Partial<Record<ColumnId, CellValue>> = {};
  for (const [id, column] of sheet.header.columns) {
    const cell = cellAt(sheet, row, cells, column);
    if (cell === undefined) continue;
    const isNothing = typeof cell.value === 'string' && NOTHING.test(cell.value.trim());
    const value =
      isNothing && columnOf(sheet.header, id).kind !== 'text' ? null : valueOf(sheet, id, cell, row);
    if (value !== null) values[id] = value;
  }
  return { line: { sheet: sheet.grid.sheet, row }, values };
}

const isEmpty = (cells: GridRow): boolean => cells.every((cell) => textOf(cell).trim() === '');

/** Does the row belong to the one above: is what tells requests apart one merged cell over both? */
function isContinued(sheet: Sheet, row: number): boolean {
  const { columns, about } = sheet.header;
  const telling = about === 'request' ? (['number', 'received'] as const) : (['opened'] as const);
  const column = telling.flatMap((id) => columns.get(id) ?? [])[0];
  return column !== undefined && covering(sheet, row, column) !== undefined;
}

/** Why a row is no request, for telling. */
function leftOut(sheet: Sheet, row: number, cells: GridRow): string | undefined {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  const words = filled.slice(0, 3).map((cell) => normal(textOf(cell)));
  if (words.some((word) => SUBTOTAL.test(word))) return 'register.subtotals';
  if (filled.length <= 2 && REMARK.test(words[0] ?? '')) return 'register.remarks';
  if (isHeaderAgain(sheet.header, cells)) return 'register.headerAgain';
  return sheet.merges.size > 0 && isContinued(sheet, row) ? 'register.continued' : undefined;
}

export interface ReadRows {
  readonly header: Header;
  readonly rows: readonly Row<ColumnId>[];
  readonly messages: readonly Message[];
}

/** A reply closes a request, unless something else is said to have. */
function closedByReply<R extends Row<ColumnId>>(row: R): R {
  const { closed, replied } = row.values;
  return closed === undefined && typeof replied === 'number'
    ? { ...row, values: { ...row.values, closed: replied } }
    : row;
}

/** Where the rows below a header end: at the next one, without the titles and groups of headings above that. */
function endOf({ rows, merges }: Grid, { at }: Header, next: Header | undefined): number {
  if (!next) return rows.length;
  const isAbove = (place: number): boolean => {
    const { row, cells } = rows[place] ?? { row: 0, cells: [] };
    return (
      cells.filter((cell) => textOf(cell).trim() !== '').length === 1 ||
      merges.some((merge) => merge.row === row - 1 && merge.rows === 1 && merge.columns > 1)
    );
  };
  let end = next.from;
  while (end - 1 > at && isAbove(end - 1)) end -= 1;
  return end;
}

/**
 * All rows of a grid below its header. A row that holds nothing of the register's columns is none.
 * @param next the header of another register below
 */
export function readRows(grid: Grid, header: Header, next?: Header): ReadRows {
  const notes = new Notes();
  const merges = downwards(grid, header);
  const byRow = new Map(merges.size > 0 ? grid.rows.map(({ row, cells }) => [row, cells]) : []);
  const sheet: Sheet = { grid, header, merges, byRow, notes };
  const rows: Row<ColumnId>[] = [];
  for (const { row, cells } of grid.rows.slice(header.at + 1, endOf(grid, header, next))) {
    if (isEmpty(cells)) continue;
    const reason = leftOut(sheet, row, cells);
    if (reason) {
      notes.add(reason, { sheet: grid.sheet }, row);
      continue;
    }
    const read = readRow(sheet, row, cells);
    if (Object.keys(read.values).some((id) => id !== 'due')) rows.push(closedByReply(read));
  }
  return { header, rows, messages: [...header.messages, ...notes.messages()] };
}
