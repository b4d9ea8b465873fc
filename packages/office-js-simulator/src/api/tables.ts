/** Tables, their columns and rows. */
import type { Area } from '../book/a1';
import { clearContents, clearFormats } from '../book/cells';
import { refuse } from '../book/errors';
import { findArea } from '../book/places';
import { guard } from '../book/protection';
import type { Sheet, Table as Data } from '../book/sheet';
import { addTable, findTable, renameTable, resizeTable, tableBody } from '../book/tables';
import { Cells } from './cells';
import { defineProperties, isBoolean, isText } from './properties';
import { NULL_OBJECT, type Session } from './session';
import { TableColumnCollection, TableRowCollection } from './tableParts';

export class Table {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly data: Data,
  ) {}

  get Id(): string {
    return this.data.id;
  }
  get Name(): string {
    return this.data.name;
  }
  set Name(name: unknown) {
    guard(this.sheet);
    renameTable(this.session.book, this.data, name);
  }
  get ShowTotals(): boolean {
    return this.data.hasTotals;
  }
  get Worksheet(): object {
    return this.session.worksheet(this.sheet);
  }
  get Columns() {
    return new TableColumnCollection(this);
  }
  get Rows() {
    return new TableRowCollection(this);
  }
  GetRange(): object {
    return this.at(this.data.area);
  }
  GetHeaderRowRange(): object {
    return this.at({ ...this.data.area, rows: 1 });
  }
  GetDataBodyRange(): object {
    return this.at(tableBody(this.data));
  }
  Resize(range: unknown): void {
    guard(this.sheet);
    resizeTable(this.session.book, this.sheet, this.data, areaOf(this.session, this.sheet, range));
  }
  /** The table goes, its cells are emptied. */
  Delete(): void {
    this.ConvertToRange();
    clearContents(this.session.book, this.sheet, this.data.area);
    clearFormats(this.sheet, this.data.area);
    this.session.book.noteEdit(this.sheet, this.data.area);
  }
  ConvertToRange(): object {
    guard(this.sheet);
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.data);
    this.session.book.calculator.reset();
    return this.at(this.data.area);
  }
  at(area: Area): object {
    return this.session.range(this.sheet, area);
  }
  identity() {
    return { Id: this.Id };
  }
}

defineProperties<
  Table,
  | 'style'
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
>(
  Table,
  {
    Style: { key: 'style', allowed: isText },
    ShowFilterButton: { key: 'showFilterButton', allowed: isBoolean },
    ShowBandedRows: { key: 'showBandedRows', allowed: isBoolean },
    ShowBandedColumns: { key: 'showBandedColumns', allowed: isBoolean },
    HighlightFirstColumn: { key: 'highlightFirstColumn', allowed: isBoolean },
    HighlightLastColumn: { key: 'highlightLastColumn', allowed: isBoolean },
  },
  (self, key) => self.data[key],
  (self, key, value) => {
    guard(self.sheet);
    Object.assign(self.data, { [key]: value });
  },
);

function areaOf(session: Session, sheet: Sheet, range: unknown): Area {
  const place = range instanceof Cells ? range : findArea(session.book, sheet, range as string);
  if (place.sheet !== sheet) refuse('InvalidArgument', 'The range is on another worksheet.');
  return place.area;
}

/** The tables of the workbook, or of one worksheet. */
export class TableCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {}

  Add(range: unknown, hasHeaders: boolean): Table {
    const { book } = this.session;
    const place = range instanceof Cells ? range : findArea(book, this.sheet ?? book.active, range as string);
    guard(place.sheet);
    return new Table(this.session, place.sheet, addTable(book, place.sheet, place.area, hasHeaders));
  }
  GetItem(key: string): Table {
    return this.find(key) ?? refuse('ItemNotFound', `There is no table ${key}.`);
  }
  GetItemOrNullObject(key: string): Table | symbol {
    return this.find(key) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): Table {
    return this.items()[index] ?? refuse('InvalidArgument', `There is no table ${index}.`);
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): Table[] {
    const sheets = this.sheet ? [this.sheet] : this.session.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.session, sheet, table)));
  }

  private find(key: string): Table | undefined {
    const found = findTable(this.session.book, String(key));
    if (!found || (this.sheet && found.sheet !== this.sheet)) return undefined;
    return new Table(this.session, found.sheet, found.table);
  }
}
