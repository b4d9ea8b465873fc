/** The values of formulas, by IronCalc. The engine is derived from the book and can be thrown away. */
import init, { Model } from '@ironcalc/wasm';
import { type Area, formatArea, MAX_COLUMNS, parseArea, splitSheet } from './a1';
import { copier, limitCriteria, rewrite, showHyperlinks } from './formula';
import type { Scalar } from './input';
import type { Cell, Sheet } from './sheet';

/** What a cell shows: a value, or an error such as #REF!. An empty cell shows "". */
export type CellValue = Scalar | { readonly error: string };

export const isError = (value: CellValue): value is { error: string } => typeof value === 'object';

/** What the calculator reads of a book. */
export interface Formulas {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { name: string; formula: string; scope: string | null }[];
}

let engine: Promise<unknown> | undefined;

/** Starts the engine, once per program, from the bytes or the address of its WebAssembly module. */
export async function startEngine(wasm: BufferSource | URL | Response): Promise<void> {
  engine ??= init({ module_or_path: wasm });
  await engine;
}

/** Names that mean names; deeper than this they mean themselves. */
const MAX_NAME_DEPTH = 8;

const TYPES = { text: 2, truth: 4, error: 16 } as const;

/** A formula as if copied into a cell, so many rows down and columns right of the cell it was written for. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly down: number;
  readonly right: number;
}

export class Calculator {
  private model: Model | null = null;
  /** Sheets of the engine behind those of the book, empty but for a moment. */
  private spareSheets = 0;
  private pending = new Map<string, [sheet: Sheet, row: number, column: number]>();

  /** What formulas showed when they were last calculated, while calculation is manual. */
  private held: WeakMap<Cell, { formula: string; value: CellValue }> | null = null;

  constructor(private readonly book: Formulas) {}

  /** From now on formulas keep what they show until they are told to calculate; or they follow their parts again. */
  hold(isManual: boolean): void {
    this.held = null;
    if (isManual) this.calculate();
  }

  /** Formulas show what they should by now: all of them, those of a sheet, or those of an area on it. */
  calculate(sheet?: Sheet, area?: Area): void {
    this.reset();
    const held = sheet && this.held ? this.held : new WeakMap<Cell, { formula: string; value: CellValue }>();
    this.held = null;
    const results = (sheet ? [sheet] : this.book.sheets).flatMap((each) =>
      [...each.within(area ?? wholeOf(each))].flatMap(([row, column, cell]) =>
        cell.formula === undefined
          ? []
          : [[cell, { formula: cell.formula, value: this.value(each, row, column) }] as const],
      ),
    );
    for (const [cell, result] of results) held.set(cell, result);
    this.held = held;
  }

  /** Says that one cell's content has changed. */
  touch(sheet: Sheet, row: number, column: number): void {
    if (this.model) this.pending.set(`${sheet.id}!${row}!${column}`, [sheet, row, column]);
  }

  /** Says that sheets, names or the places of cells have changed: the engine starts afresh. */
  reset(): void {
    this.model?.free();
    this.model = null;
    this.spareSheets = 0;
    this.pending.clear();
  }

  /** What a cell shows. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    const { formula } = cell;
    const known = this.held?.get(cell);
    if (known?.formula === formula) return known.value;
    const value = readValue(this.calculated(), this.book.sheets.indexOf(sheet), row, column);
    // A formula just entered is calculated once.
    this.held?.set(cell, { formula, value });
    return value;
  }

  /** Evaluates formulas as if they stood in cells of a sheet, which they name in full. */
  evaluateAt(home: Sheet, formulas: readonly PlacedFormula[]): CellValue[] {
    const model = this.calculated();
    // Formulas for one cell need as many spare sheets: there ROW() and COLUMN() are what they should be.
    const heights = new Map<number, number>();
    const spare = formulas.map(({ row, column }) => {
      const height = heights.get(row * MAX_COLUMNS + column) ?? 0;
      heights.set(row * MAX_COLUMNS + column, height + 1);
      return this.book.sheets.length + height;
    });
    model.pauseEvaluation();
    // The engine parses all its formulas again for a new sheet, so that spare ones are kept.
    const needed = Math.max(0, ...heights.values());
    for (; this.spareSheets < needed; this.spareSheets++) model.newSheet();
    const copiers = new Map<string, ReturnType<typeof copier>>();
    formulas.forEach(({ row, column, formula, down, right }, index) => {
      const copy = copiers.get(formula) ?? copier(this.translate(formula, home));
      copiers.set(formula, copy);
      enter(model, spare[index]!, row, column, copy(down, right));
    });
    model.resumeEvaluation();
    model.evaluate();
    const values = formulas.map(({ row, column }, index) => readValue(model, spare[index]!, row, column));
    model.pauseEvaluation();
    formulas.forEach(({ row, column }, index) => empty(model, spare[index]!, row, column));
    model.resumeEvaluation();
    return values;
  }

  private calculated(): Model {
    if (!this.model) this.model = this.build();
    if (this.pending.size > 0) {
      const model = this.model;
      model.pauseEvaluation();
      for (const [sheet, row, column] of this.pending.values()) {
        this.write(model, this.book.sheets.indexOf(sheet), sheet, row, column, sheet.cell(row, column) ?? {});
      }
      this.pending.clear();
      model.resumeEvaluation();
      model.evaluate();
    }
    return this.model;
  }

  private build(): Model {
    const model = new Model('book', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    this.book.sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, engineSheet(index));
    });
    this.book.sheets.forEach((sheet, index) => {
      const whole = wholeOf(sheet);
      const isPasted = paste(model, index, sheet, whole);
      for (const [row, column, cell] of sheet.within(whole)) {
        if (cell.formula !== undefined || (cell.value !== undefined && !isPasted))
          this.write(model, index, sheet, row, column, cell);
      }
    });
    model.resumeEvaluation();
    model.evaluate();
    return model;
  }

  private write(model: Model, sheet: number, home: Sheet, row: number, column: number, cell: Cell): void {
    if (cell.formula !== undefined) {
      enter(model, sheet, row, column, this.translate(cell.formula, home));
    } else if (cell.value === undefined) {
      empty(model, sheet, row, column);
    } else {
      model.setUserInput(sheet, row + 1, column + 1, constant(cell.value));
    }
  }

  /**
   * The formula in the engine's words: no HYPERLINK, no table references, what names mean in their place, and
   * plain names for the sheets. The engine reads neither a name that is not ASCII nor one that means a sheet whose
   * name needs quotes, and it forgets those quotes when it parses a formula again.
   */
  private translate(formula: string, home: Sheet): string {
    const meant = this.withNames(this.withTables(formula), home, 0);
    const known = limitCriteria(showHyperlinks(meant));
    return rewrite(known, {
      reference: ({ sheet, place, text }) => {
        if (sheet === undefined) return text;
        const index = this.book.sheets.findIndex((each) => each.name.toLowerCase() === sheet.toLowerCase());
        return index < 0 ? '#REF!' : `${engineSheet(index)}!${place}`;
      },
    });
  }

  private withNames(formula: string, home: Sheet, depth: number): string {
    if (this.book.names.length === 0 || depth > MAX_NAME_DEPTH) return formula;
    return rewrite(formula, {
      name: (text) => {
        const { sheet, local } = splitSheet(text);
        const owner = sheet === undefined ? home : this.book.sheets.find((each) => each.name === sheet);
        const named = this.book.names.filter((each) => each.name.toLowerCase() === local.toLowerCase());
        const meant =
          named.find((each) => each.scope === owner?.id) ?? named.find((each) => each.scope === null);
        if (!meant) return text;
        const meaning = this.withNames(meant.formula.slice(1), home, depth + 1);
        // In brackets, so that what stands around a name does not tear its meaning apart.
        return parseArea(splitSheet(meaning).local) ? meaning : `(${meaning})`;
      },
    });
  }

  private withTables(formula: string): string {
    if (!formula.includes('[')) return formula;
    return formula.replace(
      /([\p{L}_][\p{L}\p{N}_.]*)\[([^\][#@]+)\]/gu,
      (text, name: string, column: string) => {
        for (const sheet of this.book.sheets) {
          const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
          if (table) return columnReference(sheet, table.area, column) ?? '#REF!';
        }
        return text;
      },
    );
  }
}

function enter(model: Model, sheet: number, row: number, column: number, formula: string): void {
  model.setUserInput(sheet, row + 1, column + 1, formula);
  // The engine gives numbers only as formatted text: this format keeps every digit Excel keeps.
  const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
  model.updateRangeStyle(area, 'num_fmt', '0.00000000000000E+00');
}

const empty = (model: Model, sheet: number, row: number, column: number): void =>
  model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);

/** Cells an area may have for each that is there, so that giving all of it to the engine is the shorter way. */
const SPARSE = 4;

/** Gives the engine the constants of a sheet in one go, which takes it a third of the time; not where few cells are far apart. */
function paste(model: Model, index: number, sheet: Sheet, { row, column, rows, columns }: Area): boolean {
  if (rows * columns > SPARSE * sheet.cells.size) return false;
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => {
      const value = sheet.cell(row + down, column + right)?.value;
      return value === undefined ? '' : quoted(constant(value));
    }).join('\t'),
  );
  // The engine pastes where its selection is.
  model.setSelectedSheet(index);
  model.setSelectedCell(row + 1, column + 1);
  model.pasteCsvText(
    { sheet: index, row: row + 1, column: column + 1, width: columns, height: rows },
    lines.join('\n'),
  );
  return true;
}

