/** One worksheet, and what belongs to it alone. */
import { fits, parseArea } from '../book/a1';
import { refuse } from '../book/errors';
import { findArea } from '../book/places';
import { protect, unprotect } from '../book/protection';
import type { Sheet, Visibility } from '../book/sheet';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../book/sheets';
import { Cells } from './cells';
import { ChartCollection } from './charts';
import { readColor } from './colors';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { NULL_OBJECT, type Session } from './session';
import { TableCollection } from './tables';

export class WorksheetProtection {
  constructor(private readonly sheet: Sheet) {}

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): Record<string, unknown> | null {
    return this.sheet.protection?.options ?? null;
  }
  Protect(options: Record<string, unknown> | null, password: string | null): void {
    protect(this.sheet, options, password);
  }
  Unprotect(password: string | null): void {
    unprotect(this.sheet, password);
  }
}

export class WorksheetFreezePanes {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {}

  FreezeRows(count = 1): void {
    this.sheet.freeze = { rows: count, columns: 0 };
  }
  FreezeColumns(count = 1): void {
    this.sheet.freeze = { rows: 0, columns: count };
  }
  /** Freezes all rows and columns from the first to the end of the range. */
  FreezeAt(range: unknown): void {
    const { area } =
      range instanceof Cells ? range : findArea(this.session.book, this.sheet, range as string);
    const rows = area.rows === 1_048_576 ? 0 : area.row + area.rows;
    const columns = area.columns === 16_384 ? 0 : area.column + area.columns;
    this.sheet.freeze = { rows, columns };
  }
  Unfreeze(): void {
    this.sheet.freeze = { rows: 0, columns: 0 };
  }
  GetLocationOrNullObject(): object | symbol {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    const area = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
    return this.session.range(this.sheet, area);
  }
}

export class Worksheet {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    renameSheet(this.session.book, this.sheet, name);
  }
  get Position(): number {
    return this.session.book.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    moveSheet(this.session.book, this.sheet, position);
  }
  get Visibility(): Visibility {
    return this.sheet.visibility;
  }
  set Visibility(visibility: Visibility) {
    setVisibility(this.session.book, this.sheet, visibility);
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(color: unknown) {
    this.sheet.tabColor = color === '' ? '' : readColor(color);
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The client reads `ShowGridlines` and writes `Gridlines`. */
  set Gridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set Headings(shown: boolean) {
    this.sheet.showHeadings = shown;
  }
  get StandardHeight(): number {
    return 15;
  }
  get StandardWidth(): number {
    return 8.43;
  }

  get Protection() {
    return new WorksheetProtection(this.sheet);
  }
  get PageLayout() {
    return new PageLayout(this.session, this.sheet);
  }
  get HorizontalPageBreaks() {
    return new PageBreakCollection(this.session, this.sheet);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }
  get Tables() {
    return new TableCollection(this.session, this.sheet);
  }
  get Charts() {
    return new ChartCollection(this.session, this.sheet);
  }
  get Names() {
    return new NamedItemCollection(this.session, this.sheet.id);
  }

  GetRange(address?: string | null): object {
    const place = findArea(this.session.book, this.sheet, address);
    if (place.sheet !== this.sheet) refuse('InvalidArgument', `${String(address)} is on another worksheet.`);
    return this.session.range(place.sheet, place.area);
  }
  GetRanges(addresses?: string | null): object {
    const areas = (addresses ?? '')
      .split(',')
      .map((address) => findArea(this.session.book, this.sheet, address.trim()).area);
    return this.session.rangeAreas(this.sheet, areas);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): object {
    const area = { row, column, rows, columns };
    if (!fits(area)) refuse('InvalidArgument', 'The range lies outside the worksheet.');
    return this.session.range(this.sheet, area);
  }
  GetCell(row: number, column: number): object {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly = false): object {
    return this.session.range(this.sheet, this.sheet.usedArea(valuesOnly ?? false) ?? parseArea('A1')!);
  }
  GetUsedRangeOrNullObject(valuesOnly = false): object | symbol {
    const used = this.sheet.usedArea(valuesOnly ?? false);
    return used ? this.session.range(this.sheet, used) : NULL_OBJECT;
  }
  GetNextOrNullObject(): object | symbol {
    return this.neighbour(1);
  }
  GetPreviousOrNullObject(): object | symbol {
    return this.neighbour(-1);
  }
  Activate(): void {
    activateSheet(this.session.book, this.sheet);
  }
  Delete(): void {
    deleteSheet(this.session.book, this.sheet);
  }
  Calculate(): void {
    this.session.book.calculator.calculate(this.sheet);
  }
  /** How the client comes back to a worksheet it once made or reached, from any other. */
  _GetSheetById(id: string): object {
    return this.session.worksheet(this.session.book.sheet(id));
  }

  identity() {
    return { Id: this.Id };
  }

  private neighbour(step: number): object | symbol {
    const sheet = this.session.book.sheets[this.Position + step];
    return sheet ? this.session.worksheet(sheet) : NULL_OBJECT;
  }
}
