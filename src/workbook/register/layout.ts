/** Where a register stands: the columns of its two tables, its rows, the lists that its formulas look at. */
import {
  applicantTypes,
  caseColumnIds,
  caseColumns,
  caseKinds,
  caseResults,
  type CaseColumn,
  type Choice,
  type Column,
  deliveries,
  lastKnownYear,
  outcomes,
  requestColumnIds,
  requestColumns,
  type RequestColumn,
  ways,
  workingDays,
} from '../../register';
import { countedWords, helperTitles, registerTexts } from '../../locales/registerWorkbook';
import { registerSheetNames } from '../../locales/workbook';
import { absoluteAddress, onSheet, type Rect } from '../patch';
import { LIST_PREFIX, registerHomes } from './sheets';

/**
 * What formulas add to a row: whether it counts, and on the way to its due date the day it is counted from, the places in
 * the list of working days of that day and of the consultations, and the date as it is without an extension; then whether
 * it was answered in time.
 */
export const helperIds = [
  'start',
  'startAt',
  'firstFrom',
  'firstTo',
  'secondFrom',
  'secondTo',
  'ordinary',
  'inTime',
] as const;

export type Derived = 'counted' | (typeof helperIds)[number];

export type SheetColumn = RequestColumn | CaseColumn | Derived;

const counted: Column = { title: countedWords.title, kind: 'text', width: 13 };
const helper = (id: (typeof helperIds)[number]): Column => ({
  title: helperTitles[id],
  kind: id === 'start' || id === 'ordinary' ? 'date' : 'text',
  width: 11.5,
});

/** A table of a register, and where it stands on its sheet. */
export interface RegisterTable {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly table: string;
  /** The defined name of all of it, from the header to the row that closes it. */
  readonly name: string;
  readonly columns: readonly (readonly [id: SheetColumn, column: Column])[];
  /** Rows that are made ready, more than most bodies need in years. */
  readonly rows: number;
}

export const requestTable: RegisterTable = {
  sheet: registerSheetNames.requests,
  title: registerTexts.requestsTitle,
  note: registerTexts.requestsNote,
  table: 'OGI_register',
  name: registerHomes.requests.name,
  columns: [
    ...requestColumnIds.map((id) => [id, requestColumns[id]] as const),
    ['counted', counted],
    ...helperIds.map((id) => [id, helper(id)] as const),
  ],
  rows: 200,
};

export const caseTable: RegisterTable = {
  sheet: registerSheetNames.cases,
  title: registerTexts.casesTitle,
  note: registerTexts.casesNote,
  table: 'OGI_cases',
  name: registerHomes.cases.name,
  columns: [...caseColumnIds.map((id) => [id, caseColumns[id]] as const), ['counted', counted]],
  rows: 60,
};

/** Title, note, tally, then the header. */
export const TALLY_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

export const columnAt = ({ columns }: RegisterTable, id: SheetColumn): number =>
  columns.findIndex(([each]) => each === id);

/** A column from its header to the closing row, so that rows inserted anywhere between belong to it. */
export const wholeColumn = (table: RegisterTable, id: SheetColumn, rows: number): Rect => ({
  row: HEADER_ROW,
  column: columnAt(table, id),
  rows: rows + 2,
  columns: 1,
});

/** As formulas on other sheets write it. */
export const columnReference = (table: RegisterTable, id: SheetColumn, rows: number): string =>
  onSheet(table.sheet, absoluteAddress(wholeColumn(table, id, rows)));

/** Years before the first report's that an old request may be from, and years after the last that is known. */
const FIRST_YEAR = 2017;
const YEARS_AHEAD = 2;

export interface List {
  readonly title: string;
  readonly items: readonly (number | string)[];
}

const labels = (title: string, choices: readonly Choice[]): List => ({
  title,
  items: choices.map(({ label }) => label),
});

/** What the hidden sheet holds, a column each. */
export const lists = {
  workingDays: {
    title: registerTexts.workingDays,
    items: workingDays(FIRST_YEAR, lastKnownYear + YEARS_AHEAD),
  },
  type: labels(requestColumns.type.title, applicantTypes),
  way: labels(requestColumns.way.title, ways),
  delivery: labels(requestColumns.delivery.title, deliveries),
  outcome: labels(requestColumns.outcome.title, outcomes),
  kind: labels(caseColumns.kind.title, caseKinds),
  result: labels(caseColumns.result.title, caseResults),
} as const satisfies Readonly<Record<string, List>>;

export type ListId = keyof typeof lists;
export const listIds = Object.keys(lists) as ListId[];

/** Title and headings stand above the lists. */
export const LIST_ROW = 2;

/** The defined name of a list: formulas say it, wherever the list is and whatever its sheet is called. */
export const listReference = (id: ListId): string => `${LIST_PREFIX}${id}`;

/** The first column of the tables that the register is counted into, beside the lists. */
export const COUNTS_COLUMN = listIds.length + 1;
