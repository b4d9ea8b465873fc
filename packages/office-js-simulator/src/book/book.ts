/** A workbook in memory: worksheets, names and settings as data, a calculator beside them. */
import { type Area, formatArea, quoteSheet } from './a1';
import { fillColumns, growTables } from './autoCorrect';
import { Calculator, type CellValue } from './calculator';
import { writeCell } from './cells';
import { flags, type Flags } from './conditional';
import { refuse } from './errors';
import { findArea } from './places';
import { guardContent } from './protection';
import type { Shift } from './shift';
import { Sheet } from './sheet';
import { activateSheet } from './sheets';
import { snapshot, type Snapshot } from './snapshot';

export interface DefinedName {
  name: string;
  /** Starts with "=". */
  formula: string;
  /** The id of the worksheet it belongs to, or null for the workbook. */
  scope: string | null;
  visible: boolean;
  comment: string;
}

/** What happened to the book, told to those who listen once a batch is over. */
export interface Change {
  readonly kind: 'edited' | 'added' | 'deleted' | 'activated' | 'selected';
  readonly sheet: string;
  readonly address?: string;
  readonly changeType?: string;
}

/** Hears of changes; `origin` is the host whose client made them, or none where a person typed. */
export type Listener = (changes: readonly Change[], origin: object | null) => void;

export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  active!: Sheet;
  readonly calculator = new Calculator(this);
  private mode = 'Automatic';
  private readonly listeners = new Set<Listener>();
  private readonly shiftListeners = new Set<(sheet: Sheet, shift: Shift) => void>();
  private changes: Change[] = [];
  private lastId = 0;

  get calculationMode(): string {
    return this.mode;
  }
  set calculationMode(mode: string) {
    this.mode = mode;
    this.calculator.hold(mode === 'Manual');
  }

  /** A workbook as Excel makes it: one empty worksheet, Sheet1. */
  static blank(): Book {
    const book = new Book();
    book.active = book.newSheet('Sheet1');
    return book;
  }

  /** Reads an .xlsx file. */
  static async open(bytes: Uint8Array): Promise<Book> {
    const { readXlsx } = await import('../xlsx/read');
    const book = new Book();
    await readXlsx(bytes, book);
    return book;
  }

  /** Writes an .xlsx file, formulas with their results. */
  async save(): Promise<Uint8Array> {
    const { writeXlsx } = await import('../xlsx/write');
    return writeXlsx(this);
  }

  /** A person types into a cell, or fills an area with one input; protection holds, every client hears of it. */
  edit(sheetName: string, address: string, input: string): void {
    const { sheet, area } = findArea(this, this.sheet(sheetName), address);
    guardContent(sheet, area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        writeCell(this, sheet, row, column, input);
      }
    }
    growTables(this, sheet, area);
    fillColumns(this, sheet, area);
    this.noteEdit(sheet, area);
    this.publish(null);
  }

  /** A person selects cells, and so comes to their sheet; every client hears of it. */
  select(sheetName: string, address: string): void {
    const { sheet, area } = findArea(this, this.sheet(sheetName), address);
    activateSheet(this, sheet);
    this.selection = area;
    this.note({ kind: 'selected', sheet: sheet.id, address: formatArea(area) });
    this.publish(null);
  }

  /** The conditional formats that apply on a sheet, by cell address: "B2". */
  flags(sheetName: string): Flags {
    return flags(this, this.sheet(sheetName));
  }

  /** Everything the book holds, as plain data to compare. */
  snapshot(): Snapshot {
    return snapshot(this);
  }

  /** Appends a worksheet whose name is known to be good. */
  newSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.calculator.reset();
    return sheet;
  }

  /** An id no other object of this book has, in Excel's braces. */
  newId(): string {
    return `{00000000-0000-0000-0000-${(++this.lastId).toString(16).padStart(12, '0').toUpperCase()}}`;
  }

  /** A number no other object of this book has. */
  newNumber(): number {
    return ++this.lastId;
  }

  /** The worksheet of that name or id, if there is one. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** The worksheet of that name or id. */
  sheet(key: string): Sheet {
    return this.findSheet(key) ?? refuse('ItemNotFound', `There is no worksheet ${key}.`);
  }

  /** What a cell shows: a value, "" where it is empty, or an error. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    return this.calculator.value(sheet, row, column);
  }

  /** Notes a change, to be published when the batch is over. */
  note(change: Change): void {
    this.changes.push(change);
  }

  /** Notes that the cells of an area got other contents. */
  noteEdit(sheet: Sheet, area: Area, changeType = 'RangeEdited'): void {
    this.note({ kind: 'edited', sheet: sheet.id, address: formatArea(area), changeType });
  }

  /** Tells the listeners what has happened since the last time. */
  publish(origin: object | null): void {
    const changes = this.changes;
    this.changes = [];
    if (changes.length > 0) for (const listener of this.listeners) listener(changes, origin);
  }

  listen(listener: Listener): void {
    this.listeners.add(listener);
  }

  /** Hears at once of cells inserted and deleted: ranges held elsewhere move along. */
  onShift(listener: (sheet: Sheet, shift: Shift) => void): void {
    this.shiftListeners.add(listener);
  }

  tellShift(sheet: Sheet, shift: Shift): void {
    for (const listener of this.shiftListeners) listener(sheet, shift);
  }
}

/** "Sheet1!A1:B2", quoted where Excel quotes. */
export const fullAddress = (sheet: Sheet, area: Area): string =>
  `${quoteSheet(sheet.name)}!${formatArea(area)}`;
