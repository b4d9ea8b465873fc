/** Counting a register into the tables of requests and of appeals: which rows count, and as what in which year. */
import { type CellId, editionOfYear, type Form, forms } from '../form';
import type { Values } from '../report';
import { applicantTypes, caseKinds, caseResults, formOf, outcomes, PENDING, rowOfOutcome } from './choices';
import { isCountedTable } from './counted';
import { type Day, dayOf, yearOf } from './days/day';
import { type CaseRow, dayIn, isBlank, type Register, type RequestRow, type Row, valueIn } from './model';

/** Why a row is counted nowhere; the first that is so is told. */
export type Lack =
  | 'noReceived'
  | 'noType'
  | 'noOutcome'
  | 'noClosed'
  | 'closedEarly'
  | 'outcomeOfOtherForm'
  | 'noKind'
  | 'noOpened'
  | 'noResult'
  | 'noEnded'
  | 'endedEarly';

const idsOf = (choices: readonly { id: string }[]): ReadonlySet<unknown> =>
  new Set(choices.map(({ id }) => id));

const typeIds = idsOf(applicantTypes);
const outcomeIds = idsOf(outcomes);
const kindIds = idsOf(caseKinds);
const resultIds = idsOf(caseResults);

/** The form on which what is closed on a day is reported. */
const formOfDay = (day: Day): Form | undefined => formOf(editionOfYear(yearOf(day)));

/** What keeps a request from being counted; nothing where it counts. */
export function lackOf(row: RequestRow): Lack | undefined {
  const received = dayIn(row, 'received');
  if (received === undefined) return 'noReceived';
  if (!typeIds.has(valueIn(row, 'type'))) return 'noType';
  const [closed, outcome] = [dayIn(row, 'closed'), valueIn(row, 'outcome')];
  if (closed === undefined) return isBlank(row, 'closed') && outcome === null ? undefined : 'noClosed';
  if (!outcomeIds.has(outcome)) return 'noOutcome';
  if (closed < received) return 'closedEarly';
  const form = formOfDay(closed);
  return form && rowOfOutcome(form, String(outcome)) === undefined ? 'outcomeOfOtherForm' : undefined;
}

/** What keeps a case from being counted. */
export function lackOfCase(row: CaseRow): Lack | undefined {
  if (!kindIds.has(valueIn(row, 'kind'))) return 'noKind';
  const opened = dayIn(row, 'opened');
  if (opened === undefined) return 'noOpened';
  const [ended, result] = [dayIn(row, 'ended'), valueIn(row, 'result')];
  if (ended === undefined) return isBlank(row, 'ended') && result === null ? undefined : 'noEnded';
  if (!resultIds.has(result)) return 'noResult';
  return ended < opened ? 'endedEarly' : undefined;
}

/** The first day of a year and of the next. */
const boundsOf = (year: number): readonly [Day, Day] => [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];

/** The rows of the table of requests in which a request counts in a year: received or carried in, and closed or carried out. */
export function rowsOf(row: RequestRow, year: number, form: Form): string[] {
  const received = dayIn(row, 'received');
  if (received === undefined || lackOf(row) !== undefined) return [];
  const [first, next] = boundsOf(year);
  const closed = dayIn(row, 'closed') ?? Infinity;
  if (received >= next || closed < first) return [];
  const isClosed = closed < next;
  const outcome = isClosed ? rowOfOutcome(form, String(valueIn(row, 'outcome'))) : undefined;
  return [
    received < first ? 'carriedIn' : 'received',
    ...(isClosed ? [...(outcome === undefined ? [] : [outcome]), 'processed'] : ['carriedOut']),
  ];
}

/** The column of its row of the table of appeals in which a case counts in a year. */
export function resultOf(row: CaseRow, year: number): string | undefined {
  const opened = dayIn(row, 'opened');
  if (opened === undefined || lackOfCase(row) !== undefined) return undefined;
  const [first, next] = boundsOf(year);
  const ended = dayIn(row, 'ended') ?? Infinity;
  if (opened >= next || ended < first) return undefined;
  return ended < next ? String(valueIn(row, 'result')) : PENDING;
}

/** The cells in which a request counts, its total among them. */
export const cellsOfRequest = (row: RequestRow, year: number, form: Form): CellId[] =>
  rowsOf(row, year, form).flatMap((id) =>
    [String(valueIn(row, 'type')), 'total'].map((column) => `requests.${id}.${column}`),
  );

export const cellsOfCase = (row: CaseRow, year: number): CellId[] => {
  const result = resultOf(row, year);
  return result === undefined
    ? []
    : [result, 'total'].map((column) => `appeals.${String(valueIn(row, 'kind'))}.${column}`);
};

/** All cells of the form that a register gives, in its order. */
export const countedCells = (form: Form, register: Register): CellId[] =>
  form.tables
    .filter(({ id }) => isCountedTable(id) && (id !== 'appeals' || register.cases.length > 0))
    .flatMap(({ id, blocks }) =>
      blocks.flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column) => `${id}.${row.id}.${column.id}`)),
      ),
    );

/**
 * The figures of a report year, by cell, 0 where nothing counts; of appeals only where the register has cases. Years
 * without a form give nothing.
 */
export function count(register: Register, year: number): Values {
  const edition = editionOfYear(year);
  if (edition === undefined) return {};
  const form = forms[edition];
  const values: Record<CellId, number> = Object.fromEntries(
    countedCells(form, register).map((id) => [id, 0]),
  );
  const add = (cells: readonly CellId[]): void => {
    for (const id of cells) values[id] = (values[id] ?? 0) + 1;
  };
  for (const row of register.requests) add(cellsOfRequest(row, year, form));
  for (const row of register.cases) add(cellsOfCase(row, year));
  return values;
}

/** The rows behind a figure. */
export function rowsBehind(register: Register, year: number, cell: CellId): Row<string>[] {
  const edition = editionOfYear(year);
  if (edition === undefined) return [];
  return [
    ...register.requests.filter((row) => cellsOfRequest(row, year, forms[edition]).includes(cell)),
    ...register.cases.filter((row) => cellsOfCase(row, year).includes(cell)),
  ];
}
