/** A register as data: its rows as they were read, and how one looks into them. */
import type { CellValue } from '../report';
import type { CaseColumn, RequestColumn } from './columns';
import type { Day } from './days/day';

/** Where a row stands: for people, and for going there. */
export interface Line {
  readonly sheet: string;
  /** As the sheet counts it, from 1. */
  readonly row: number;
}

/** A row: numbers for dates and money, the id of a choice, else the text as it stands; `null` and absent are blank. */
export interface Row<Column extends string> {
  readonly line: Line;
  readonly values: Readonly<Partial<Record<Column, CellValue>>>;
}

export type RequestRow = Row<RequestColumn>;
export type CaseRow = Row<CaseColumn>;

export interface Register {
  readonly requests: readonly RequestRow[];
  readonly cases: readonly CaseRow[];
  /** Columns of requests that were found: of one that there is not, no row can be blamed. */
  readonly columns: ReadonlySet<RequestColumn>;
}

export const valueIn = <Column extends string>({ values }: Row<Column>, column: Column): CellValue =>
  values[column] ?? null;

/** The day a date is on, without its time; nothing where it is blank or could not be read. */
export function dayIn<Column extends string>(row: Row<Column>, column: Column): Day | undefined {
  const value = valueIn(row, column);
  return typeof value === 'number' ? Math.floor(value) : undefined;
}

/** Words that stand in a cell; empty where it is blank. */
export const textIn = <Column extends string>(row: Row<Column>, column: Column): string =>
  String(valueIn(row, column) ?? '');

export const isBlank = <Column extends string>(row: Row<Column>, column: Column): boolean =>
  valueIn(row, column) === null;
