/** What the sheets of a summary have in common: their names, and how they are bound to the form. */
import { summarySheetNames } from '../../locales/workbook';
import { temporary } from '../sheet';

export type SummarySheetKey = keyof typeof summarySheetNames;

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
  charts: `${SUMMARY_PREFIX}charts`,
};

/** The sheets that every summary has. */
const KEPT: readonly SummarySheetKey[] = ['totals', 'details', 'roster', 'problems'];

/** Whether a workbook is a summary, whoever has saved it since: by any of its names that is left, or by its sheets. */
export const isSummaryWorkbook = (names: readonly string[], sheets: readonly string[]): boolean =>
  names.some((name) => name.startsWith(SUMMARY_PREFIX)) ||
  KEPT.every((key) => sheets.includes(summarySheetNames[key]));

/** The sheets that hold one list each, and what its table is called. */
export const summaryTables = {
  details: 'OGI_details',
  roster: 'OGI_roster',
  problems: 'OGI_problems',
  changes: 'OGI_changes',
} as const satisfies Partial<Record<SummarySheetKey, string>>;

export const temporarySummaryName = (key: SummarySheetKey): string => temporary(summarySheetNames[key]);
