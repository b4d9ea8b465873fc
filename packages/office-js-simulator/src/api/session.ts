/** What every object of the API stands on: the book, and the two classes all others lead back to. */
import type { Area } from '../book/a1';
import type { Contents } from '../book/contents';
import type { Sheet } from '../book/sheet';
import type { Quirk } from '../book/quirks';

export interface Session {
  readonly book: Contents;
  readonly quirks: ReadonlySet<Quirk>;
  /** Makes the API's Range of an area. */
  range(sheet: Sheet, area: Area): object;
  /** Makes the API's RangeAreas of several areas. */
  rangeAreas(sheet: Sheet, areas: readonly Area[]): object;
  /** Makes the API's Worksheet. */
  worksheet(sheet: Sheet): object;
  /** Opens another workbook beside the book, from the bytes of an .xlsx file in Base64 or, with nothing, a blank one. */
  openWorkbook(base64: string | null): void;
}

/** The object that is not there: methods and writes on it are skipped, what it leads to is null as well. */
export const NULL_OBJECT = Symbol('null object');

/** What identifies an object to the client after the batch that made it. */
export interface Identified {
  identity(): Record<string, unknown>;
}

/** A collection tells its items one by one. */
export interface Collection {
  items(): object[];
}
