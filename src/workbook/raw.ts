/** What is read from a workbook before anything is made of it. */

/** A rectangle as it was read. */
export interface RawRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
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