/** A field of what is pasted: in quotes where it holds what separates fields. */
const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the engine calls the book's sheets. */
const engineSheet = (index: number): string => `sheet_${index}`;

function columnReference(sheet: Sheet, area: Area, header: string): string | null {
  for (let offset = 0; offset < area.columns; offset++) {
    const column = area.column + offset;
    if (String(sheet.cell(area.row, column)?.value) !== header) continue;
    const body = { row: area.row + 1, column, rows: Math.max(1, area.rows - 1), columns: 1 };
    return `'${sheet.name.replaceAll("'", "''")}'!${formatArea(body, true)}`;
  }
  return null;
}

const wholeOf = (sheet: Sheet): Area => sheet.usedArea(false) ?? parseArea('A1')!;

function constant(value: Scalar): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function readValue(model: Model, sheet: number, row: number, column: number): CellValue {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  const type = model.getCellType(sheet, row + 1, column + 1);
  if (type === TYPES.text) return text;
  if (type === TYPES.truth) return text === 'TRUE';
  // A formula the engine cannot parse names something it does not know.
  // A formula in a circle shows 0, once Excel has warned of it.
  if (text === '#CIRC!') return 0;
  if (type === TYPES.error) return { error: text === '#ERROR!' ? '#NAME?' : text };
  return Number(text);
}
