/** Each operation of a patch as calls of Office.js, queued and not yet sent. */
import {
  type Operation,
  type Patch,
  type Rect,
  rectAddress,
  type Style,
  type Validation,
} from '../workbook/patch';
import type { Batch } from './batch';
import { changers } from './change';
import { addChart } from './chart';
import { gatherLooks } from './looks';
import { setUpPage } from './page';
import { typed } from './typed';

type Of<K extends Operation['op']> = Extract<Operation, { op: K }>;

/** Widths are given in characters of the standard font: seven pixels each and five for the edges, at 96 dpi. */
const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function drawBorders(range: Excel.Range | Excel.RangeAreas, { rows, columns }: Rect): void {
  const edges: Excel.BorderIndex[] = [
    'EdgeTop' as Excel.BorderIndex.edgeTop,
    'EdgeBottom' as Excel.BorderIndex.edgeBottom,
    'EdgeLeft' as Excel.BorderIndex.edgeLeft,
    'EdgeRight' as Excel.BorderIndex.edgeRight,
    ...(rows > 1 ? ['InsideHorizontal' as Excel.BorderIndex.insideHorizontal] : []),
    ...(columns > 1 ? ['InsideVertical' as Excel.BorderIndex.insideVertical] : []),
  ];
  for (const edge of edges) range.format.borders.getItem(edge).style = 'Continuous';
}

function applyStyle(range: Excel.Range | Excel.RangeAreas, style: Style, rect: Rect): void {
  const { format } = range;
  if (style.font) Object.assign(format.font, style.font);
  if (style.fill) format.fill.color = style.fill;
  if (style.border) drawBorders(range, rect);
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  // One format for the whole range, which the typings know only as an array of arrays.
  if (style.numberFormat) (range as Excel.Range).numberFormat = style.numberFormat as unknown as string[][];
}

/** A whole number that may be negative still has to lie between two bounds. */
const ANY_WHOLE = 999_999_999;

function validationRule(validation: Validation): Excel.DataValidationRule {
  if (validation.kind === 'list') return { list: { inCellDropDown: true, source: `=${validation.source}` } };
  const { kind, least } = validation;
  const limits: Excel.BasicDataValidation =
    least === null
      ? { formula1: -ANY_WHOLE, formula2: ANY_WHOLE, operator: 'Between' }
      : { formula1: least, operator: 'GreaterThanOrEqualTo' };
  return { [kind]: limits };
}

/** @param cells those of the operation and of others that are alike */
type Performers = {
  [K in Operation['op']]: (batch: Batch, operation: Of<K>, cells: readonly [Rect, ...Rect[]]) => void;
};

