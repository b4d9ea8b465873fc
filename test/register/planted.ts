/** A made-up register of 300 requests in order, and twenty mistakes to plant in it: issue 20, done when. */
import {
  applicantTypes,
  dayOf,
  outcomes,
  type RequestColumn,
  type RequestRow,
  workingDayAfter,
} from '../../src/register';
import type { CellValue } from '../../src/report';
import { day } from './support';

/** A small generator of even numbers, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Outcomes that need no notice, no earlier request, and are of the form in force. */
const plain = outcomes
  .map(({ id }) => id)
  .filter((id) => !['declined.repeated', 'other', 'other.notCorrected', 'other.feeUnpaid'].includes(id));

/** 300 requests received from November 2023 to December 2024, those of the last weeks still open, nothing wrong with any. */
export function madeUpRequests(): RequestRow[] {
  const random = numbers(20);
  const first = dayOf(2023, 11, 1);
  return Array.from({ length: 300 }, (_, at): RequestRow => {
    const received = first + Math.floor((at * 425) / 300);
    const replied = workingDayAfter(received, 3 + random(17)) ?? received;
    const isOpen = received > day('2024-12-10');
    const answer: Partial<Record<RequestColumn, CellValue>> = isOpen
      ? {}
      : {
          replied,
          closed: replied,
          delivery: 'email',
          delivered: replied,
          document: `水公开〔${2024}〕${at + 1}号`,
          outcome: plain[random(plain.length)] ?? 'granted',
        };
    return {
      line: { sheet: '台账', row: 5 + at },
      values: {
        number: `2024-${String(at + 1).padStart(3, '0')}`,
        received,
        applicant: `申请人甲${String(at + 1).padStart(3, '0')}`,
        type: applicantTypes[random(10) < 7 ? 0 : random(applicantTypes.length)]?.id ?? 'person',
        way: ['web', 'inPerson', 'signedPost'][random(3)] ?? 'web',
        content: `第 ${at + 1} 号水库的除险加固资料`,
        ...answer,
      },
    };
  });
}

/** So many of them, each with its own number. */
export const manyRequests = (count: number): RequestRow[] =>
  Array.from({ length: Math.ceil(count / 300) }, (_, time) =>
    madeUpRequests().map((row) => ({
      ...row,
      values: { ...row.values, number: `${time}-${row.values.number}` },
    })),
  )
    .flat()
    .slice(0, count);

/** The last day of the made-up year's work. */
export const today = day('2024-12-31');

interface Mistake {
  readonly row: number;
  readonly values: Partial<Record<RequestColumn, CellValue>>;
  /** By which rule and verdict it has to be found. */
  readonly key: string;
}

const received = (row: number): number => dayOf(2023, 11, 1) + Math.floor((row * 425) / 300);
const after = (row: number, days: number): number => workingDayAfter(received(row), days) ?? 0;

export const mistakes: readonly Mistake[] = [
  { row: 3, values: { type: null }, key: 'R-1.noType' },
  { row: 11, values: { received: null }, key: 'R-1.noReceived' },
  { row: 20, values: { outcome: null }, key: 'R-1.noOutcome' },
  { row: 31, values: { closed: null, replied: null, delivered: null }, key: 'R-1.noClosed' },
  { row: 44, values: { closed: received(44) - 3, replied: null, delivered: null }, key: 'R-1.closedEarly' },
  { row: 52, values: { outcome: 'other' }, key: 'R-1.outcomeOfOtherForm' },
  { row: 60, values: { received: '24.1.26' }, key: 'R-2.countedDate' },
  { row: 71, values: { type: '法人' }, key: 'R-2.countedChoice' },
  { row: 83, values: { extensionTold: '年前' }, key: 'R-2.date' },
  {
    row: 95,
    values: { replied: after(95, 26), closed: after(95, 26), delivered: after(95, 26) },
    key: 'R-4.late',
  },
  { row: 107, values: { delivery: 'post', delivered: after(107, 22) }, key: 'R-4.late' },
  {
    row: 118,
    values: {
      correctionAsked: after(118, 1),
      corrected: received(118) - 1,
      replied: after(118, 9),
      closed: after(118, 9),
      delivered: after(118, 9),
    },
    key: 'R-3.order',
  },
  { row: 129, values: { thirdPartyTo: after(129, 2) }, key: 'R-3.alone' },
  {
    row: 141,
    values: {
      correctionAsked: after(141, 9),
      corrected: after(141, 10),
      replied: after(141, 12),
      closed: after(141, 12),
      delivered: after(141, 12),
    },
    key: 'R-5.late',
  },
  { row: 156, values: { extensionTold: after(156, 10), extendedTo: after(156, 45) }, key: 'R-6.long' },
  { row: 168, values: { outcome: 'other.notCorrected' }, key: 'R-7.correctionAsked' },
  { row: 180, values: { outcome: 'other.feeUnpaid' }, key: 'R-7.feeAsked' },
  { row: 199, values: { number: '2024-100' }, key: 'R-8.twice' },
  { row: 210, values: { outcome: 'declined.repeated' }, key: 'R-9.alone' },
  { row: 222, values: { feeAsked: received(222), feeDue: 105, feePaid: 105 }, key: 'R-10.noBasis' },
];

/** The register with all mistakes planted. */
export const plantedRequests = (): RequestRow[] =>
  madeUpRequests().map((row, at) => {
    const own = mistakes.find((mistake) => mistake.row === at);
    return own ? { ...row, values: { ...row.values, ...own.values } } : row;
  });
