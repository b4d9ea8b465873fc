/** Each operation of a patch as calls of Office.js, queued and not yet sent. */
import {
  type Content,
  type Operation,
  type Rect,
  rectAddress,
  type Style,
  type Validation,
} from '../workbook/patch';
import { addChart } from './chart';
import { setUpPage } from './page';

type Of<K extends Operation['op']> = Extract<Operation, { op: K }>;

/** The calls of one sync. Sheets are asked for once: asking again for each range costs thousands of actions. */
class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(private readonly context: Excel.RequestContext) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** Whole rows. */
  rows({ sheet, row, rows }: { sheet: string; row: number; rows: number }): Excel.Range {
    return this.sheet(sheet).getRange(`${row + 1}:${row + rows}`);
  }

  range({ sheet, at }: { sheet: string; at: Rect }): Excel.Range {
    return this.sheet(sheet).getRange(rectAddress(at));
  }
}

/** Excel reads what is written as if it were typed; an apostrophe keeps words what they are. */
function typed(content: Content): string | number | null {
  if (content === null || content === '' || typeof content === 'number') return content;
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

type Performers = { [K in Operation['op']]: (batch: Batch, operation: Of<K>) => void };

const performers: Performers = {
  addSheet: (batch, { sheet, tabColor }) => {
    const added = batch.workbook.worksheets.add(sheet);
    if (tabColor) added.tabColor = tabColor;
  },
  renameSheet: (batch, { sheet, to }) => {
    batch.sheet(sheet).name = to;
  },
  deleteSheet: (batch, { sheet }) => batch.sheet(sheet).delete(),
  activate: (batch, { sheet, at }) => {
    batch.sheet(sheet).activate();
    batch.range({ sheet, at }).select();
  },
  write: (batch, operation) => {
    batch.range(operation).formulas = operation.content.map((row) => row.map(typed));
  },
  clear: (batch, operation) => batch.range(operation).clear('Contents'),
  merge: (batch, operation) => batch.range(operation).merge(),
  style: (batch, operation) => {
    applyStyle(batch.range(operation), operation.style, operation.at.rows, operation.at.columns);
  },
  columnWidth: (batch, { sheet, column, columns, width }) => {
    batch.sheet(sheet).getRangeByIndexes(0, column, 1, columns).format.columnWidth = widthInPoints(width);
  },
  hideColumn: (batch, { sheet, column }) => {
    batch.sheet(sheet).getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  },
  rowHeight: (batch, { sheet, row, rows, height }) => {
    batch.sheet(sheet).getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
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
  addName: (batch, { name, formula }) => {
    batch.workbook.names.add(name, `=${formula}`);
  },
  validate: (batch, { sheet, at, validation }) => {
    const { dataValidation } = batch.range({ sheet, at });
    dataValidation.rule = validationRule(validation);
    dataValidation.prompt = { showPrompt: true, ...validation.prompt };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...validation.alert };
  },
  flag: (batch, { sheet, at, formula, fill, color }) => {
    const { custom } = batch.range({ sheet, at }).conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
  },
  addTable: (batch, { sheet, at, name, style }) => {
    const table = batch.sheet(sheet).tables.add(rectAddress(at), true);
    table.name = name;
    table.style = style;
  },
  addChart: (batch, { sheet, at, chart }) => addChart(batch.sheet(sheet), at, chart),
  resizeTable: (batch, { sheet, name, at }) => {
    batch.workbook.tables.getItem(name).resize(batch.range({ sheet, at }));
  },
  insertRows: (batch, operation) => {
    batch.rows(operation).insert('Down');
  },
  deleteRows: (batch, operation) => batch.rows(operation).delete('Up'),
  page: (batch, { sheet, page }) => setUpPage(batch.sheet(sheet), page),
  protect: (batch, { sheet }) => {
    // No password: it is to keep the form from being broken by accident, not from its owner.
    batch.sheet(sheet).protection.protect({
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
  },
  unprotect: (batch, { sheet }) => batch.sheet(sheet).protection.unprotect(),
  setting: (batch, { key, value }) => {
    batch.workbook.settings.add(key, value);
  },
  dropSetting: (batch, { key }) => batch.workbook.settings.getItemOrNullObject(key).delete(),
  dropSheet: (batch, { sheet }) => batch.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  dropSheetOfName: (batch, { name }) =>
    batch.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().worksheet.delete(),
  dropRows: (batch, { sheet, row, rows, name }) => {
    const last = batch.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().getLastRow();
    const moved = last.getIntersectionOrNullObject(batch.rows({ sheet, row: row + rows, rows: 1 }));
    moved
      .getOffsetRange(-rows, 0)
      .getResizedRange(rows - 1, 0)
      .getEntireRow()
      .delete('Up');
  },
  dropName: (batch, { name }) => batch.workbook.names.getItemOrNullObject(name).delete(),
};

/** Queues operations, in their order. */
export function perform(context: Excel.RequestContext, operations: readonly Operation[]): void {
  const batch = new Batch(context);
  // TypeScript cannot see that each operation meets the performer of its own kind.
  const all = performers as Record<Operation['op'], (batch: Batch, operation: Operation) => void>;
  for (const operation of operations) all[operation.op](batch, operation);
}
