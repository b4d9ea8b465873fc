/** Cells that a batch writes to: what stood there just before, and how that comes back. */
import { type Content, contentOf, type Contents, type Held, seenFrom } from '../workbook/patch';
import { answered } from './answered';

/** As Excel takes it: what is written is read as if it were typed; `null` leaves a cell as it is. */
export type Typed = string | number | boolean | null;

interface Cell {
  readonly formula: Held;
  readonly value: Held;
  readonly format: string;
}

/** What is written cell by cell, or the formula that Excel fills a column with on its own, as it reads in one of its rows. */
type Written =
  { readonly cells: readonly (readonly Typed[])[] } | { readonly everywhere: string; readonly row: number };

type Cells = readonly (readonly Cell[])[];

const CONTENTS = { formulas: true, values: true, numberFormat: true } as const;
const CONTENTS_AND_LOCK = { ...CONTENTS, format: { protection: { locked: true } } } as const;

/** Something is calculated there. */
const isCalculated = (cell: Cell | undefined): boolean =>
  cell !== undefined && typeof contentOf(cell.value, cell.formula) === 'object';

/** Does the same stand there? A formula that shows something else by now, since cells it names came back, was not written. */
const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one?.formula === other?.formula &&
  (one?.value === other?.value || (isCalculated(one) && isCalculated(other)));

/** A formula stands where a formula stood: its references may have moved along with their cells. */
export function holds(expected: Content | undefined, value: Held, formula: Held): boolean {
  if (expected === null || expected === undefined) return true;
  const found = contentOf(value, formula);
  return typeof expected === 'object' ? typeof found === 'object' : found === expected;
}

/** Excel spaces and quotes formulas in its own way. */
const plain = (formula: string): string => formula.replace(/[\s']/g, '').toUpperCase();

/** An apostrophe in front makes a text, and is no part of it. */
const bare = (typed: string): string => typed.replace(/^'/, '');

/** Is it what was typed? */
function shows({ formula, value }: Cell, typed: Typed): boolean {
  if (typeof typed !== 'string') return String(formula) === String(typed);
  const isFormula = typeof contentOf(value, formula) === 'object';
  if (isFormula) return typed.startsWith('=') && plain(typed) === plain(String(formula));
  return [typed, bare(typed)].includes(String(formula));
}

/** What brings back what a cell held. In a cell of texts an apostrophe would be a letter. */
function typedAgain({ formula, value, format }: Cell): Typed {
  if (typeof formula !== 'string' || formula === '' || format === '@') return formula;
  return typeof contentOf(value, formula) === 'object' ? formula : `'${formula}`;
}

export class CellsTrace {
  private stood: Cells | undefined;
  private wasLocked: boolean | undefined;
  private now: Cells | undefined;
  private restored: CellsTrace | undefined;

  /** @param isLocked the cells are locked too, or unlocked; absent: they stay as they are */
  constructor(
    readonly sheet: string,
    private readonly range: Excel.Range,
    private written: Written,
    private readonly isLocked?: boolean,
  ) {}

  /** Asks for what stands there. */
  look(): void {
    this.range.load(this.isLocked === undefined ? CONTENTS : CONTENTS_AND_LOCK);
  }

  /** Asks for what stands there, then writes, unless it is Excel that does. */
  write(): void {
    const { written } = this;
    this.look();
    if ('cells' in written && written.cells.some((line) => line.some((typed) => typed !== null))) {
      this.range.formulas = written.cells.map((line) => [...line]);
    }
    if (this.isLocked !== undefined) this.range.format.protection.locked = this.isLocked;
  }

  private typedAt(row: number, column: number): Typed {
    const { written } = this;
    return 'cells' in written
      ? (written.cells[row]?.[column] ?? null)
      : `=${seenFrom(written.everywhere.replace(/^=/, ''), row - written.row, 0)}`;
  }

  private loaded(): Cells | undefined {
    return answered(() => {
      const { values, numberFormat } = this.range;
      return (this.range.formulas as Held[][]).map((line, row) =>
        line.map((formula, column) => ({
          formula,
          value: (values as Held[][])[row]?.[column] ?? '',
          format: String(numberFormat[row]?.[column]),
        })),
      );
    });
  }

  private locked(): boolean | undefined {
    return this.isLocked === undefined ? undefined : answered(() => this.range.format.protection.locked);
  }

  /** Did the batch come as far as this? To be asked after its sync, before another look. */
  isReached(): boolean {
    this.stood ??= this.loaded();
    this.wasLocked ??= this.locked();
    return this.stood !== undefined;
  }

  /** Did other things stand there than were expected? */
  isOvertaken(expected: Contents): boolean {
    return (this.stood ?? []).some((line, r) =>
      line.some(({ value, formula }, c) => !holds(expected[r]?.[c], value, formula)),
    );
  }

  /** After another look: what brings back the cells that hold what was written; nothing where none does. */
  taking(): CellsTrace | undefined {
    const now = (this.now = this.loaded());
    const back = (this.stood ?? []).map((line, r) =>
      line.map((before, c): Typed => {
        const cell = now?.[r]?.[c];
        const typed = this.typedAt(r, c);
        if (!cell || typed === null || sameCell(before, cell)) return null;
        return shows(cell, typed) ? typedAgain(before) : null;
      }),
    );
    const isLockLeft = this.locked() !== this.wasLocked;
    if (!isLockLeft && back.every((line) => line.every((typed) => typed === null))) return undefined;
    return (this.restored = new CellsTrace(
      this.sheet,
      this.range,
      { cells: back },
      isLockLeft ? this.wasLocked : undefined,
    ));
  }

  /** After those were brought back: what someone else had written since the look, which comes back in its turn. */
  lost(): CellsTrace | undefined {
    const { restored, now } = this;
    if (!restored?.isReached()) return undefined;
    const others = (restored.stood ?? []).map((line, r) =>
      line.map((cell, c) => (sameCell(cell, now?.[r]?.[c]) ? null : restored.typedAt(r, c))),
    );
    restored.written = { cells: others };
    return others.some((line) => line.some((typed) => typed !== null)) ? restored : undefined;
  }
}
