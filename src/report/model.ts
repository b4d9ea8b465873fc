/** A report as data: what one body reports for one year, in one edition of the form. */
import type { CellId, EditionId } from '../form';

/** What a cell holds: a number, `null` for blank (which is not 0), or the text as it stands where no number could be read. */
export type CellValue = number | string | null;

export type Values = Readonly<Record<CellId, CellValue>>;

/** The sections that are told in words. */
export type TextSection = '1' | '5' | '6';

export const textSections: readonly TextSection[] = ['1', '5', '6'];

export interface Report {
  readonly unit: string;
  /** 0 where it could not be read. */
  readonly year: number;
  readonly edition: EditionId;
  /** A cell that is missing is blank. */
  readonly values: Values;
  /** Figures of groups of rows that are printed as one row each, by ids such as `requests.other.person`. */
  readonly groups?: Values;
  /** Paragraphs separated by line feeds. */
  readonly texts: Readonly<Partial<Record<TextSection, string>>>;
  /** Last year's figures, as far as they are known, by the cell ids of last year's edition. */
  readonly prior?: Values;
  /** The words of last year's report, as far as they are known. */
  readonly priorTexts?: Report['texts'];
  /** What the register of requests and cases gives for this year's cells, as far as there is one. */
  readonly register?: Values;
  /** What it tells of the year that no cell is for, by ids such as `ways.web`, `inTime`, `paid`. */
  readonly registerTold?: Readonly<Record<string, number>>;
  /** Cells whose number was read from text that is not plainly that number, with the text as it stood. */
  readonly asWritten?: Readonly<Record<CellId, string>>;
  /** Cells that a workbook calculates: a total among them follows its parts, and is not where a mistake was made. */
  readonly computed?: readonly CellId[];
}

/** Something a reader met that its user should know; the words are in the locales. */
export interface Message {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The cells it says could not be read: the report is not to blame for their being blank. */
  readonly unread?: readonly CellId[];
}

/** What reading gives: the value, if there was one, and what was odd on the way. */
export interface Reading<T> {
  readonly value: T | null;
  readonly messages: readonly Message[];
}

/** A cell's value with absent and blank told as one. */
export const valueAt = (values: Values | undefined, id: CellId): CellValue => values?.[id] ?? null;
