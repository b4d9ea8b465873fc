/** A workbook and the person before it, who types, selects and looks. */
import { formatArea } from './a1';
import { fillColumns, growTables } from './autoCorrect';
import { writeCell } from './cells';
import { flags, type Flags } from './conditional';
import { Contents } from './contents';
import { findArea } from './places';
import { guardContent } from './protection';
import { activateSheet } from './sheets';
import { snapshot, type Snapshot } from './snapshot';

/** An open workbook. `openXlsx` makes one of a file, `saveXlsx` a file of it. */
export class Book extends Contents {
  /** A workbook as Excel makes it: one empty worksheet, Sheet1. */
  static blank(): Book {
    const book = new Book();
    book.active = book.newSheet('Sheet1');
    return book;
  }

  /** Another workbook that holds the same, with nobody before it yet. */
  copy(): Book {
    const copy = new Book();
    copy.take(this);
    return copy;
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

  /**
   * Everything the book holds, as plain data to compare.
   * @param isCalculated with what formulas show; without it takes a tenth of the time, and is equal as often
   */
  snapshot(isCalculated = true): Snapshot {
    return snapshot(this, isCalculated);
  }
}
