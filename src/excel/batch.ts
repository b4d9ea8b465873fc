/** The calls of one sync, and what has to be known to take them back. */
import { type Anchor, type Contents, type Rect, rectAddress } from '../workbook/patch';
import { answered } from './answered';
import { CellsTrace, type Typed } from './cellsTrace';
import type { FittedPage } from './page';

/** Cells of the workbook by what they mean, and as large as they are when the batch comes to them. */
interface Anchored {
  readonly anchor: Anchor;
  readonly range: Excel.Range;
}

interface SheetRect {
  readonly sheet: string;
  readonly at: Rect;
}

/** A sheet whose protection is taken off. */
export interface Opened {
  readonly sheet: string;
  readonly protection: Excel.WorksheetProtection;
}

/** Whole rows or columns that are inserted before the last of a list. */
export interface Inserted {
  readonly sheet: string;
  readonly list: Excel.Range;
  /** The row or column before which they are, wherever it has moved. */
  readonly last: Excel.Range;
  readonly by: 'rows' | 'columns';
  readonly count: number;
}

export const newRows = (last: Excel.Range, count: number): Excel.Range =>
  last.getOffsetRange(-count, 0).getAbsoluteResizedRange(count, 1).getEntireRow();

export const newColumns = (last: Excel.Range, count: number): Excel.Range =>
  last.getOffsetRange(0, -count).getAbsoluteResizedRange(1, count).getEntireColumn();

/** A table that gets another number of rows. */
export interface ResizedTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly rows: number;
}

/** Rows that are made as high as what they hold. */
interface FittedRows {
  readonly anchor: Anchor;
  readonly at: Rect;
  /** The last row of the anchor's cells closes a list. */
  readonly isClosed?: true | undefined;
}

const SHAPE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

const isFormula = (typed: Typed): boolean => typeof typed === 'string' && typed.startsWith('=');

const sameShape = (range: Excel.Range, { rows, columns }: Rect): boolean =>
  range.rowCount === rows && range.columnCount === columns;

