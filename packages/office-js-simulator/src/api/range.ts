/** A rectangle of cells: where it is, what it holds, and the ranges that can be reached from it. */
import { type Area, bounding, fits, formatArea, intersect, MAX_COLUMNS, MAX_ROWS } from '../book/a1';
import { fullAddress } from '../book/contents';
import { clearContents, clearFormats, clearValidations, mergeArea } from '../book/cells';
import { refuse } from '../book/errors';
import { clearConditionalFormats } from '../book/formats';
import { findArea } from '../book/places';
import { guard, guardContent, type Permission } from '../book/protection';
import { activateSheet } from '../book/sheets';
import { shiftCells } from '../book/structure';
import { Cells } from './cells';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { checkAllowed } from './properties';
import { readGrid, showText, showType, writeFormats, writeGrid } from './grids';
import { RangeFormat } from './rangeFormat';
import { setting } from '../book/style';
import { NULL_OBJECT } from './session';
import { areHidden, extent, hide } from './sizes';
import { isError } from '../book/engine';

export class Range extends Cells {
  get Address(): string {
    return fullAddress(this.sheet, this.area);
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** Excel answers -1 for counts above 2^31. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get Values(): unknown[][] {
    return readGrid(this, (row, column) => {
      const value = this.session.book.value(this.sheet, row, column);
      return isError(value) ? value.error : value;
    });
  }
  set Values(values: unknown) {
    writeGrid(this, values);
  }
  get Formulas(): unknown[][] {
    return readGrid(this, (row, column) => {
      const cell = this.sheet.cell(row, column);
      const isHidden = this.sheet.protection && setting(this.sheet.styleAt(row, column), 'formulaHidden');
      const value = this.session.book.value(this.sheet, row, column);
      return (isHidden ? undefined : cell?.formula) ?? (isError(value) ? value.error : value);
    });
  }
  set Formulas(formulas: unknown) {
    writeGrid(this, formulas);
  }
  get Text(): string[][] {
    return readGrid(this, (row, column) => showText(this, row, column));
  }
  get ValueTypes(): string[][] {
    return readGrid(this, (row, column) => showType(this, row, column));
  }
  get NumberFormat(): string[][] {
    return readGrid(this, (row, column) => setting(this.sheet.styleAt(row, column), 'numberFormat'));
  }
  set NumberFormat(formats: unknown) {
    writeFormats(this, formats);
  }

  get ColumnHidden(): boolean | null {
    return areHidden(this, 'columns');
  }
  set ColumnHidden(hidden: boolean) {
    guard(this.sheet, 'allowFormatColumns');
    hide(this, 'columns', hidden);
  }
  get RowHidden(): boolean | null {
    return areHidden(this, 'rows');
  }
  set RowHidden(hidden: boolean) {
    guard(this.sheet, 'allowFormatRows');
    hide(this, 'rows', hidden);
  }

  get Width(): number {
    return extent(this, 'columns');
  }
  get Height(): number {
    return extent(this, 'rows');
  }

  get Worksheet(): object {
    return this.session.worksheet(this.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  GetCell(row: number, column: number): object {
    return this.at({
      ...this.area,
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }
  GetRow(row: number): object {
    if (row < 0 || row >= this.area.rows) refuse('InvalidArgument', `The range has no row ${row}.`);
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): object {
    if (column < 0 || column >= this.area.columns)
      refuse('InvalidArgument', `The range has no column ${column}.`);
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetLastCell(): object {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): object {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): object {
    return this.GetColumn(this.area.columns - 1);
  }
  GetRowsBelow(count = 1): object {
    const row = count > 0 ? this.area.row + this.area.rows : this.area.row + this.area.rows + count;
    return this.at({ ...this.area, row, rows: Math.abs(count) });
  }
  GetRowsAbove(count = 1): object {
    return this.at({
      ...this.area,
      row: count > 0 ? this.area.row - count : this.area.row,
      rows: Math.abs(count),
    });
  }
  GetColumnsAfter(count = 1): object {
    const column = this.area.column + this.area.columns + Math.min(0, count);
    return this.at({ ...this.area, column, columns: Math.abs(count) });
  }
  GetColumnsBefore(count = 1): object {
    return this.at({ ...this.area, column: this.area.column - Math.max(0, count), columns: Math.abs(count) });
  }
  GetResizedRange(rows: number, columns: number): object {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): object {
    return this.at({ ...this.area, rows, columns });
  }
  GetOffsetRange(rows: number, columns: number): object {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetEntireRow(): object {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): object {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetBoundingRect(other: unknown): object {
    return this.at(bounding(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): object {
    return this.at(
      intersect(this.area, this.areaOf(other)) ??
        refuse('ItemNotFound', 'The ranges have no cell in common.'),
    );
  }
  GetIntersectionOrNullObject(other: unknown): object | symbol {
    const common = intersect(this.area, this.areaOf(other));
    return common ? this.at(common) : NULL_OBJECT;
  }
  GetUsedRange(valuesOnly = false): object {
    return this.at(this.sheet.usedArea(valuesOnly, this.area) ?? { ...this.area, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): object | symbol {
    const used = this.sheet.usedArea(valuesOnly, this.area);
    return used ? this.at(used) : NULL_OBJECT;
  }

  Merge(across = false): void {
    guard(this.sheet);
    mergeArea(this.session.book, this.sheet, this.area, across);
  }
  Unmerge(): void {
    guard(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.area));
  }
  Clear(applyTo: unknown = 'All'): void {
    checkAllowed('applyTo', applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);
    const { session, sheet, area } = this;
    guardContent(sheet, area);
    if (applyTo === 'All' || applyTo === 'Formats') {
      guard(sheet, 'allowFormatCells');
      clearFormats(sheet, area);
      clearConditionalFormats(sheet, area);
    }
    if (applyTo === 'All') clearValidations(sheet, area);
    if (applyTo === 'All' || applyTo === 'Contents') {
      clearContents(session.book, sheet, area);
      session.book.noteEdit(sheet, area);
    }
  }
  Select(): void {
    activateSheet(this.session.book, this.sheet);
    this.session.book.selection = this.area;
    this.session.book.note({ kind: 'selected', sheet: this.sheet.id, address: formatArea(this.area) });
  }
  Insert(direction: unknown): object {
    checkAllowed('shift', direction, ['Down', 'Right']);
    const { area } = this;
    this.shift('insert', direction === 'Down' ? 'row' : 'column');
    return this.at(area);
  }
  Delete(direction: unknown): void {
    checkAllowed('shift', direction, ['Up', 'Left']);
    this.shift('delete', direction === 'Up' ? 'row' : 'column');
  }
  Calculate(): void {
    this.session.book.calculator.calculate(this.sheet, this.area);
  }

  /** The client asks before it cuts a large array into blocks. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      refuse('InvalidArgument', 'The array does not have the shape of the range.');
    }
  }

  private shift(kind: 'insert' | 'delete', axis: 'row' | 'column'): void {
    const { sheet, area } = this;
    const isWhole = axis === 'row' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
    const permission = `allow${kind === 'insert' ? 'Insert' : 'Delete'}${axis === 'row' ? 'Rows' : 'Columns'}`;
    guard(sheet, isWhole ? (permission as Permission) : undefined);
    if (kind === 'delete') guardContent(sheet, area);
    shiftCells(this.session.book, sheet, { kind, axis, area });
    const what = isWhole ? (axis === 'row' ? 'Row' : 'Column') : 'Cell';
    this.session.book.noteEdit(sheet, area, `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`);
  }

  private at(area: Area): object {
    if (!fits(area)) refuse('InvalidArgument', 'The range lies outside the worksheet.');
    return this.session.range(this.sheet, area);
  }

  private areaOf(other: unknown): Area {
    if (other instanceof Cells && other.sheet === this.sheet) return other.area;
    if (typeof other === 'string') {
      const range = findArea(this.session.book, this.sheet, other);
      if (range.sheet === this.sheet) return range.area;
    }
    return refuse('InvalidArgument', 'The ranges are not on one worksheet.');
  }
}
