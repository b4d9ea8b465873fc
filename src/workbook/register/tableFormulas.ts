/** The cells of tables three and four as counts of the register: alive wherever the workbook is opened. */
import { type CellId, cellsOf, editionOfYear, type Form, type FormCell, forms } from '../../form';
import { countedWords } from '../../locales/registerWorkbook';
import { applicantTypes, caseKinds, caseResults, outcomes, PENDING, rowOfOutcome } from '../../register';
import { caseTable, columnReference, type RegisterTable, requestTable, type SheetColumn } from './layout';

/** How many rows each table of the register in the workbook has. */
export interface RegisterSize {
  readonly requests: number;
  readonly cases: number;
}

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

const labelOf = (choices: readonly { id: string; label: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? '';

type Criterion = readonly [column: SheetColumn, criterion: string];

/** A count of the rows that count and meet all criteria. */
function countOf(table: RegisterTable, rows: number, criteria: readonly Criterion[]): string {
  const all: readonly Criterion[] = [['counted', text(countedWords.counted)], ...criteria];
  const pairs = all.map(([column, criterion]) => `${columnReference(table, column, rows)},${criterion}`);
  return `COUNTIFS(${pairs.join(',')})`;
}

/** The first days of the year and of the next. */
const firstDay = (year: number): string => `DATE(${year},1,1)`;
const since = (year: number): string => `">="&${firstDay(year)}`;
const before = (year: number): string => `"<"&${firstDay(year)}`;

type CountWith = (...criteria: readonly Criterion[]) => string;

/** What came before a day and had not ended by then. */
const openAt = (count: CountWith, came: SheetColumn, ended: SheetColumn, year: number): string =>
  `${count([came, before(year)])}-${count([ended, before(year)])}`;

function requestFormula(
  { row, column }: FormCell,
  year: number,
  form: Form,
  rows: number,
): string | undefined {
  const type = labelOf(applicantTypes, column.id);
  if (type === '') return undefined;
  const count: CountWith = (...criteria) => countOf(requestTable, rows, [['type', text(type)], ...criteria]);
  switch (row.id) {
    case 'received':
      return count(['received', since(year)], ['received', before(year + 1)]);
    case 'carriedIn':
      return openAt(count, 'received', 'closed', year);
    case 'carriedOut':
      return openAt(count, 'received', 'closed', year + 1);
    default: {
      const counts = outcomes
        .filter(({ id }) => rowOfOutcome(form, id) === row.id)
        .map(({ label }) =>
          count(['outcome', text(label)], ['closed', since(year)], ['closed', before(year + 1)]),
        );
      return counts.length === 0 ? undefined : counts.join('+');
    }
  }
}

function caseFormula({ row, column }: FormCell, year: number, rows: number): string | undefined {
  const kind = labelOf(caseKinds, row.id);
  const count: CountWith = (...criteria) => countOf(caseTable, rows, [['kind', text(kind)], ...criteria]);
  if (column.id === PENDING) return openAt(count, 'opened', 'ended', year + 1);
  const result = labelOf(caseResults, column.id);
  return result === ''
    ? undefined
    : count(['result', text(result)], ['ended', since(year)], ['ended', before(year + 1)]);
}

/**
 * The formula of each cell that the register counts, without its `=`; totals are sums of the form, and not among them.
 * Years without a form have none.
 */
export function tableFormulas(year: number, { requests, cases }: RegisterSize): ReadonlyMap<CellId, string> {
  const edition = editionOfYear(year);
  if (edition === undefined) return new Map();
  const form = forms[edition];
  return new Map(
    [...cellsOf(form).values()].flatMap((cell): [CellId, string][] => {
      const formula =
        cell.table.id === 'requests'
          ? requestFormula(cell, year, form, requests)
          : cell.table.id === 'appeals'
            ? caseFormula(cell, year, cases)
            : undefined;
      return formula === undefined ? [] : [[cell.id, formula]];
    }),
  );
}