export class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, SheetRect & { readonly range: Excel.Range }>();
  private readonly anchored = new Map<string, Anchored>();
  /** Whether what was expected was there, by the sheet that it was expected on. */
  private readonly checks: { readonly sheet: string; readonly isMet: () => boolean }[] = [];
  readonly cells: CellsTrace[] = [];
  /** Those that were written after rows were inserted on their sheet: the others may have been moved apart by these. */
  readonly cellsAfterInsertion = new Set<CellsTrace>();
  readonly opened: Opened[] = [];
  readonly tables: ResizedTable[] = [];
  readonly inserted: Inserted[] = [];
  readonly fitted: FittedRows[] = [];
  readonly addedSheets: Excel.Worksheet[] = [];
  readonly addedNames: string[] = [];
  /** As they were before they were given another formula. */
  readonly redefined: Excel.NamedItem[] = [];
  readonly fittedPages: FittedPage[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** Sheets are asked for once: asking again for each range costs thousands of actions. */
  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A new sheet is known by its id, whatever it is called later. */
  addSheet(name: string): Excel.Worksheet {
    const added = this.workbook.worksheets.add(name).load({ id: true });
    this.sheets.set(name, added);
    this.addedSheets.push(added);
    return added;
  }

  /** Ranges too are asked for once, for as long as no cells move. */
  range(place: SheetRect): Excel.Range {
    const key = `${place.sheet}!${rectAddress(place.at)}`;
    const known = this.ranges.get(key);
    if (known) return known.range;
    const range = this.sheet(place.sheet).getRange(rectAddress(place.at));
    this.ranges.set(key, { ...place, range });
    return range;
  }

  /** Several rectangles as one. */
  areas(sheet: string, rects: readonly [Rect, ...Rect[]]): Excel.Range | Excel.RangeAreas {
    const [at, ...more] = rects;
    if (more.length === 0) return this.range({ sheet, at });
    return this.sheet(sheet).getRanges(rects.map(rectAddress).join());
  }

  /** Cells in just these rows, or just these columns: any that were asked for before will do. */
  along(place: SheetRect, by: 'rows' | 'columns'): Excel.Range {
    const isAlong = ({ sheet, at }: SheetRect): boolean =>
      sheet === place.sheet &&
      at[by] === place.at[by] &&
      (by === 'rows' ? at.row === place.at.row : at.column === place.at.column);
    return [...this.ranges.values()].find(isAlong)?.range ?? this.range(place);
  }

  /** Cells have moved: an address means others now. */
  forgetRanges(): void {
    this.ranges.clear();
  }

  /** What an anchor leads to now; it is expected to be as large as it was. */
  anchor(anchor: Anchor): Excel.Range {
    const key = anchor.name ?? anchor.table ?? JSON.stringify(anchor);
    const known = this.anchored.get(key);
    if (known) return known.range;
    const range = this.find(anchor).load(SHAPE);
    this.anchored.set(key, { anchor, range });
    // Its size is asked for before anything is inserted.
    this.expect(anchor, () => sameShape(range, anchor.at));
    return range;
  }

  private find({ name, table, sheet, at }: Anchor): Excel.Range {
    if (name !== undefined) return this.workbook.names.getItem(name).getRange();
    if (table !== undefined) return this.workbook.tables.getItem(table).getDataBodyRange();
    return this.sheet(sheet).getRange(rectAddress(at));
  }

  /** Fits the rows again that were there before, so far as the batch has come to them. */
  fitAgain(): void {
    for (const { anchor, at, isClosed } of this.fitted) {
      const rows = Math.min(at.row + at.rows, anchor.at.row + anchor.at.rows) - at.row;
      const isReached = answered(() => this.anchor(anchor).rowCount) !== undefined;
      if (isReached && rows > 0) this.fit({ anchor, at: { ...at, rows }, isClosed });
    }
  }

  /** Makes rows as high as what they hold; the one that closes a list stays as it is, wherever it has come to stand. */
  fit({ anchor, at, isClosed }: FittedRows): void {
    const rows = this.within(anchor, at);
    const lines = () => this.anchor(anchor).getResizedRange(-1, 0);
    (isClosed ? rows.getIntersectionOrNullObject(lines()) : rows).format.autofitRows();
  }

  /** Cells that stood at `at` when those of the anchor were read. */
  within(anchor: Anchor, at: Rect): Excel.Range {
    const range = this.anchor(anchor);
    const [rows, columns] = [at.row - anchor.at.row, at.column - anchor.at.column];
    const moved = rows === 0 && columns === 0 ? range : range.getOffsetRange(rows, columns);
    return moved.getAbsoluteResizedRange(at.rows, at.columns);
  }

  expect({ sheet }: Pick<Anchor, 'sheet'>, isMet: () => boolean): void {
    this.checks.push({ sheet, isMet });
  }

  /** Gives a name another formula than it has. */
  redefine(sheet: string, name: string, from: string, formula: string): void {
    const { names } = this.workbook;
    // What is written through it would be taken for what was there.
    const seen = names.getItem(name).load({ formula: true });
    this.expect({ sheet }, () => seen.formula === from);
    this.redefined.push(seen);
    names.getItem(name).formula = formula;
  }

  private trace(...of: ConstructorParameters<typeof CellsTrace>): CellsTrace {
    const trace = new CellsTrace(...of);
    trace.write();
    this.cells.push(trace);
    if (this.inserted.some(({ sheet }) => sheet === trace.sheet)) this.cellsAfterInsertion.add(trace);
    return trace;
  }

  /** Formulas lead to where things stood. */
  private expectInPlace(anchor: Anchor): void {
    const range = this.anchor(anchor);
    const { row, column } = anchor.at;
    this.expect(anchor, () => range.rowIndex === row && range.columnIndex === column);
  }

  /** Excel fills a formula down its column of a table, over rows that were not there when it was read too. */
  private traceFilled(anchor: Anchor, at: Rect, line: readonly Typed[]): void {
    const body = this.anchor(anchor);
    const first = at.column - anchor.at.column;
    line.forEach((everywhere, column) => {
      if (isFormula(everywhere)) this.trace(anchor.sheet, body.getColumn(first + column), { everywhere });
    });
  }

  /** Writes into cells that were there before. */
  change(
    anchor: Anchor,
    at: Rect,
    typed: readonly (readonly Typed[])[],
    from?: Contents,
    isLocked?: boolean,
  ): void {
    if (anchor.table !== undefined) this.traceFilled(anchor, at, typed[0] ?? []);
    const trace = this.trace(anchor.sheet, this.within(anchor, at), { cells: typed }, isLocked);
    if (typed.some((line) => line.some(isFormula))) this.expectInPlace(anchor);
    if (from) this.expect(anchor, () => !(trace.isReached() && trace.isOvertaken(from)));
  }

  /** After the sync: the sheets on which something else stood than was expected, so far as is known. */
  overtaken(): string[] {
    const sheets = this.checks.filter(({ isMet }) => answered(isMet) === false).map(({ sheet }) => sheet);
    return [...new Set(sheets)];
  }
}
