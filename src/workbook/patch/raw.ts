/** What is read from a workbook before anything is made of it. */
import type { Rect } from './address';
import type { Anchor, Content, Contents } from './operation';

/** What Excel tells of a cell, as a value or as a formula. */
export type Held = string | number | boolean;

/** Whether a cell is calculated: a text that begins with `=` stands among the formulas too, but is its own value. */
export const isCalculated = (formula: Held | undefined, value: Held | undefined): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** What a cell holds, as it can be written again. */
export const contentOf = (value: Held, formula: Held): Content =>
  isCalculated(formula, value) ? { formula: formula.slice(1) } : value;

/** A rectangle as it was read. */
export interface RawRange {
  /** The defined name that leads to it. */
  readonly name?: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Held[])[];
  readonly formulas: readonly (readonly Held[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** Where a range is found again. */
export const anchorOf = ({ sheet, row, column, values, name }: RawRange): Anchor => ({
  sheet,
  at: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  ...(name !== undefined && { name }),
});

export const contentsOf = ({ values, formulas }: Pick<RawRange, 'values' | 'formulas'>): Contents =>
  values.map((line, row) => line.map((value, column) => contentOf(value, formulas[row]?.[column] ?? '')));

/** What stands on a sheet, without looks. */
export type RawSheet = Pick<RawRange, 'sheet' | 'row' | 'column' | 'values'>;

export interface RawWorkbook {
  /** What all worksheets are called, in their order. */
  readonly worksheets?: readonly string[];
  /** Sheets of a register that somebody has deleted, as they were called at first. */
  readonly deletedRegister?: readonly string[];
  /** What our defined names refer to; absent where a name is missing or refers to nothing. */
  readonly named: ReadonlyMap<string, RawRange>;
  /** What stands around the cells that names refer to, labels among them, sheet by sheet. */
  readonly around?: readonly RawSheet[];
  /** 校验结果's table, its header too. */
  readonly findings?: RawRange;
  /** The cells of 校验结果 that say when it was checked. */
  readonly checked?: RawRange;
  /** Every sheet's used range, read only when a name does not lead where it should. */
  readonly sheets?: readonly RawRange[];
}

/** A list of a summary, and whatever stands beside it. */
export interface RawList {
  readonly name: string;
  readonly sheet: string;
  /** What its name refers to: from its header to the row that closes it. */
  readonly at: Rect;
  /** All that is filled in these rows of the sheet. */
  readonly used: Pick<RawRange, 'row' | 'column' | 'values' | 'formulas'>;
  /** Its lines; absent where it is no table any more. */
  readonly table?: { readonly table: string; readonly at: Rect };
}

/** A list is absent where its name is missing or refers to nothing. */
export interface RawSummary {
  /** What the names of 汇总表 refer to, as those of a report are called. */
  readonly named: RawWorkbook['named'];
  readonly details: RawList | undefined;
  readonly roster: RawList | undefined;
  readonly problems: RawList | undefined;
}
