/** A workbook and the person before it, who types, selects and looks. */
import { type Area, formatArea, isWholeColumns, isWholeRows } from './a1';
import { fillColumns, growTables } from './autoCorrect';
import { copyCells, moveCells, type Place } from './carry';
import { clearContents, writeCell } from './cells';
import { flags, type Flags } from './conditional';
import { Contents } from './contents';
import { refuse } from './errors';
import { fillCells } from './fill';
import { History } from './history';
import { findArea } from './places';
import { guard, guardContent, unprotect } from './protection';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet } from './sheets';
import { snapshot, type Snapshot } from './snapshot';
import { sortRows } from './sort';
import { shiftCells } from './structure';

/**
 * An open workbook. `openXlsx` makes one of a file, `saveXlsx` a file of it. Where a person may do something only on a
 * sheet that is not protected it is refused; every client hears of what is done.
 */
export class Book extends Contents {
  private readonly history = new History();

  /** A workbook as Excel makes it: one empty worksheet, Sheet1. */
  static blank(): Book {
    const book = new Book();
    book.active = book.newSheet('Sheet1');
    return book;
  }

  constructor() {
    super();
    // What a person did before an add-in wrote can no longer be taken back without taking that back too.
    this.listen((changes, origin) => {
      if (origin !== null && changes.some(({ kind }) => ['edited', 'added', 'deleted'].includes(kind))) {
        this.history.clear();
      }
    });
  }

  /** Another workbook that holds the same, with nobody before it yet. */
  copy(): Book {
    const copy = new Book();
    copy.take(this);
    return copy;
  }

  /** A person types into a cell, or fills an area with one input. */
  edit(sheetName: string, address: string, input: string): void {
    const { area } = this.place(sheetName, address);
    const line = Array<string>(area.columns).fill(input);
    this.type(sheetName, address, Array<string[]>(area.rows).fill(line));
  }

  /** A person pastes text, line by line and cell by cell, from the first cell of an address on. */
  type(sheetName: string, address: string, lines: readonly (readonly string[])[]): void {
    const { sheet, area: start } = this.place(sheetName, address);
    const columns = Math.max(1, ...lines.map((line) => line.length));
    const area = { ...start, rows: Math.max(1, lines.length), columns };
    this.act(() => {
      guardContent(sheet, area);
      lines.forEach((line, down) => {
        line.forEach((input, right) => writeCell(this, sheet, area.row + down, area.column + right, input));
      });
      growTables(this, sheet, area);
      fillColumns(this, sheet, area);
      this.noteEdit(sheet, area);
    });
  }

  /** A person presses Delete: the content goes, the looks stay. */
  clear(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    this.act(() => {
      guardContent(sheet, area);
      clearContents(this, sheet, area);
      this.noteEdit(sheet, area);
    });
  }

  /** A person pastes what was copied or, `isCut`, cut: from the target's first cell on, or all over it where it is a multiple. */
  paste(source: Place, target: Place, isCut: boolean): void {
    const { area, sheet } = target;
    const size = { rows: source.area.rows, columns: source.area.columns };
    const isMultiple = area.rows % size.rows === 0 && area.columns % size.columns === 0;
    const whole = isCut || !isMultiple ? { ...area, ...size } : area;
    this.act(() => {
      guardContent(sheet, whole);
      if (isCut) {
        guardContent(source.sheet, source.area);
        moveCells(this, source, { sheet, area: whole });
        this.noteEdit(source.sheet, source.area);
      } else {
        for (let row = 0; row < whole.rows; row += size.rows) {
          for (let column = 0; column < whole.columns; column += size.columns) {
            const at = { ...size, row: whole.row + row, column: whole.column + column };
            copyCells(this, source, { sheet, area: at });
          }
        }
      }
      growTables(this, sheet, whole);
      this.noteEdit(sheet, whole);
    });
  }

  /** A person fills an area from the cells at one end of it; `goesOn`: by dragging, which goes on with a series. */
  fill(sheetName: string, source: Area, area: Area, goesOn: boolean): void {
    const sheet = this.sheet(sheetName);
    this.act(() => {
      guardContent(sheet, area);
      fillCells(this, sheet, source, area, goesOn);
      this.noteEdit(sheet, area);
    });
  }

