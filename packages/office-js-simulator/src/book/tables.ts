/** Tables: an area whose first row names its columns. */
import { type Area, intersect } from './a1';
import type { Contents } from './contents';
import { placeContent } from './cells';
import { refuse } from './errors';
import { checkDefinedName } from './names';
import type { Sheet, Table } from './sheet';

/** The table of that name or id, and its sheet. */
export function findTable(book: Contents, key: string): { sheet: Sheet; table: Table } | null {
  const name = key.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.id === key || each.name.toLowerCase() === name);
    if (table) return { sheet, table };
  }
  return null;
}

/** Makes a table of an area; without headers a row of them is put above the data. */
export function addTable(book: Contents, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  const whole = hasHeaders ? area : { ...area, rows: area.rows + 1 };
  checkRoom(sheet, whole);
  if (!hasHeaders) moveDown(book, sheet, area);
  // Below a header that stands alone a row is made: what is there moves down (office-js issue 1197).
  if (whole.rows === 1) moveDown(book, sheet, rowsBelow(sheet, whole));
  const table: Table = {
    id: String(book.newNumber()),
    name: freeTableName(book),
    area: whole.rows === 1 ? { ...whole, rows: 2 } : whole,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  nameColumns(book, sheet, table);
  book.calculator.reset();
  return table;
}

function checkRoom(sheet: Sheet, area: Area, self?: Table): void {
  const isTaken =
    sheet.tables.some((table) => table !== self && intersect(table.area, area)) ||
    sheet.merges.some((merge) => intersect(merge, area));
  if (isTaken) refuse('InvalidArgument', 'A table cannot overlap a table or a merged cell.');
}

function moveDown(book: Contents, sheet: Sheet, area: Area): void {
  for (let row = area.row + area.rows; row > area.row; row--) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      placeContent(book, sheet, row, column, { ...sheet.cell(row - 1, column) });
      if (row === area.row + 1) placeContent(book, sheet, area.row, column, {});
    }
  }
}

/** What is filled below a row, in its columns. */
function rowsBelow(sheet: Sheet, { row, ...columns }: Area): Area {
  const used = sheet.usedArea(true);
  const last = used ? used.row + used.rows - 1 : row;
  return { ...columns, row: row + 1, rows: Math.max(1, last - row) };
}

function freeTableName(book: Contents): string {
  let number = 1;
  while (findTable(book, `Table${number}`)) number++;
  return `Table${number}`;
}

/** Every column has a header of its own, a text: blank ones are "Column1" and so on, repeated ones get a number. */
export function nameColumns(book: Contents, sheet: Sheet, table: Table): void {
  const taken = new Set<string>();
  for (let offset = 0; offset < table.area.columns; offset++) {
    const column = table.area.column + offset;
    const held = sheet.cell(table.area.row, column)?.value;
    const base = held === undefined ? 'Column' : String(held);
    let name = held === undefined ? 'Column1' : base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    // Headers are texts, whatever was written.
    if (held !== name) placeContent(book, sheet, table.area.row, column, { value: name });
  }
}

/** Gives a table another area; its header row stays where it is. */
export function resizeTable(book: Contents, sheet: Sheet, table: Table, area: Area): void {
  if (area.row !== table.area.row || area.rows < 2 || !intersect(area, table.area)) {
    refuse('InvalidArgument', 'A table keeps its header row and at least one row below it.');
  }
  checkRoom(sheet, area, table);
  table.area = area;
  nameColumns(book, sheet, table);
  book.calculator.reset();
}

/** Renames a table. */
export function renameTable(book: Contents, table: Table, name: unknown): void {
  const checked = checkDefinedName(name);
  const other = findTable(book, checked);
  const isName = book.names.some((each) => each.name.toLowerCase() === checked.toLowerCase());
  if ((other && other.table !== table) || isName) refuse('InvalidArgument', `The name ${checked} is taken.`);
  table.name = checked;
  book.calculator.reset();
}

/** The rows below the header, and above the totals. */
export function tableBody(table: Table): Area {
  const rows = table.area.rows - 1 - (table.hasTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + 1, rows };
}
