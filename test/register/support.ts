/** Registers for tests: rows written by hand with dates as people read them, and by fast-check. */
import fc from 'fast-check';
import { LegalHoliday, SolarDay } from 'tyme4ts';
import {
  applicantTypes,
  type CaseColumn,
  caseKinds,
  type CaseRow,
  caseResults,
  dayOfIso,
  outcomes,
  type Register,
  requestColumnIds,
  type RequestColumn,
  type RequestRow,
  ways,
} from '../../src/register';
import type { CellValue } from '../../src/report';

export const day = (iso: string): number => {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`No such day: ${iso}`);
  return found;
};

/** What a row says, dates as `2024-01-05`. */
export type Said<Column extends string> = Partial<Record<Column, CellValue>>;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const withDays = <Column extends string>(said: Said<Column>): Said<Column> =>
  Object.fromEntries(
    Object.entries(said).map(([column, value]) => [
      column,
      typeof value === 'string' && ISO.test(value) ? day(value) : value,
    ]),
  ) as Said<Column>;

let serial = 0;

/** A request by a person, open since 4 March 2024, but for what is said of it. */
export const request = (said: Said<RequestColumn> = {}, row = 5): RequestRow => {
  serial += 1;
  return {
    line: { sheet: '台账', row },
    values: withDays({ number: `T${serial}`, received: '2024-03-04', type: 'person', ...said }),
  };
};

export const caseRow = (said: Said<CaseColumn> = {}, row = 5): CaseRow => ({
  line: { sheet: '复议诉讼台账', row },
  values: withDays({ kind: 'review', opened: '2024-03-04', ...said }),
});

export const registerOf = (requests: readonly RequestRow[], cases: readonly CaseRow[] = []): Register => ({
  requests,
  cases,
  columns: new Set(requestColumnIds),
});

const known = new Map<string, boolean>();

/** Whether a day is worked on, by another library: its own list of holidays, its own weekdays. It reads its list anew for each day. */
export function isWorkedOn(iso: string): boolean {
  const asked = known.get(iso) ?? askWorkedOn(iso);
  known.set(iso, asked);
  return asked;
}

function askWorkedOn(iso: string): boolean {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const found = LegalHoliday.fromYmd(year, month, date);
  if (found) return found.isWork();
  const weekday = SolarDay.fromYmd(year, month, date).getWeek().getIndex();
  return weekday !== 0 && weekday !== 6;
}

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const FIRST = day('2018-11-01');
const LAST = day('2023-03-01');

/** Any row: whole, open, half filled, contradictory, with words where a date should be. */
export const anyRequest: fc.Arbitrary<RequestRow> = fc
  .record({
    received: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: FIRST, max: LAST }) },
      { weight: 1, arbitrary: oneOf([null, '24.1.5', '年初']) },
    ),
    type: fc.oneof(
      { weight: 12, arbitrary: oneOf(applicantTypes.map(({ id }) => id)) },
      { weight: 1, arbitrary: oneOf([null, '法人']) },
    ),
    length: fc.integer({ min: -5, max: 500 }),
    outcome: fc.oneof(
      { weight: 12, arbitrary: oneOf(outcomes.map(({ id }) => id)) },
      { weight: 1, arbitrary: oneOf([null, '已办']) },
    ),
    end: fc.oneof(
      { weight: 8, arbitrary: fc.constant('both') },
      { weight: 2, arbitrary: fc.constant('none') },
      { weight: 1, arbitrary: oneOf(['closed', 'outcome']) },
    ),
    way: oneOf([...ways.map(({ id }) => id), null, '托人带来']),
    isReplied: fc.boolean(),
    isPosted: fc.boolean(),
    asked: fc.option(fc.integer({ min: 0, max: 40 })),
    feePaid: oneOf([null, null, 0, 40, 100.5, '免']),
  })
  .map(({ received, type, length, outcome, end, way, isReplied, isPosted, asked, feePaid }) => {
    const first = typeof received === 'number' ? received : FIRST;
    const closed = end === 'both' || end === 'closed' ? first + length : null;
    return request({
      received,
      type,
      way,
      replied: isReplied ? closed : null,
      delivery: isPosted ? 'post' : null,
      delivered: isPosted && closed !== null ? closed + 1 : null,
      feeAsked: asked === null ? null : first + asked,
      feePaid,
      closed,
      outcome: end === 'both' || end === 'outcome' ? outcome : null,
    });
  });

export const anyCase: fc.Arbitrary<CaseRow> = fc
  .record({
    kind: oneOf([...caseKinds.map(({ id }) => id), null]),
    opened: fc.integer({ min: FIRST, max: LAST }),
    length: fc.integer({ min: -5, max: 500 }),
    result: oneOf([...caseResults.map(({ id }) => id), null]),
    isEnded: fc.boolean(),
  })
  .map(({ kind, opened, length, result, isEnded }) =>
    caseRow({ kind, opened, ended: isEnded ? opened + length : null, result: isEnded ? result : null }),
  );

export const anyRegister = (most = 60): fc.Arbitrary<Register> =>
  fc
    .tuple(fc.array(anyRequest, { maxLength: most }), fc.array(anyCase, { maxLength: 12 }))
    .map(([requests, cases]) => registerOf(requests, cases));

/** Requests with corrections, extensions and consultations of all kinds. */
export const anyDates: fc.Arbitrary<RequestRow> = fc
  .record({
    received: fc.integer({ min: 43831, max: 45657 }),
    corrected: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 0, max: 30 }))),
    ),
    thirdParty: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 40 }))),
    ),
    body: fc.option(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 40 })))),
    told: fc.option(fc.integer({ min: 0, max: 70 })),
    to: fc.option(fc.integer({ min: 30, max: 100 })),
  })
  .map(({ received, corrected, thirdParty, body, told, to }) => {
    const span = (pair: [number, number | null] | null) => {
      const from = pair ? received + pair[0] : null;
      const end = pair?.[1];
      return [from, from !== null && end !== null && end !== undefined ? from + end : null] as const;
    };
    const [correctionAsked, correctedOn] = span(corrected);
    const [thirdPartyFrom, thirdPartyTo] = span(thirdParty);
    const [bodyFrom, bodyTo] = span(body);
    return request({
      received,
      correctionAsked,
      corrected: correctedOn,
      thirdPartyFrom,
      thirdPartyTo,
      bodyFrom,
      bodyTo,
      extensionTold: told === null ? null : received + told,
      extendedTo: to === null ? null : received + to,
    });
  });
