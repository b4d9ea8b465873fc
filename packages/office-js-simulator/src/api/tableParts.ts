/** The columns and rows of a table. */
import { type Area, MAX_ROWS } from '../book/a1';
import { writeCell } from '../book/cells';
import { refuse } from '../book/errors';
import { guard } from '../book/protection';
import { shiftCells } from '../book/structure';
import type { Sheet, Table } from '../book/sheet';
import { tableBody } from '../book/tables';
import { NULL_OBJECT, type Session } from './session';

/** The table they are parts of. */
interface Owner {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly data: Table;
  /** The API's Range of an area on the table's worksheet. */
  at(area: Area): object;
}

export class TableColumn {
  constructor(
    private readonly table: Owner,
    private readonly index: number,
  ) {}

  get Index(): number {
    return this.index;
  }
  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    const { row, column } = this.table.data.area;
    return String(this.table.sheet.cell(row, column + this.Index)?.value ?? '');
  }
  GetRange(): object {
    return this.table.at(this.column(this.table.data.area));
  }
  GetHeaderRowRange(): object {
    return this.table.at({ ...this.column(this.table.data.area), rows: 1 });
  }
  GetDataBodyRange(): object {
    return this.table.at(this.column(tableBody(this.table.data)));
  }
  identity() {
    return { Id: this.Id };
  }
  private column(area: Area): Area {
    return { ...area, column: area.column + this.Index, columns: 1 };
  }
}

export class TableColumnCollection {
  constructor(private readonly table: Owner) {}

  /** A column by its id (from 1) or its name. */
  GetItem(key: string | number): TableColumn {
    return this.find(key) ?? refuse('ItemNotFound', `There is no column ${key}.`);
  }
  GetItemOrNullObject(key: string | number): TableColumn | symbol {
    return this.find(key) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): TableColumn {
    return this.items()[index] ?? refuse('InvalidArgument', `There is no column ${index}.`);
  }
  get Count(): number {
    return this.table.data.area.columns;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.table, index));
  }
  private find(key: string | number): TableColumn | undefined {
    return this.items().find((column) => (typeof key === 'number' ? column.Id === key : column.Name === key));
  }
}

export class TableRow {
  constructor(
    private readonly table: Owner,
    private readonly index: number,
  ) {}

  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return (this.GetRange() as { Values: unknown }).Values;
  }
  set Values(values: unknown) {
    (this.GetRange() as { Values: unknown }).Values = values;
  }
  GetRange(): object {
    const body = tableBody(this.table.data);
    return this.table.at({ ...body, row: body.row + this.Index, rows: 1 });
  }
  Delete(): void {
    const { session, sheet, data } = this.table;
    guard(sheet);
    const body = tableBody(data);
    if (body.rows === 1) refuse('InvalidOperation', 'A table keeps one row.');
    const area = { ...body, row: body.row + this.Index, rows: 1 };
    shiftCells(session.book, sheet, { kind: 'delete', axis: 'row', area });
    session.book.noteEdit(sheet, area, 'RowDeleted');
  }
}

export class TableRowCollection {
  constructor(private readonly table: Owner) {}

  /** Inserts rows before `index`, or after the last; what stands below the table moves down. */
  Add(index: number | null, values?: unknown[][] | unknown[] | null): TableRow {
    const { session, sheet, data } = this.table;
    guard(sheet);
    const lines = values ? (Array.isArray(values[0]) ? (values as unknown[][]) : [values]) : [[]];
    const { columns } = data.area;
    if (values && lines.some((line) => line.length !== columns)) {
      refuse('InvalidArgument', `The rows do not have the ${columns} columns of the table.`);
    }
    const body = tableBody(data);
    const at = index === null || index === undefined || index < 0 ? body.rows : index;
    if (at > body.rows) refuse('InvalidArgument', `The table has no row ${at}.`);
    const area = { ...body, row: body.row + at, rows: lines.length };
    const isBelow = at === body.rows && !data.hasTotals;
    if (!isBelow || isOccupied(this.table, area)) {
      shiftCells(session.book, sheet, { kind: 'insert', axis: 'row', area });
    }
    if (isBelow) data.area = { ...data.area, rows: data.area.rows + lines.length };
    lines.forEach((line, row) =>
      line.forEach((value, column) =>
        writeCell(session.book, sheet, area.row + row, area.column + column, value),
      ),
    );
    session.book.calculator.reset();
    session.book.noteEdit(sheet, area, 'RowInserted');
    return new TableRow(this.table, at);
  }
  GetItemAt(index: number): TableRow {
    return this.items()[index] ?? refuse('InvalidArgument', `The table has no row ${index}.`);
  }
  get Count(): number {
    return tableBody(this.table.data).rows;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }
}

const isOccupied = ({ sheet }: Owner, area: Area): boolean =>
  sheet.usedArea(false, { ...area, rows: MAX_ROWS - area.row }) !== null;
