/** What the sheets of a summary have in common: their names, and how they are bound to the form. */
import { summarySheetNames } from '../locales/workbook';
import type { Change, Figures, Problem, StockRow, Summary } from '../summary';
import { temporary } from './newSheet';

export type SummarySheetKey = keyof typeof summarySheetNames;

/** What a summary's workbook is made from. */
export interface SummarySeed {
  readonly summary: Summary;
  readonly stock: readonly StockRow[];
  readonly problems: readonly Problem[];
  /** Last year's figures and what has changed since, where they are known. */
  readonly prior?: { readonly then: Figures; readonly changes: readonly Change[] };
}

/** Names in a summary begin as those of a report do, and then say that it is one. */
export const SUMMARY_PREFIX = 'OGI.summary.';

/** `OGI.requests` → `OGI.summary.requests`. */
export const summaryName = (name: string): string => name.replace(/^OGI\./, SUMMARY_PREFIX);

/** The name by which each sheet is known. */
export const summaryAnchors: Readonly<Record<SummarySheetKey, string>> = {
  totals: `${SUMMARY_PREFIX}year`,
  details: `${SUMMARY_PREFIX}details`,
  roster: `${SUMMARY_PREFIX}roster`,
  problems: `${SUMMARY_PREFIX}problems`,
  changes: `${SUMMARY_PREFIX}changes`,
};

export const temporarySummaryName = (key: SummarySheetKey): string => temporary(summarySheetNames[key]);
