/** Every rule about a register's rows, and checking a register by them. */
import type { Day } from '../days/day';
import { type CaseRow, type Register, type RequestRow, textIn } from '../model';
import { applicantOf, fees, noticeBefore, numberOnce, repeatedBefore, requestOfCase } from './acts';
import { countable, countableCase, readable, readableCase } from './counting';
import { correctionInTime, extensionInTime, inOrder, replyInTime } from './dates';
import type { CaseRule, RegisterFinding, RegisterRule, RequestRule, Surroundings } from './model';

export const requestRules = [
  countable,
  readable,
  inOrder,
  replyInTime,
  correctionInTime,
  extensionInTime,
  noticeBefore,
  numberOnce,
  repeatedBefore,
  fees,
] as const;

export const caseRules = [countableCase, readableCase, requestOfCase] as const;

function grouped(rows: readonly RequestRow[], keyOf: (row: RequestRow) => string): Map<string, RequestRow[]> {
  const groups = new Map<string, RequestRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** What is known beside the rows of a register. */
export const surroundingsOf = (register: Register, today?: Day): Surroundings => ({
  register,
  ...(today !== undefined && { today }),
  byNumber: grouped(register.requests, (row) => textIn(row, 'number').trim()),
  byApplicant: grouped(register.requests, applicantOf),
});

type Judged = Pick<RegisterFinding, 'about' | 'line' | 'number'>;

const findingsBy = (
  rule: RegisterRule,
  row: Judged,
  said: readonly {
    key: string;
    column: RegisterFinding['column'];
    params?: RegisterFinding['message']['params'];
  }[],
): RegisterFinding[] =>
  said.map(({ key, column, params = {} }) => ({
    rule: rule.id,
    severity: (rule.verdicts as Readonly<Record<string, RegisterFinding['severity']>>)[key] ?? 'warning',
    ...row,
    column,
    message: { key: `${rule.id}.${key}`, params },
  }));

function checkRequest(row: RequestRow, around: Surroundings): RegisterFinding[] {
  const judged: Judged = { about: 'request', line: row.line, number: textIn(row, 'number').trim() };
  return (requestRules as readonly RequestRule[]).flatMap((rule) =>
    findingsBy(rule, judged, rule.check(row, around)),
  );
}

function checkCase(row: CaseRow, around: Surroundings): RegisterFinding[] {
  const judged: Judged = { about: 'case', line: row.line, number: textIn(row, 'request').trim() };
  return (caseRules as readonly CaseRule[]).flatMap((rule) =>
    findingsBy(rule, judged, rule.check(row, around)),
  );
}

/**
 * What is wrong with a register's rows, in their order.
 * @param today without it nothing is said to be overdue, due soon or in the future
 */
export function checkRegister(register: Register, today?: Day): RegisterFinding[] {
  const around = surroundingsOf(register, today);
  return [
    ...register.requests.flatMap((row) => checkRequest(row, around)),
    ...register.cases.flatMap((row) => checkCase(row, around)),
  ];
}

export type { RegisterFinding } from './model';
export { nthOfMonth } from './acts';
export { type Standing, standingOf } from './dates';
