/** IronCalc, with the contents of a book in it: it is told only what differs from what it holds. */
import init, { Model } from '@ironcalc/wasm';
import { type Area, MAX_COLUMNS } from './a1';
import type { Scalar } from './input';

/** What a cell shows: a value, or an error such as #REF!. An empty cell shows "". */
export type CellValue = Scalar | { readonly error: string };

export const isError = (value: CellValue): value is { error: string } => typeof value === 'object';

let engine: Promise<unknown> | undefined;

/** Starts the engine, once per program, from the bytes or the address of its WebAssembly module. */
export async function startEngine(wasm: BufferSource | URL | Response): Promise<void> {
  engine ??= init({ module_or_path: wasm });
  await engine;
}

/** What the cells of a sheet hold in the engine's words, by their places: row × MAX_COLUMNS + column. */
export type Inputs = ReadonlyMap<number, string>;

/** A formula in the engine's words, in a place of its own. */
export interface Trial {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const TYPES = { text: 2, truth: 4, error: 16 } as const;

/** What the engine calls the book's sheets. */
export const engineSheet = (index: number): string => `sheet_${index}`;

/** A constant in the engine's words. */
export function constant(value: Scalar): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** As many rules as most cells have that have any. */
const SPARE_SHEETS = 8;

const isFormula = (input: string): boolean => input.startsWith('=');

export class Engine {
  private readonly model = new Model('book', 'en', 'UTC', 'en');
  private readonly held: Map<number, string>[] = [];
  /** Sheets behind those of the book, empty but for a moment. */
  private spareSheets = 0;
  /** Their cells that show every digit. */
  private readonly exact = new Set<string>();

  constructor(sheets: readonly Inputs[]) {
    const { model } = this;
    model.pauseEvaluation();
    sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, engineSheet(index));
    });
    // The engine parses all its formulas again for a new sheet: there are none yet.
    this.spare(SPARE_SHEETS);
    sheets.forEach((inputs, index) => this.held.push(paste(model, index, inputs)));
    this.hold(sheets);
  }

  /** The sheets of the book that are in it. */
  get sheets(): number {
    return this.held.length;
  }

  /** Takes other contents for as many sheets. */
  hold(sheets: readonly Inputs[]): void {
    const changes = sheets.flatMap((inputs, sheet) => {
      const held = this.held[sheet]!;
      const gone = [...held.keys()].filter((place) => !inputs.has(place));
      const changed = [...inputs].filter(([place, input]) => held.get(place) !== input);
      return [
        ...gone.map((place) => [sheet, place, undefined] as const),
        ...changed.map((one) => [sheet, ...one] as const),
      ];
    });
    if (changes.length > 0) this.change(changes);
  }

  /** Takes other contents of some cells; without an input a cell is emptied. */
  change(cells: readonly (readonly [sheet: number, place: number, input: string | undefined])[]): void {
    this.model.pauseEvaluation();
    for (const [sheet, place, input] of cells) {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      if (input === undefined) this.held[sheet]!.delete(place);
      else this.held[sheet]!.set(place, input);
      this.enter(sheet, row, column, input);
    }
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  private enter(sheet: number, row: number, column: number, input: string | undefined): void {
    const { model } = this;
    if (input === undefined) {
      model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
      return;
    }
    model.setUserInput(sheet, row + 1, column + 1, input);
    if (isFormula(input)) this.showDigits(sheet, row, column);
  }

  private showDigits(sheet: number, row: number, column: number): void {
    // The engine gives numbers only as formatted text: this format keeps every digit Excel keeps.
    const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.model.updateRangeStyle(area, 'num_fmt', '0.00000000000000E+00');
  }

  value(sheet: number, row: number, column: number): CellValue {
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === TYPES.text) return text;
    if (type === TYPES.truth) return text === 'TRUE';
    // A formula in a circle shows 0, once Excel has warned of it.
    if (text === '#CIRC!') return 0;
    // A formula the engine cannot parse names something it does not know.
    if (type === TYPES.error) return { error: text === '#ERROR!' ? '#NAME?' : text };
    return Number(text);
  }

  /** Evaluates formulas where they stand on no sheet of the book. */
  tryOut(trials: readonly Trial[]): CellValue[] {
    const { model } = this;
    // Formulas for one cell need as many spare sheets: there ROW() and COLUMN() are what they should be.
    const heights = new Map<number, number>();
    const placed = trials.map(({ row, column, formula }) => {
      const place = row * MAX_COLUMNS + column;
      const height = heights.get(place) ?? 0;
      heights.set(place, height + 1);
      return { sheet: this.sheets + height, row, column, formula };
    });
    model.pauseEvaluation();
    this.spare(Math.max(0, ...heights.values()));
    for (const { sheet, row, column, formula } of placed) this.try(sheet, row, column, formula);
    model.resumeEvaluation();
    model.evaluate();
    const values = placed.map(({ sheet, row, column }) => this.value(sheet, row, column));
    model.pauseEvaluation();
    const { row, column, rows, columns } = boundsOf(placed);
    for (const sheet of new Set(placed.map((each) => each.sheet))) {
      model.rangeClearContents(sheet, row + 1, column + 1, row + rows, column + columns);
    }
    model.resumeEvaluation();
    return values;
  }

  /** Emptied, a cell keeps its format. */
  private try(sheet: number, row: number, column: number, formula: string): void {
    this.model.setUserInput(sheet, row + 1, column + 1, formula);
    const place = `${sheet} ${row} ${column}`;
    if (this.exact.has(place)) return;
    this.exact.add(place);
    this.showDigits(sheet, row, column);
  }

  private spare(sheets: number): void {
    for (; this.spareSheets < sheets; this.spareSheets++) this.model.newSheet();
  }

  free(): void {
    this.model.free();
  }
}

/** Cells an area may have for each that is there, so that giving all of it to the engine is the shorter way. */
const SPARSE = 4;

/**
 * Gives the engine the constants of a sheet in one go, which takes it a third of the time; not where few cells are far
 * apart. Answers those it gave.
 */
function paste(model: Model, sheet: number, inputs: Inputs): Map<number, string> {
  const places = [...inputs.keys()].map((place) => ({
    row: Math.floor(place / MAX_COLUMNS),
    column: place % MAX_COLUMNS,
  }));
  const { row: top, column: left, rows: height, columns: width } = boundsOf(places);
  if (places.length === 0 || height * width > SPARSE * places.length) return new Map();
  const constants = new Map([...inputs].filter(([, input]) => !isFormula(input)));
  const lines = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, across) => {
      const input = constants.get((top + down) * MAX_COLUMNS + left + across);
      return input === undefined ? '' : quoted(input);
    }).join('\t'),
  );
  // The engine pastes where its selection is.
  model.setSelectedSheet(sheet);
  model.setSelectedCell(top + 1, left + 1);
  model.pasteCsvText({ sheet, row: top + 1, column: left + 1, width, height }, lines.join('\n'));
  return constants;
}

/** The rectangle that has them all. */
function boundsOf(places: readonly { readonly row: number; readonly column: number }[]): Area {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: greatest(rows) - row + 1, columns: greatest(columns) - column + 1 };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -1);

/** A field of what is pasted: in quotes where it holds what separates fields. */
const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
