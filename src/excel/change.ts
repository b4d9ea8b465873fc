/** The operations that change what was there, as calls of Office.js that ask for it first. */
import type { Operation } from '../workbook/patch';
import type { Batch } from './batch';
import { holds } from './cellsTrace';
import { newColumns } from './done';
import { typed } from './typed';

type Of<K extends Operation['op']> = Extract<Operation, { op: K }>;

function expectContents(
  batch: Batch,
  { in: anchor, at = anchor.at, holds: expected, isInPlace }: Of<'expect'>,
): void {
  const range = batch.within(anchor, at).load({
    formulas: true,
    values: true,
    rowIndex: true,
    columnIndex: true,
    worksheet: { name: true },
  });
  const isAsExpected = (): boolean => {
    const { formulas, values, rowIndex, columnIndex } = range;
    const isMoved = rowIndex !== at.row || columnIndex !== at.column;
    if (isInPlace && (isMoved || range.worksheet.name !== anchor.sheet)) return false;
    return expected.every((line, r) =>
      line.every((content, c) => holds(content, values[r]?.[c] ?? '', formulas[r]?.[c] ?? '')),
    );
  };
  batch.expect(anchor, isAsExpected);
}

export const changers = {
  expect: expectContents,
  change: (batch: Batch, { in: anchor, at, content, ...how }: Of<'change'>) => {
    batch.change(
      anchor,
      at,
      content.map((line) => line.map(typed)),
      how,
    );
  },
  fitRows: (batch: Batch, { in: anchor, at, isClosed }: Of<'fitRows'>) => {
    batch.fit({ anchor, at, isClosed });
    // Rows that are inserted go again as a whole.
    const isInserted = batch.inserted.some(({ list }) => list === batch.anchor(anchor));
    if (!isInserted) batch.fitted.push({ anchor, at, isClosed });
  },
  reflag: (batch: Batch, { sheet, id, formula }: Of<'reflag'>) => batch.reflag(sheet, id, `=${formula}`),
  redefine: (batch: Batch, { sheet, name, from, formula }: Of<'redefine'>) =>
    batch.redefine(sheet, name, from, `=${formula}`),
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
    batch.inserted.push({ sheet: anchor.sheet, list, last, by: 'rows', count: rows });
  },
  insertColumns: (batch: Batch, { in: anchor, columns, hidden }: Of<'insertColumns'>) => {
    const list = batch.anchor(anchor);
    const last = list.getLastColumn();
    last
      .getResizedRange(0, columns - 1)
      .getEntireColumn()
      .insert('Right');
    // What is inserted may look as its neighbour does, which is hidden or not.
    newColumns(last, columns).columnHidden = false;
    if (hidden > 0) newColumns(last, hidden).columnHidden = true;
    batch.inserted.push({ sheet: anchor.sheet, list, last, by: 'columns', count: columns });
  },
  deleteBlankRows: (batch, { in: anchor, row, rows, isNeeded }: Of<'deleteBlankRows'>) => {
    const list = batch.anchor(anchor);
    const last = anchor.at.rows - 1;
    // Nothing where the list has another size by now: the rows that were meant are elsewhere then.
    const known = list
      .getLastRow()
      .getLastColumn()
      .getIntersectionOrNullObject(list.getCell(last, anchor.at.columns - 1));
    // At least one row above those that are meant.
    const first = Math.min(anchor.at.row, row - 1);
    const header = known.getOffsetRange(first - anchor.at.row - last, 0);
    const before = row - first;
    const above = header.getAbsoluteResizedRange(before, 1).getEntireRow();
    const used = header
      .getAbsoluteResizedRange(before + rows, 1)
      .getEntireRow()
      .getUsedRangeOrNullObject(true);
    // Only where they are blank does what is in use end above them.
    const blank = used.getLastRow().getIntersectionOrNullObject(above);
    const whole = blank.getBoundingRect(header.getOffsetRange(before + rows - 1, 0)).getLastRow();
    whole
      .getOffsetRange(1 - rows, 0)
      .getAbsoluteResizedRange(rows, 1)
      .getEntireRow()
      .delete('Up');
    if (isNeeded) batch.expectFewer(anchor, rows);
  },
} satisfies { readonly [K in Operation['op']]?: (batch: Batch, operation: Of<K>) => void };
