/** A report's cells laid out for fast checking: numbers in one array, what kind each cell is in another. */
import type { CellId, Form, FormCell } from '../form';
import { type CellValue, type Report, type Values, withGroupsCounted } from '../report';
import type { Equation } from './sums/statement';

export const NUMBER = 0;
export const BLANK = 1;
export const TEXT = 2;
/** What the reader of a document could not read: nothing is known of it, and nothing said. */
export const UNREAD = 3;

/** A side of an equation as positions in the figures and their signs. */
export interface Side {
  readonly at: Int32Array;
  readonly sign: Int8Array;
}

export interface LaidEquation {
  readonly equation: Equation;
  readonly left: Side;
  readonly right: Side;
  /** The positions of last year's figures among its terms. */
  readonly prior: Int32Array;
}

/** Everything about checking a form that does not depend on the report. */
export interface Layout {
  readonly form: Form;
  readonly ids: readonly CellId[];
  readonly cells: readonly FormCell[];
  readonly positions: ReadonlyMap<CellId, number>;
  readonly priorIds: readonly CellId[];
  /** Where last year's figures stand: behind all cells of this year's. */
  readonly priorPositions: ReadonlyMap<CellId, number>;
  readonly equations: readonly LaidEquation[];
  /** The same, by the id of their rule. */
  readonly equationsBy: ReadonlyMap<string, readonly LaidEquation[]>;
}

/** The cells of one report: this year's in the form's order, then last year's as the layout lists them. */
export class Figures {
  readonly numbers: Float64Array;
  readonly kinds: Uint8Array;
  /** How many of this year's cells are not plain numbers. */
  odd = 0;

  constructor(
    readonly layout: Layout,
    readonly report: Report,
    unread: ReadonlySet<CellId> = new Set(),
  ) {
    const size = layout.ids.length + layout.priorIds.length;
    this.numbers = new Float64Array(size);
    this.kinds = new Uint8Array(size);
    this.load(layout.ids, withGroupsCounted(report).values, 0);
    for (const cell of unread) {
      const at = layout.positions.get(cell) ?? -1;
      if (this.kinds[at] === BLANK) this.kinds[at] = UNREAD;
    }
    for (let i = 0; i < layout.ids.length; i++) if (this.kinds[i] !== NUMBER) this.odd += 1;
    this.load(layout.priorIds, report.prior ?? {}, layout.ids.length);
  }

  private load(ids: readonly CellId[], values: Values, offset: number): void {
    for (let i = 0; i < ids.length; i++) {
      const value: CellValue | undefined = values[ids[i] as CellId];
      if (typeof value === 'number') this.numbers[offset + i] = value;
      else this.kinds[offset + i] = typeof value === 'string' ? TEXT : BLANK;
    }
  }

  /** The sum of a side; what is not a number counts as 0, as it does in a workbook's SUM. */
  sum({ at, sign }: Side): number {
    let sum = 0;
    for (let i = 0; i < at.length; i++) {
      sum += (sign[i] as number) * (this.numbers[at[i] as number] as number);
    }
    return sum;
  }

  all(positions: Int32Array, kind: number): boolean {
    for (let i = 0; i < positions.length; i++) if (this.kinds[positions[i] as number] !== kind) return false;
    return true;
  }

  any(positions: Int32Array, kind: number): boolean {
    for (let i = 0; i < positions.length; i++) if (this.kinds[positions[i] as number] === kind) return true;
    return false;
  }
}
