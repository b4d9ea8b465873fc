/** The values of formulas: those that the engine calculates, or what they showed when they were last told to. */
import { type Area, MAX_COLUMNS, parseArea } from './a1';
import { type CellValue, constant, Engine, type Inputs } from './engine';
import { copier } from './formula';
import type { Cell, Sheet } from './sheet';
import { extentOf, isBlocked } from './spill';
import { type Formulas, Translation } from './translation';

/** A formula as if copied into a cell, so many rows down and columns right of the cell it was written for. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly down: number;
  readonly right: number;
}

export class Calculator {
  private engine: Engine | null = null;
  private pending = new Map<string, [sheet: Sheet, row: number, column: number]>();
  /** Anything may have changed. */
  private isStale = false;
  private readonly translation: Translation;

  /** What formulas showed when they were last calculated, while calculation is manual. */
  private held: WeakMap<Cell, { formula: string; value: CellValue }> | null = null;

  constructor(private readonly book: Formulas) {
    this.translation = new Translation(book);
  }

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
    if (this.engine) this.pending.set(`${sheet.id}!${row}!${column}`, [sheet, row, column]);
  }

  /** Says that sheets, names or the places of cells have changed. */
  reset(): void {
    this.isStale = true;
    this.pending.clear();
  }

  /** What a cell shows. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    const { formula } = cell;
    const extent = extentOf(formula);
    if (extent && isBlocked(sheet, row, column, extent)) return { error: '#SPILL!' };
    const known = this.held?.get(cell);
    if (known?.formula === formula) return known.value;
    const value = this.calculated().value(this.book.sheets.indexOf(sheet), row, column);
    // A formula just entered is calculated once.
    this.held?.set(cell, { formula, value });
    return value;
  }

  /** Evaluates formulas as if they stood in cells of a sheet, which they name in full. */
  evaluateAt(home: Sheet, formulas: readonly PlacedFormula[]): CellValue[] {
    const engine = this.calculated();
    const copiers = new Map<string, ReturnType<typeof copier>>();
    return engine.tryOut(
      formulas.map(({ row, column, formula, down, right }) => {
        const copy = copiers.get(formula) ?? copier(this.translation.of(formula, home));
        copiers.set(formula, copy);
        return { row, column, formula: copy(down, right) };
      }),
    );
  }

  private calculated(): Engine {
    const { sheets } = this.book;
    if (this.engine?.sheets !== sheets.length) {
      this.engine?.free();
      this.engine = null;
    }
    if (!this.engine || this.isStale) {
      this.translation.lookAgain();
      const inputs = sheets.map((sheet) => this.inputs(sheet));
      if (this.engine) this.engine.hold(inputs);
      else this.engine = new Engine(inputs);
    } else if (this.pending.size > 0) {
      this.engine.change(
        [...this.pending.values()].map(([sheet, row, column]) => [
          sheets.indexOf(sheet),
          row * MAX_COLUMNS + column,
          this.input(sheet, sheet.cell(row, column) ?? {}),
        ]),
      );
    }
    this.isStale = false;
    this.pending.clear();
    return this.engine;
  }

  private inputs(sheet: Sheet): Inputs {
    const inputs = new Map<number, string>();
    for (const [place, cell] of sheet.cells) {
      const input = this.input(sheet, cell);
      if (input !== undefined) inputs.set(place, input);
    }
    return inputs;
  }

  private input(home: Sheet, { formula, value }: Cell): string | undefined {
    if (formula !== undefined) return this.translation.of(formula, home);
    return value === undefined ? undefined : constant(value);
  }
}

const wholeOf = (sheet: Sheet): Area => sheet.usedArea(false) ?? parseArea('A1')!;