const performers: Performers = {
  addSheet: (batch, { sheet, tabColor }) => {
    const added = batch.addSheet(sheet);
    if (tabColor) added.tabColor = tabColor;
  },
  renameSheet: (batch, { sheet, to }) => {
    batch.sheet(sheet).name = to;
  },
  deleteBlankSheet: (batch, { sheet: name }) => {
    const sheet = batch.sheet(name);
    const topRow = sheet.getRange('1:1');
    // What someone has written meanwhile moves down, so that the first cell is in use only where nothing else is.
    topRow.insert('Down');
    sheet.getUsedRange(true).getIntersectionOrNullObject('A1').worksheet.delete();
    batch.workbook.worksheets.getItemOrNullObject(name).getRange('1:1').delete('Up');
  },
  placeSheet: (batch, { sheet, position }) => {
    batch.sheet(sheet).position = position;
  },
  activate: (batch, { sheet, at }) => {
    batch.sheet(sheet).activate();
    batch.range({ sheet, at }).select();
  },
  write: (batch, operation) => {
    batch.range(operation).formulas = operation.content.map((row) => row.map(typed));
  },
  merge: (batch, operation) => batch.range(operation).merge(),
  style: (batch, { sheet, style }, cells) => applyStyle(batch.areas(sheet, cells), style, cells[0]),
  columnWidth: (batch, { sheet, column, columns, width }) => {
    const at = { row: 0, column, rows: 1, columns };
    batch.along({ sheet, at }, 'columns').format.columnWidth = widthInPoints(width);
  },
  hideColumn: (batch, { sheet, column, columns }) => {
    batch.along({ sheet, at: { row: 0, column, rows: 1, columns } }, 'columns').columnHidden = true;
  },
  rowHeight: (batch, { sheet, row, rows, height }) => {
    batch.along({ sheet, at: { row, column: 0, rows, columns: 1 } }, 'rows').format.rowHeight = height;
  },
  autofitRows: (batch, { sheet, at }) => {
    batch.range({ sheet, at }).format.autofitRows();
  },
  freeze: (batch, { sheet, rows, columns }) => {
    const { freezePanes } = batch.sheet(sheet);
    if (columns === 0) freezePanes.freezeRows(rows);
    else freezePanes.freezeAt(rectAddress({ row: 0, column: 0, rows, columns }));
  },
  hideGridlines: (batch, { sheet }) => {
    batch.sheet(sheet).showGridlines = false;
  },
  hideSheet: (batch, { sheet }) => {
    batch.sheet(sheet).visibility = 'Hidden';
  },
  addName: (batch, { name, formula }) => {
    batch.workbook.names.add(name, `=${formula}`);
    batch.addedNames.set(name, formula);
  },
  validate: (batch, { sheet, validation }, cells) => {
    const { dataValidation } = batch.areas(sheet, cells);
    dataValidation.rule = validationRule(validation);
    dataValidation.prompt = { showPrompt: true, ...validation.prompt };
    const isOpen = validation.kind === 'list' && validation.isOpen;
    dataValidation.errorAlert = { showAlert: !isOpen, style: 'Stop', ...validation.alert };
  },
  flag: (batch, { sheet, at, also = [], formula, fill, color, bold, underline }) => {
    const { custom } = batch.areas(sheet, [at, ...also]).conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    if (fill !== undefined) custom.format.fill.color = fill;
    custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
    if (underline) custom.format.font.underline = 'Single';
  },
  clearFlags: (batch, { sheet, at }) => batch.range({ sheet, at }).conditionalFormats.clearAll(),
  addTable: (batch, { sheet, at, name, style }) => {
    const table = batch.sheet(sheet).tables.add(rectAddress(at), true);
    table.name = name;
    table.style = style;
  },
  addChart: (batch, { sheet, at, chart }) => addChart(batch.sheet(sheet), at, chart),
  page: (batch, { sheet, page }) => {
    setUpPage(batch.sheet(sheet), page);
    if (page.fit) batch.fittedPages.push({ sheet: batch.sheet(sheet), page });
  },
  printArea: (batch, { sheet, at }) => batch.sheet(sheet).pageLayout.setPrintArea(rectAddress(at)),
  protect: (batch, { sheet }) => {
    // No password: it is to keep the form from being broken by accident, not from its owner.
    batch.sheet(sheet).protection.protect({
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
  },
  expectNoSheet: (batch, { sheet }) => batch.workbook.worksheets.add(sheet).delete(),
  dropSheet: (batch, { sheet }) => batch.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  dropName: (batch, { name }) => batch.workbook.names.getItemOrNullObject(name).delete(),
  ...changers,
};

/** What may move cells, or give a sheet's name to another. */
const MOVING: ReadonlySet<Operation['op']> = new Set([
  'renameSheet',
  'deleteBlankSheet',
  'dropSheet',
  'insertRows',
  'insertColumns',
  'deleteBlankRows',
]);

/** Queues operations, in their order, but for looks: cells that are to look alike come to do so together. */
export function perform(batch: Batch, patch: Patch): void {
  // TypeScript cannot see that each operation meets the performer of its own kind.
  const all = performers as Record<
    Operation['op'],
    (batch: Batch, operation: Operation, cells: readonly [Rect, ...Rect[]]) => void
  >;
  for (const { operation, cells } of gatherLooks(patch)) {
    all[operation.op](batch, operation, cells);
    if (MOVING.has(operation.op)) batch.forgetRanges();
  }
}
