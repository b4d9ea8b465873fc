/** Rules without which a row counts nowhere. */
import {
  caseColumnIds,
  caseColumns,
  type Column,
  requestColumnIds,
  requestColumns,
  WITHHELD,
} from '../columns';
import { type Lack, lackOf, lackOfCase } from '../count';
import { isBlank, type Row, valueIn } from '../model';
import { caseRule, requestRule, type Said } from './model';

/** The column that each lack is about. */
const columnsOfLacks = {
  noReceived: 'received',
  noType: 'type',
  noOutcome: 'outcome',
  noClosed: 'closed',
  closedEarly: 'closed',
  outcomeOfOtherForm: 'outcome',
} as const;

const caseColumnsOfLacks = {
  noKind: 'kind',
  noOpened: 'opened',
  noResult: 'result',
  noEnded: 'ended',
  endedEarly: 'ended',
} as const;

const isIn = <K extends string>(keys: Readonly<Record<K, unknown>>, key: Lack): key is K & Lack =>
  Object.hasOwn(keys, key);

/** a blank, or what contradicts itself; what cannot be read is told by R-2. */
export const countable = requestRule({
  id: 'R-1',
  about: 'request',
  basis: '年报表格',
  verdicts: {
    noReceived: 'error',
    noType: 'error',
    noOutcome: 'error',
    noClosed: 'error',
    closedEarly: 'error',
    outcomeOfOtherForm: 'error',
  },
  check: (row, { register: { columns } }) => {
    const lack = lackOf(row);
    if (lack === undefined || !isIn(columnsOfLacks, lack)) return [];
    const column = columnsOfLacks[lack];
    // Of a column that is not there, the reader has said that no row counts.
    const isTold = !columns.has(column) || (lack.startsWith('no') && !isBlank(row, column));
    return isTold ? [] : [{ key: lack, column }];
  },
});

export const countableCase = caseRule({
  id: 'R-1',
  about: 'case',
  basis: '年报表格',
  verdicts: { noKind: 'error', noOpened: 'error', noResult: 'error', noEnded: 'error', endedEarly: 'error' },
  check: (row) => {
    const lack = lackOfCase(row);
    if (lack === undefined || !isIn(caseColumnsOfLacks, lack)) return [];
    const column = caseColumnsOfLacks[lack];
    const isTold = lack.startsWith('no') && !isBlank(row, column);
    return isTold ? [] : [{ key: lack, column }];
  },
});

/** Columns by which rows are counted: what cannot be read there leaves the row out. */
const counting: readonly string[] = [
  'received',
  'type',
  'closed',
  'outcome',
  'kind',
  'opened',
  'ended',
  'result',
];

/** Not what stands in a private cell of the row too: a name may have been typed into the wrong column as well. */
const mayQuote = <Id extends string>(
  row: Row<Id>,
  columns: Readonly<Record<Id, Column>>,
  words: string,
): boolean =>
  (Object.keys(columns) as Id[]).every((id) => {
    const kept = columns[id].isPrivate ? valueIn(row, id) : null;
    return kept === null || !words.includes(String(kept));
  });

type UnreadKey = 'countedDate' | 'date' | 'countedChoice' | 'amount';

/** What stands in a cell as words and should be a date, a choice or money. */
function unread<Id extends string>(
  row: Row<Id>,
  ids: readonly Id[],
  columns: Readonly<Record<Id, Column>>,
): Said<UnreadKey, Id>[] {
  return ids.flatMap((id): Said<UnreadKey, Id>[] => {
    const { kind, choices, isOpen, title } = columns[id];
    const value = valueIn(row, id);
    const params = { title, found: mayQuote(row, columns, String(value)) ? String(value) : WITHHELD };
    const isCounted = counting.includes(id);
    if (kind === 'choice') {
      const isKnown = value === null || isOpen || choices?.some((choice) => choice.id === value);
      return isKnown ? [] : [{ key: 'countedChoice', column: id, params }];
    }
    if (kind === 'text' || typeof value !== 'string') return [];
    const key = kind === 'amount' ? 'amount' : isCounted ? 'countedDate' : 'date';
    return [{ key, column: id, params }];
  });
}

const unreadVerdicts = {
  countedDate: 'error',
  date: 'warning',
  countedChoice: 'error',
  amount: 'warning',
} as const;

/** nothing is guessed; what a cell says stays as it stands. */
export const readable = requestRule({
  id: 'R-2',
  about: 'request',
  basis: '年报表格',
  verdicts: unreadVerdicts,
  check: (row) => unread(row, requestColumnIds, requestColumns),
});

export const readableCase = caseRule({
  id: 'R-2',
  about: 'case',
  basis: '年报表格',
  verdicts: unreadVerdicts,
  check: (row) => unread(row, caseColumnIds, caseColumns),
});
