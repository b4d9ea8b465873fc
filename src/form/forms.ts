/** The editions by their ids, and which of them a report is made in. */
import { type EditionId, editions, type TableId } from './editions';
import type { EditionOf, TableOf } from './model';

export type Table = TableOf<TableId>;

export interface Form extends EditionOf<EditionId, TableId> {
  /** First and last report year; `null` is open. */
  readonly reportYears: readonly [number, number | null];
}

/** The last year before the next edition is in force. */
const lastYear = (next: { readonly firstYear: number } | undefined): number | null =>
  next ? next.firstYear - 1 : null;

const list: readonly Form[] = editions.map((edition, at) => ({
  ...edition,
  reportYears: [edition.firstYear, lastYear(editions[at + 1])],
}));

/** Oldest first. */
export const editionIds: readonly EditionId[] = list.map(({ edition }) => edition);

export const forms = Object.fromEntries(list.map((form) => [form.edition, form])) as Readonly<
  Record<EditionId, Form>
>;

/** Reports of earlier years have no prescribed form. */
export const firstReportYear = editions[0].firstYear;

export const newestEdition = editionIds.at(-1) as EditionId;

export const isEdition = (id: string): id is EditionId => Object.hasOwn(forms, id);

/** The edition in force for a report year; none before the first. */
export const editionOfYear = (year: number): EditionId | undefined =>
  list.findLast(({ firstYear }) => year >= firstYear)?.edition;

/** The edition last year's report was made in; the report's own where none was in force. */
export const priorFormOf = (report: { readonly year: number; readonly edition: EditionId }): Form =>
  forms[editionOfYear(report.year - 1) ?? report.edition];
