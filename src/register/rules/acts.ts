/** Rules about what has to go before: notices, earlier requests, numbers that are one request's alone, fees. */
import { outcomesIn } from '../choices';
import { monthOf, yearOf } from '../days/day';
import { feeOfRequest } from '../fees';
import { dayIn, isBlank, type RequestRow, textIn, valueIn } from '../model';
import { caseRule, requestRule, type Said, type Surroundings } from './model';
import type { RequestColumn } from '../columns';

/** By outcome, the notice without which a request cannot end that way. */
const notices: Readonly<Record<string, RequestColumn>> = {
  'other.notCorrected': 'correctionAsked',
  'other.feeUnpaid': 'feeAsked',
};

export const noticeBefore = requestRule({
  id: 'R-7',
  about: 'request',
  basis: '条例第三十条、国办函〔2020〕109号',
  verdicts: { correctionAsked: 'warning', feeAsked: 'warning' },
  check: (row, { register: { columns } }) => {
    const column = notices[textIn(row, 'outcome')];
    if (column !== 'correctionAsked' && column !== 'feeAsked') return [];
    return columns.has(column) && isBlank(row, column) ? [{ key: column, column }] : [];
  },
});

export const numberOnce = requestRule({
  id: 'R-8',
  about: 'request',
  basis: '登记规则',
  verdicts: { missing: 'warning', twice: 'error' },
  check: (row, { byNumber, register: { columns } }) => {
    const number = textIn(row, 'number').trim();
    if (number === '') return columns.has('number') ? [{ key: 'missing', column: 'number' }] : [];
    const [first, ...others] = byNumber.get(number) ?? [];
    return first && first !== row && others.length > 0
      ? [{ key: 'twice', column: 'number', params: { sheet: first.line.sheet, row: first.line.row } }]
      : [];
  },
});

/** 申请人 as it is compared: spaces are no part of a name. */
export const applicantOf = (row: RequestRow): string => textIn(row, 'applicant').replace(/\s/g, '');

const REPEATED = outcomesIn('declined').find((id) => id.endsWith('.repeated'));

/** Is there a request of the same applicant that came no later, and is another one? */
function hasEarlier(row: RequestRow, { byApplicant }: Surroundings): boolean {
  const received = dayIn(row, 'received') ?? Infinity;
  const own = byApplicant.get(applicantOf(row)) ?? [];
  return own.some((other) => other !== row && (dayIn(other, 'received') ?? Infinity) <= received);
}

export const repeatedBefore = requestRule({
  id: 'R-9',
  about: 'request',
  basis: '条例第三十六条第（六）项',
  verdicts: { alone: 'warning' },
  check: (row, around) =>
    valueIn(row, 'outcome') === REPEATED && applicantOf(row) !== '' && !hasEarlier(row, around)
      ? [{ key: 'alone', column: 'outcome' }]
      : [],
});

/** The place of a request among those of its applicant in its calendar month, from 1. */
export function nthOfMonth(row: RequestRow, { byApplicant }: Pick<Surroundings, 'byApplicant'>): number {
  const received = dayIn(row, 'received');
  if (received === undefined || applicantOf(row) === '') return 1;
  const own = (byApplicant.get(applicantOf(row)) ?? []).filter((other) => {
    const day = dayIn(other, 'received');
    return day !== undefined && yearOf(day) === yearOf(received) && monthOf(day) === monthOf(received);
  });
  const sorted = [...own].sort((a, b) => (dayIn(a, 'received') ?? 0) - (dayIn(b, 'received') ?? 0));
  return sorted.indexOf(row) + 1;
}

/** Neither basis gives anything finer: requests cost hundreds, pages tens. */
const FINEST_FEE = 10;

export const fees = requestRule({
  id: 'R-10',
  about: 'request',
  basis: '国办函〔2020〕109号',
  verdicts: { noNotice: 'hint', noBasis: 'hint', tooMuch: 'warning' },
  check: (row, around) => {
    const [due, paid] = [valueIn(row, 'feeDue'), valueIn(row, 'feePaid')];
    const said: Said<'noNotice' | 'noBasis' | 'tooMuch', RequestColumn>[] = [];
    const { columns } = around.register;
    if (typeof due === 'number' && due > 0 && columns.has('feeAsked') && isBlank(row, 'feeAsked'))
      said.push({ key: 'noNotice', column: 'feeAsked' });
    if (typeof due === 'number' && due % FINEST_FEE !== 0) {
      const nth = nthOfMonth(row, around);
      said.push({ key: 'noBasis', column: 'feeDue', params: { due, nth, byRequests: feeOfRequest(nth) } });
    }
    if (typeof paid === 'number' && paid > (typeof due === 'number' ? due : 0) && columns.has('feeDue'))
      said.push({ key: 'tooMuch', column: 'feePaid', params: { paid, due: due ?? 0 } });
    return said;
  },
});

export const requestOfCase = caseRule({
  id: 'R-11',
  about: 'case',
  basis: '登记规则',
  verdicts: { notFound: 'warning' },
  check: (row, { byNumber }) => {
    const number = textIn(row, 'request').trim();
    return number !== '' && !byNumber.has(number)
      ? [{ key: 'notFound', column: 'request', params: { request: number } }]
      : [];
  },
});
