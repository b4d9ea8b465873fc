/** What is read from a workbook before anything is made of it. */
import type { Rect } from './address';

type Held = string | number | boolean;

/** Whether a cell is calculated: a text that begins with `=` stands among the formulas too, but is its own value. */
export const isCalculated = (formula: Held | undefined, value: Held | undefined): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** A rectangle as it was read. */
export interface RawRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Held[])[];
  readonly formulas: readonly (readonly Held[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

export interface RawWorkbook {
  /** What our defined names refer to; absent where a name is missing or refers to nothing. */
  readonly named: ReadonlyMap<string, RawRange>;
  /** The body of 校验结果's table. */
  readonly findings?: RawRange;
  /** Every sheet's used range, read only when a name does not lead where it should. */
  readonly sheets?: readonly RawRange[];
}

/** A list of a summary, and whatever stands beside it. */
export interface RawList {
  readonly sheet: string;
  /** What its name refers to: from its header to the row that closes it. */
  readonly at: Rect;
  /** All that is filled in these rows of the sheet. */
  readonly used: Pick<RawRange, 'row' | 'column' | 'values' | 'formulas'>;
  /** Absent where it is no table any more. */
  readonly table?: Rect;
}

/** A list is absent where its name is missing or refers to nothing. */
export interface RawSummary {
  /** What the names of 汇总表 refer to, as those of a report are called. */
  readonly named: RawWorkbook['named'];
  readonly details: RawList | undefined;
  readonly roster: RawList | undefined;
  readonly problems: RawList | undefined;
}
