/** The values of formulas, by IronCalc. The engine is derived from the book and can be thrown away. */
import init, { Model } from '@ironcalc/wasm';
import { formatArea, parseArea, type Area } from './a1';
import { rewrite, showHyperlinks } from './formula';
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

const TYPES = { text: 2, truth: 4, error: 16 } as const;

export class Calculator {
  private model: Model | null = null;
  private pending = new Map<string, [sheet: Sheet, row: number, column: number]>();

  constructor(private readonly book: Formulas) {}

  /** Says that one cell's content has changed. */
  touch(sheet: Sheet, row: number, column: number): void {
    if (this.model) this.pending.set(`${sheet.id}!${row}!${column}`, [sheet, row, column]);
  }

  /** Says that sheets, names or the places of cells have changed: the engine starts afresh. */
  reset(): void {
    this.model?.free();
    this.model = null;
    this.pending.clear();
  }

  /** What a cell shows. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    return readValue(this.calculated(), this.book.sheets.indexOf(sheet), row, column);
  }

  /** Evaluates formulas as if they stood in the given cells of a sheet; `place` names the cell by number. */
  evaluateAt(batches: readonly (readonly [row: number, column: number, formula: string])[][]): CellValue[][] {
    const model = this.calculated();
    model.pauseEvaluation();
    const first = this.book.sheets.length;
    batches.forEach((batch, index) => {
      model.newSheet();
      for (const [row, column, formula] of batch) this.write(model, first + index, row, column, { formula });
    });
    model.resumeEvaluation();
    model.evaluate();
    const values = batches.map((batch, index) =>
      batch.map(([row, column]) => readValue(model, first + index, row, column)),
    );
    model.pauseEvaluation();
    for (let index = batches.length - 1; index >= 0; index--) model.deleteSheet(first + index);
    model.resumeEvaluation();
    return values;
  }

  private calculated(): Model {
    if (!this.model) this.model = this.build();
    if (this.pending.size > 0) {
      const model = this.model;
      model.pauseEvaluation();
      for (const [sheet, row, column] of this.pending.values()) {
        this.write(model, this.book.sheets.indexOf(sheet), row, column, sheet.cell(row, column) ?? {});
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
    // Named in two steps: the engine's own "Sheet2" may be the name of a sheet still to come.
    this.book.sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, `new ${index}`);
    });
    this.book.sheets.forEach((sheet, index) => model.renameSheet(index, sheet.name));
    for (const { name, formula, scope } of this.book.names) {
      const index = scope === null ? null : this.book.sheets.findIndex((sheet) => sheet.id === scope);
      try {
        model.newDefinedName(engineName(name), index, formula.slice(1));
      } catch {
        // A name the engine cannot hold (a broken #REF!) reads as #NAME? where it is used.
      }
    }
    this.book.sheets.forEach((sheet, index) => {
      for (const [row, column, cell] of sheet.within(wholeOf(sheet)))
        this.write(model, index, row, column, cell);
    });
    model.resumeEvaluation();
    model.evaluate();
    return model;
  }

  private write(model: Model, sheet: number, row: number, column: number, cell: Cell): void {
    if (cell.formula !== undefined) {
      model.setUserInput(sheet, row + 1, column + 1, this.translate(cell.formula));
      // The engine gives numbers only as formatted text: this format keeps every digit Excel keeps.
      const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
      model.updateRangeStyle(area, 'num_fmt', '0.00000000000000E+00');
    } else if (cell.value === undefined) {
      model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    } else {
      model.setUserInput(sheet, row + 1, column + 1, constant(cell.value));
    }
  }

  /** The formula in the engine's words: no HYPERLINK, no names it cannot spell, no table references. */
  private translate(formula: string): string {
    const tables = this.withTables(formula);
    return rewrite(showHyperlinks(tables), { name: engineName });
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

/** A name the engine can spell: it knows ASCII letters only. */
function engineName(name: string): string {
  const [, sheet = '', local = name] = /^(.*!)?([^!]*)$/s.exec(name)!;
  if (/^[\x00-\x7f]*$/.test(local)) return name;
  return `${sheet}_u${[...local].map((letter) => letter.codePointAt(0)!.toString(16)).join('_')}`;
}

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
  if (type === TYPES.error) return { error: text === '#ERROR!' ? '#NAME?' : text };
  return Number(text);
}
