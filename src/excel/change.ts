/** The operations that change what was there, as calls of Office.js that ask for it first. */
import type { Operation } from '../workbook/patch';
import type { Batch } from './batch';
import { holds } from './cellsTrace';
import { typed } from './typed';

type Of<K extends Operation['op']> = Extract<Operation, { op: K }>;

function expectContents(batch: Batch, { in: anchor, holds: expected, isInPlace }: Of<'expect'>): void {
  const range = batch.within(anchor, anchor.at).load({
    formulas: true,
    values: true,
    rowIndex: true,
    columnIndex: true,
  });
  const isAsExpected = (): boolean => {
    const { formulas, values, rowIndex, columnIndex } = range;
    if (isInPlace && (rowIndex !== anchor.at.row || columnIndex !== anchor.at.column)) return false;
    return expected.every((line, r) =>
      line.every((content, c) => holds(content, values[r]?.[c] ?? '', formulas[r]?.[c] ?? '')),
    );
  };
  batch.expect(anchor, isAsExpected);
}

export const changers = {
  expect: expectContents,
  change: (batch: Batch, { in: anchor, at, content, from, isLocked }: Of<'change'>) => {
    batch.change(
      anchor,
      at,
      content.map((line) => line.map(typed)),
      from,
      isLocked,
    );
  },
  fitRows: (batch: Batch, { in: anchor, at }: Of<'fitRows'>) => {
    batch.within(anchor, at).format.autofitRows();
    batch.fitted.push({ anchor, at });
  },
  open: (batch: Batch, { in: anchor }: Of<'open'>) => {
    const protection = batch.anchor(anchor).worksheet.protection.load({ protected: true, options: true });
    protection.unprotect();
    batch.opened.push({ sheet: anchor.sheet, protection });
  },
  close: (batch: Batch, { in: anchor, protection }: Of<'close'>) => {
    batch.anchor(anchor).worksheet.protection.protect(protection as Excel.WorksheetProtectionOptions);
  },
  resizeTable: (batch: Batch, { in: anchor, table: name, rows }: Of<'resizeTable'>) => {
    batch.anchor(anchor);
    const table = batch.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load({ rowCount: true });
    table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
    batch.tables.push({ table, body, rows });
  },
  insertRows: (batch: Batch, { in: anchor, rows }: Of<'insertRows'>) => {
    const list = batch.anchor(anchor);
    const last = list.getLastRow();
    last
      .getResizedRange(rows - 1, 0)
      .getEntireRow()
      .insert('Down');
    batch.inserted.push({ list, last, rows });
  },
  deleteBlankRows: (batch: Batch, { in: anchor, row, rows }: Of<'deleteBlankRows'>) => {
    const list = batch.anchor(anchor);
    const last = anchor.at.rows - 1;
    // Nothing where the list has another length by now: the rows that were meant are elsewhere then.
    const known = list.getLastRow().getIntersectionOrNullObject(list.getCell(last, 0));
    const whole = known
      .getOffsetRange(row - (anchor.at.row + last), 0)
      .getAbsoluteResizedRange(rows, 1)
      .getEntireRow();
    const next = whole.getOffsetRange(rows, 0).getRow(0);
    const used = whole
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, formulas: true });
    whole.delete('Up');
    batch.deleted.push({ used, next, row, rows });
    batch.expect(anchor, () => used.isNullObject);
  },
} satisfies { readonly [K in Operation['op']]?: (batch: Batch, operation: Of<K>) => void };