  /** A person sorts the rows of an area by one of its columns, counted from its first. */
  sort(sheetName: string, address: string, column: number, isDescending = false): void {
    const { sheet, area } = this.place(sheetName, address);
    this.act(() => {
      guard(sheet, 'allowSort');
      guardContent(sheet, area);
      sortRows(this, sheet, area, column, isDescending);
      this.noteEdit(sheet, area);
    });
  }

  /** A person inserts or deletes whole rows ("3:4") or columns ("B:B"). */
  shift(kind: 'insert' | 'delete', sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    if (!isWholeRows(area) && !isWholeColumns(area))
      refuse('InvalidArgument', `${address} is no row or column.`);
    const [axis, what] = isWholeRows(area) ? (['row', 'Row'] as const) : (['column', 'Column'] as const);
    this.act(() => {
      const plural = `${what}s` as const;
      guard(sheet, kind === 'insert' ? `allowInsert${plural}` : `allowDelete${plural}`);
      if (kind === 'delete') guardContent(sheet, area);
      shiftCells(this, sheet, { kind, axis, area });
      this.noteEdit(sheet, area, `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`);
    });
  }

  /** A person adds a worksheet at the end. */
  addSheet(): void {
    this.act(() => activateSheet(this, addSheet(this)));
  }

  renameSheet(name: string, newName: string): void {
    this.act(() => renameSheet(this, this.sheet(name), newName));
  }

  deleteSheet(name: string): void {
    this.act(() => deleteSheet(this, this.sheet(name)));
  }

  /** @param position counted from 0 */
  moveSheet(name: string, position: number): void {
    this.act(() => moveSheet(this, this.sheet(name), position));
  }

  /** A person takes the protection off a sheet that has no password. */
  unprotect(name: string): void {
    this.act(() => unprotect(this.sheet(name), null));
  }

  /** Takes back what the person did last; false where there is nothing. */
  undo(): boolean {
    return this.goBack(this.history.back(() => this.copy()));
  }

  /** Does again what was taken back last; false where there is nothing. */
  redo(): boolean {
    return this.goBack(this.history.forth(() => this.copy()));
  }

  /** A person selects cells, and so comes to their sheet. */
  select(sheetName: string, address: string): void {
    const { sheet, area } = this.place(sheetName, address);
    activateSheet(this, sheet);
    this.selection = area;
    this.note({ kind: 'selected', sheet: sheet.id, address: formatArea(area) });
    this.publish(null);
  }

  /** The conditional formats that apply on a sheet, or in some of its cells, by cell address: "B2". */
  flags(sheetName: string, within?: readonly Area[]): Flags {
    return flags(this, this.sheet(sheetName), within);
  }

  /**
   * Everything the book holds, as plain data to compare.
   * @param isCalculated with what formulas show; without it takes a tenth of the time, and is equal as often
   */
  snapshot(isCalculated = true): Snapshot {
    return snapshot(this, isCalculated);
  }

  /** Another workbook is opened in the place of this one; those who hold sheets that stay hold them still. */
  become(other: Contents): void {
    this.history.clear();
    this.goBack(other);
  }

  private goBack(other: Contents | undefined): boolean {
    if (!other) return false;
    const before = new Set(this.sheets.map(({ id }) => id));
    this.take(other);
    for (const sheet of this.sheets) {
      const used = sheet.usedArea(false);
      if (!before.delete(sheet.id)) this.note({ kind: 'added', sheet: sheet.id });
      else if (used) this.noteEdit(sheet, used);
    }
    for (const id of before) this.note({ kind: 'deleted', sheet: id });
    this.publish(null);
    return true;
  }

  private place(sheetName: string, address: string): Place {
    return findArea(this, this.sheet(sheetName), address);
  }

  /** Does a person's step, so that it can be taken back; one that is refused leaves nothing behind. */
  private act(step: () => void): void {
    const before = this.copy();
    try {
      step();
    } catch (error) {
      this.take(before);
      throw error;
    }
    this.history.keep(before);
    this.publish(null);
  }
}
