/** Each operation of a patch as calls of Office.js, queued and not yet sent. */
import { type Content, type Operation, rectAddress, type Style, type Validation } from '../workbook';

type Of<K extends Operation['op']> = Extract<Operation, { op: K }>;

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const rangeOf = (
  context: Excel.RequestContext,
  { sheet, at }: Of<'write' | 'style' | 'merge' | 'clear'>,
): Excel.Range => sheetOf(context, sheet).getRange(rectAddress(at));

/** Excel reads what is written as if it were typed; an apostrophe keeps words what they are. */
function typed(content: Content): string | number | null {
  if (content === null || typeof content === 'number') return content;
  return typeof content === 'string' ? `'${content}` : `=${content.formula}`;
}

/** Widths are given in characters of the standard font: seven pixels each and five for the edges, at 96 dpi. */
const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function drawBorders(range: Excel.Range, rows: number, columns: number): void {
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

function applyStyle(range: Excel.Range, style: Style, rows: number, columns: number): void {
  const { format } = range;
  if (style.font) Object.assign(format.font, style.font);
  if (style.fill) format.fill.color = style.fill;
  if (style.border) drawBorders(range, rows, columns);
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  // One format for the whole range, which the typings know only as an array of arrays.
  if (style.numberFormat) range.numberFormat = style.numberFormat as unknown as string[][];
}

/** A whole number that may be negative still has to lie between two bounds. */
const ANY_WHOLE = 999_999_999;

function validationRule({ kind, least }: Validation): Excel.DataValidationRule {
  const limits: Excel.BasicDataValidation =
    least === null
      ? { formula1: -ANY_WHOLE, formula2: ANY_WHOLE, operator: 'Between' }
      : { formula1: least, operator: 'GreaterThanOrEqualTo' };
  return { [kind]: limits };
}

type Performers = { [K in Operation['op']]: (context: Excel.RequestContext, operation: Of<K>) => void };

const performers: Performers = {
  addSheet: (context, { sheet, tabColor }) => {
    const added = context.workbook.worksheets.add(sheet);
    if (tabColor) added.tabColor = tabColor;
  },
  renameSheet: (context, { sheet, to }) => {
    sheetOf(context, sheet).name = to;
  },
  deleteSheet: (context, { sheet }) => sheetOf(context, sheet).delete(),
  activate: (context, { sheet, at }) => {
    sheetOf(context, sheet).activate();
    sheetOf(context, sheet).getRange(rectAddress(at)).select();
  },
  write: (context, operation) => {
    rangeOf(context, operation).formulas = operation.content.map((row) => row.map(typed));
  },
  clear: (context, operation) => rangeOf(context, operation).clear('Contents'),
  merge: (context, operation) => rangeOf(context, operation).merge(),
  style: (context, operation) => {
    applyStyle(rangeOf(context, operation), operation.style, operation.at.rows, operation.at.columns);
  },
  columnWidth: (context, { sheet, column, width }) => {
    sheetOf(context, sheet).getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  },
  hideColumn: (context, { sheet, column }) => {
    sheetOf(context, sheet).getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  },
  rowHeight: (context, { sheet, row, rows, height }) => {
    sheetOf(context, sheet).getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
  },
  autofitRows: (context, { sheet, at }) => {
    sheetOf(context, sheet).getRange(rectAddress(at)).format.autofitRows();
  },
  freezeRows: (context, { sheet, rows }) => sheetOf(context, sheet).freezePanes.freezeRows(rows),
  hideGridlines: (context, { sheet }) => {
    sheetOf(context, sheet).showGridlines = false;
  },
  addName: (context, { name, formula }) => {
    context.workbook.names.add(name, `=${formula}`);
  },
  validate: (context, { sheet, at, validation }) => {
    const { dataValidation } = sheetOf(context, sheet).getRange(rectAddress(at));
    dataValidation.rule = validationRule(validation);
    dataValidation.prompt = { showPrompt: true, ...validation.prompt };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...validation.alert };
  },
  flag: (context, { sheet, at, formula, fill, color }) => {
    const { custom } = sheetOf(context, sheet).getRange(rectAddress(at)).conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
  },
  addTable: (context, { sheet, at, name, style }) => {
    const table = sheetOf(context, sheet).tables.add(rectAddress(at), true);
    table.name = name;
    table.style = style;
  },
  resizeTable: (context, { sheet, name, at }) => {
    context.workbook.tables.getItem(name).resize(sheetOf(context, sheet).getRange(rectAddress(at)));
  },
  page: (context, { sheet, page }) => {
    const { pageLayout } = sheetOf(context, sheet);
    pageLayout.orientation = page.orientation;
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, ...(page.fit === 'page' && { verticalFitToPages: 1 }) };
    if (page.printArea) pageLayout.setPrintArea(rectAddress(page.printArea));
    if (page.titleRows) {
      const [first, last] = page.titleRows;
      pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
    }
  },
  protect: (context, { sheet }) => {
    // No password: it is to keep the form from being broken by accident, not from its owner.
    sheetOf(context, sheet).protection.protect({
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
  },
  dropSheet: (context, { sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  dropSheetOfName: (context, { name }) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().worksheet.delete(),
  dropName: (context, { name }) => context.workbook.names.getItemOrNullObject(name).delete(),
};

/** Queues one operation. */
export function perform<K extends Operation['op']>(context: Excel.RequestContext, operation: Of<K>): void {
  const performer = performers[operation.op as K] as (
    context: Excel.RequestContext,
    operation: Of<K>,
  ) => void;
  performer(context, operation);
}
