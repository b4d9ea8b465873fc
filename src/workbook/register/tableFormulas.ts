/** The cells of tables three and four as counts of the register: alive wherever the workbook is opened. */
import { type CellId, cellsOf, type Form, type FormCell } from '../../form';
import { countedWords } from '../../locales/registerWorkbook';
import {
  applicantTypes,
  caseKinds,
  caseResults,
  outcomes,
  PENDING,
  rowOfOutcome,
  ways,
} from '../../register';
import { coverCells } from '../report';
import { caseTable, columnReference, type RegisterTable, requestTable, type SheetColumn } from './layout';

/** How many rows each table of the register in the workbook has. */
export interface RegisterSize {
  readonly requests: number;
  readonly cases: number;
}

/** How formulas elsewhere in the workbook write a column of the register. */
export type ReferenceOf = (table: RegisterTable, id: SheetColumn) => string;

/** A column that is gone: nothing is counted by it. */
export const GONE = '#REF!';

export const referencesAsMade =
  (size: RegisterSize): ReferenceOf =>
  (table, id) =>
    columnReference(table, id, table === requestTable ? size.requests : size.cases);

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

const labelOf = (choices: readonly { id: string; label: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? '';

type Criterion = readonly [column: SheetColumn, criterion: string];

/** A count of the rows that count and meet all criteria. */
function countOf(at: ReferenceOf, table: RegisterTable, criteria: readonly Criterion[]): string {
  const all: readonly Criterion[] = [['counted', text(countedWords.counted)], ...criteria];
  const pairs = all.map(([column, criterion]) => `${at(table, column)},${criterion}`);
  return `COUNTIFS(${pairs.join(',')})`;
}

/** The first day of the report's year, or of a later one: what 封面 says is read where it stands. */
const firstDay = (later: 0 | 1): string => `DATE(N(${coverCells.year.name})${later === 0 ? '' : '+1'},1,1)`;
const since = (later: 0 | 1): string => `">="&${firstDay(later)}`;
const before = (later: 0 | 1): string => `"<"&${firstDay(later)}`;

type CountWith = (...criteria: readonly Criterion[]) => string;

/** What came before a day and had not ended by then. */
const openAt = (count: CountWith, came: SheetColumn, ended: SheetColumn, later: 0 | 1): string =>
  `${count([came, before(later)])}-${count([ended, before(later)])}`;

function requestFormula({ row, column }: FormCell, form: Form, at: ReferenceOf): string | undefined {
  const type = labelOf(applicantTypes, column.id);
  if (type === '') return undefined;
  const count: CountWith = (...criteria) => countOf(at, requestTable, [['type', text(type)], ...criteria]);
  switch (row.id) {
    case 'received':
      return count(['received', since(0)], ['received', before(1)]);
    case 'carriedIn':
      return openAt(count, 'received', 'closed', 0);
    case 'carriedOut':
      return openAt(count, 'received', 'closed', 1);
    default: {
      const counts = outcomes
        .filter(({ id }) => rowOfOutcome(form, id) === row.id)
        .map(({ label }) => count(['outcome', text(label)], ['closed', since(0)], ['closed', before(1)]));
      return counts.length === 0 ? undefined : counts.join('+');
    }
  }
}

function caseFormula({ row, column }: FormCell, at: ReferenceOf): string | undefined {
  const kind = labelOf(caseKinds, row.id);
  const count: CountWith = (...criteria) => countOf(at, caseTable, [['kind', text(kind)], ...criteria]);
  if (column.id === PENDING) return openAt(count, 'opened', 'ended', 1);
  const result = labelOf(caseResults, column.id);
  return result === ''
    ? undefined
    : count(['result', text(result)], ['ended', since(0)], ['ended', before(1)]);
}

/** 元 taken in the year, by the day on which it was asked for, or else that of receipt; nothing where none is written down. */
function paidFormula(at: ReferenceOf): string {
  const [paid, asked, received] = (['feePaid', 'feeAsked', 'received'] as const).map((id) =>
    at(requestTable, id),
  );
  const in_ = (days: string | undefined): string => `${days},${since(0)},${days},${before(1)}`;
  const any = '">=0"';
  const of = (what: (criteria: string) => string): string =>
    `${what(in_(asked))}+${what(in_(received))}-${what(`${in_(received)},${asked},${any}`)}`;
  const count = of((criteria) => `COUNTIFS(${paid},${any},${criteria})`);
  return `IF(${count}=0,"",${of((criteria) => `SUMIFS(${paid},${criteria})`)})`;
}

/** The formula of what the register tells beside the tables, by its id: see `toldByRegister`. */
export function toldFormulas(at: ReferenceOf): ReadonlyMap<string, string> {
  const count: CountWith = (...criteria) => countOf(at, requestTable, criteria);
  const received = [['received', since(0)] as const, ['received', before(1)] as const];
  const processed = [['closed', since(0)] as const, ['closed', before(1)] as const];
  const byWay = ways.map(
    ({ id, label }) => [`ways.${id}`, count(['way', text(label)], ...received)] as const,
  );
  const isWhole = ([, formula]: readonly [string, string]): boolean => !formula.includes(GONE);
  const told: (readonly [string, string])[] = [
    ...byWay,
    ['ways.none', [count(...received), ...byWay.map(([, counted]) => counted)].join('-')],
    ['answered', count(['inTime', '">=0"'], ...processed)],
    ['inTime', count(['inTime', '1'], ...processed)],
    ['paid', paidFormula(at)],
  ];
  return new Map(told.filter(isWhole));
}

/**
 * The formula of each cell that the register counts, without its `=`, for the year that 封面 says; totals are sums of the
 * form, and not among them.
 */
export function tableFormulas(form: Form, at: ReferenceOf): ReadonlyMap<CellId, string> {
  return new Map(
    [...cellsOf(form).values()].flatMap((cell): [CellId, string][] => {
      const formula =
        cell.table.id === 'requests'
          ? requestFormula(cell, form, at)
          : cell.table.id === 'appeals'
            ? caseFormula(cell, at)
            : undefined;
      return formula === undefined || formula.includes(GONE) ? [] : [[cell.id, formula]];
    }),
  );
}
