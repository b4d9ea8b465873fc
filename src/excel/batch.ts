/** The calls of one sync, and what has to be known to take them back. */
import { type Anchor, type Operation, type Rect, rectAddress } from '../workbook/patch';
import { answered } from './answered';
import { CellsTrace, type Typed } from './cellsTrace';
import {
  type FittedRows,
  type Inserted,
  type Opened,
  type Reflagged,
  type ResizedTable,
  rowsLeft,
  type Shortened,
} from './done';
import type { FittedPage } from './page';

/** Cells of the workbook by what they mean, and as large as they are when the batch comes to them. */
interface Anchored {
  readonly anchor: Anchor;
  readonly range: Excel.Range;
}

type ChangeOperation = Extract<Operation, { op: 'change' }>;

interface SheetRect {
  readonly sheet: string;
  readonly at: Rect;
}

const SHAPE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

const isFormula = (typed: Typed): boolean => typeof typed === 'string' && typed.startsWith('=');

const isOfTable = (anchor: Anchor): anchor is Anchor & { readonly table: string } =>
  anchor.table !== undefined;

const sameShape = (range: Excel.Range, { rows, columns }: Rect): boolean =>
  range.rowCount === rows && range.columnCount === columns;

export class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, SheetRect & { readonly range: Excel.Range }>();
  private readonly anchored = new Map<string, Anchored>();
  /** Whether what was expected was there, by the sheet that it was expected on. */
  private readonly checks: { readonly sheet: string; readonly isMet: () => boolean }[] = [];
  readonly cells: CellsTrace[] = [];
  /** Those that were written after rows were inserted: the others may have been moved apart by these. */
  readonly cellsAfterInsertion = new Set<CellsTrace>();
  readonly opened: Opened[] = [];
  readonly tables: ResizedTable[] = [];
  readonly inserted: Inserted[] = [];
  readonly fitted: FittedRows[] = [];
  /** Cells of which some are deleted. */
  readonly shortened: Shortened[] = [];
  readonly addedSheets: Excel.Worksheet[] = [];
  /** Names that came, and the formula that each was given. */
  readonly addedNames = new Map<string, string>();
  /** As they were before they were given another formula. */
  readonly redefined: Excel.NamedItem[] = [];
  /** Rules of conditional formats, as they were before they were given another formula. */
  readonly reflagged: Reflagged[] = [];
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

  /** Some rows of a name's cells are to be gone by now. */
  expectFewer(anchor: Anchor, rows: number): void {
    const now = () =>
      this.workbook.names
        .getItemOrNullObject(anchor.name ?? '')
        .getRangeOrNullObject()
        .load({ rowCount: true });
    const after = now();
    this.shortened.push({ before: this.anchor(anchor), after, now });
    this.expect(anchor, () => rowsLeft(after) === anchor.at.rows - rows);
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

  /** Gives a conditional format another formula than it has. */
  reflag(sheet: string, id: string, formula: string): void {
    const rule = () => this.sheet(sheet).getRange().conditionalFormats.getItem(id).custom.rule;
    this.reflagged.push({ seen: rule().load({ formula: true }), rule });
    rule().formula = formula;
  }

  private trace(...of: ConstructorParameters<typeof CellsTrace>): CellsTrace {
    const trace = new CellsTrace(...of);
    trace.write();
    this.cells.push(trace);
    if (this.inserted.length > 0) this.cellsAfterInsertion.add(trace);
    return trace;
  }

  /** Formulas lead to where things stood. */
  private expectInPlace(anchor: Anchor): void {
    const range = this.anchor(anchor);
    const { row, column } = anchor.at;
    this.expect(anchor, () => range.rowIndex === row && range.columnIndex === column);
  }

  /** Excel fills a formula down its column of a table, over rows that were not there when it was read too. */
  private traceFilled(
    table: Anchor & { readonly table: string },
    at: Rect,
    typed: readonly (readonly Typed[])[],
  ): void {
    // As many rows as it has got by now.
    const body = this.workbook.tables.getItem(table.table).getDataBodyRange();
    for (let column = 0; column < at.columns; column++) {
      const line = typed.findIndex((cells) => isFormula(cells[column] ?? null));
      if (line < 0) continue;
      this.trace(table.sheet, body.getColumn(at.column - table.at.column + column), {
        everywhere: String(typed[line]?.[column]),
        row: at.row - table.at.row + line,
      });
    }
  }

  /** Writes into cells that were there before; some may be of a table that Excel fills with their formulas. */
  change(
    anchor: Anchor,
    at: Rect,
    typed: readonly (readonly Typed[])[],
    { from, isLocked, inTable = anchor }: Pick<ChangeOperation, 'from' | 'isLocked' | 'inTable'>,
  ): void {
    if (isOfTable(inTable)) this.traceFilled(inTable, at, typed);
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
