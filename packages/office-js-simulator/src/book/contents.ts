/** What a workbook in memory holds: worksheets, names and settings as data, a calculator beside them. */
import { type Area, formatArea, quoteSheet } from './a1';
import { Calculator } from './calculator';
import { deepCopy } from './copy';
import type { CellValue } from './engine';
import { refuse } from './errors';
import type { Shift } from './shift';
import { Sheet } from './sheet';

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

/** The state of a book; the other files of this folder are functions that work on it. */
export class Contents {
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

  /** Becomes what another book is; they share nothing that changes. Sheets that stay are the same ones as before. */
  protected take(other: Contents): void {
    const known = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    const sheets = other.sheets.map((sheet) => {
      const copy = sheet.copy();
      const own = known.get(sheet.id);
      return own ? Object.assign(own, copy) : copy;
    });
    this.sheets.splice(0, Infinity, ...sheets);
    this.names = deepCopy(other.names);
    this.settings.clear();
    for (const [key, value] of other.settings) this.settings.set(key, deepCopy(value));
    this.active = this.sheets[other.sheets.indexOf(other.active)]!;
    this.selection = { ...other.selection };
    this.lastId = Math.max(this.lastId, other.lastId);
    this.calculator.reset();
    this.calculationMode = other.mode;
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
