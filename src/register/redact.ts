/** A register as it may be shown to others: who asked, what for, and all free words left out, so that it still counts the same. */
import {
  type CaseColumn,
  caseColumns,
  type Column,
  requestColumns,
  type RequestColumn,
  WITHHELD,
} from './columns';
import { isBlank, type Register, type RequestRow, type Row, valueIn } from './model';
import { applicantOf } from './rules/acts';

/** Dates and sums that could not be read, such as `24.1.5` or `100元`: they say what is wrong, and name nobody. */
const FIGURES = /^[\d０-９\s.,，、/／:：\-—－～至年月日号时分秒元¥￥]*$/u;

/** Whether a cell's words may be shown: those that are chosen or have the shape of a figure. */
function maySay({ kind, choices, isPrivate }: Column, text: string): boolean {
  if (isPrivate) return false;
  if (kind === 'text') return true;
  return kind === 'choice' ? (choices ?? []).some(({ id }) => id === text) : FIGURES.test(text);
}

function withheld<Id extends string>(row: Row<Id>, columns: Readonly<Record<Id, Column>>): Row<Id> {
  const ids = Object.keys(row.values) as Id[];
  const values: Row<Id>['values'] = Object.fromEntries(
    ids.map((id) => {
      const value = valueIn(row, id);
      return [id, typeof value === 'string' && !maySay(columns[id], value) ? WITHHELD : value];
    }),
  ) as Row<Id>['values'];
  return { ...row, values };
}

/**
 * The register with 申请人1, 申请人2 and so on for applicants, the same number wherever the same one asked again, and
 * （略） for what was asked for, the reply's number, remarks, and words in cells that should hold none. 登记编号 stays: by it
 * a request is known. It gives the same figures, and the same is wrong with it.
 */
export function redact({ requests, cases, columns }: Register): Register {
  const numbers = new Map<string, number>();
  const numbered = (row: RequestRow): string => {
    const applicant = applicantOf(row);
    const number = numbers.get(applicant) ?? numbers.size + 1;
    numbers.set(applicant, number);
    return `${requestColumns.applicant.title}${number}`;
  };
  return {
    requests: requests.map((row) => {
      const { line, values } = withheld<RequestColumn>(row, requestColumns);
      return {
        line,
        values: isBlank(row, 'applicant') ? values : { ...values, applicant: numbered(row) },
      };
    }),
    cases: cases.map((row) => withheld<CaseColumn>(row, caseColumns)),
    columns,
  };
}
