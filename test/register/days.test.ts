/** Days and working days: issue 20.4. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  dayAfterSpans,
  dayOf,
  dayOfDate,
  dueOf,
  firstKnownYear,
  isoDay,
  isProvisional,
  lastKnownYear,
  type Span,
  weekdayOf,
  workingDayAfter,
  workingDays,
  workingDaysBetween,
} from '../../src/register';
import { day, isWorkedOn, request } from './support';

describe('days are the numbers that Excel counts by', () => {
  test.each([
    ['2024-01-01', 45292],
    ['2000-02-29', 36585],
    ['2026-12-31', 46387],
  ])('%s is %i', (iso, number) => {
    expect(day(iso)).toBe(number);
    expect(isoDay(number)).toBe(iso);
  });

  test('30 February is no day', () => {
    expect(dayOfDate(2024, 2, 30)).toBeUndefined();
    expect(dayOfDate(2023, 2, 29)).toBeUndefined();
    expect(dayOfDate(2024, 2, 29)).toBe(day('2024-02-29'));
  });

  test('26 November 2026 is a Thursday', () => expect(weekdayOf(day('2026-11-26'))).toBe(4));
});

describe('issue 20.4: working days', () => {
  test('all days of 2019 to 2026 are as another library says', () => {
    const worked = new Set(workingDays(2019, 2026));
    const wrong: string[] = [];
    let compared = 0;
    for (let each = dayOf(2019, 1, 1); each < dayOf(2027, 1, 1); each += 1) {
      compared += 1;
      if (worked.has(each) !== isWorkedOn(isoDay(each))) wrong.push(isoDay(each));
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(2922);
  });

  test('a year that is not announced has plain weekdays, and is provisional', () => {
    expect([firstKnownYear, lastKnownYear]).toEqual([2004, 2026]);
    expect(isProvisional(day('2026-12-31'))).toBe(false);
    expect(isProvisional(day('2027-01-01'))).toBe(true);
    expect(workingDays(2027, 2027)).toContain(day('2027-10-01'));
    expect(workingDays(2027, 2027)).not.toContain(day('2027-10-02'));
  });

  test('outside of the years of the list nothing is told', () => {
    expect(workingDayAfter(day('2003-12-31'), 1)).toBeUndefined();
    expect(workingDaysBetween(day('2024-01-01'), day('2031-01-01'))).toBeUndefined();
  });

  test('the list of a year is its working days', () =>
    expect(workingDays(2024, 2024).map(isoDay).slice(0, 3)).toEqual([
      '2024-01-02',
      '2024-01-03',
      '2024-01-04',
    ]));
});

/** Day by day: the day on which so many worked-on days have gone by, those of consultations left out. */
function walked(from: number, count: number, spans: readonly Span[]): number {
  let left = count;
  let each = from;
  while (left > 0) {
    each += 1;
    const isConsulting = spans.some((span) => each > span.from && each <= span.to);
    if (!isConsulting && isWorkedOn(isoDay(each))) left -= 1;
  }
  return each;
}

describe('issue 20.3: when a reply is due', () => {
  test('20 working days, the day of receipt not counted, holidays and make-up days known', () => {
    // Spring Festival 2024: 10 to 17 February off; 4 and 18 February worked on.
    expect(dueOf(request({ received: '2024-02-01' }))).toMatchObject({ day: day('2024-03-05') });
    expect(dueOf(request({ received: '2024-02-10' }))).toMatchObject({ day: day('2024-03-14') });
  });

  test('counted from the corrected request; while a correction is awaited the period rests', () => {
    const asked = { received: '2024-03-04', correctionAsked: '2024-03-08' };
    expect(dueOf(request(asked))).toEqual({ state: 'stopped' });
    expect(dueOf(request({ ...asked, corrected: '2024-03-20' }))).toMatchObject({ day: day('2024-04-18') });
  });

  test('put off only where the applicant was told in time; a later day that was told stands', () => {
    const received = '2024-03-04';
    expect(dueOf(request({ received }))).toMatchObject({ day: day('2024-04-01') });
    expect(dueOf(request({ received, extensionTold: '2024-04-01' }))).toMatchObject({
      day: day('2024-04-29'),
    });
    expect(dueOf(request({ received, extensionTold: '2024-04-02' }))).toMatchObject({
      day: day('2024-04-01'),
    });
    expect(dueOf(request({ received, extensionTold: '2024-03-29', extendedTo: '2024-06-14' }))).toMatchObject(
      { day: day('2024-06-14'), longest: day('2024-04-29') },
    );
  });

  test('overlapping consultations are left out once; one that is not over lets the period rest', () => {
    const received = '2024-03-04';
    const thirdParty = { thirdPartyFrom: '2024-03-05', thirdPartyTo: '2024-03-12' };
    const body = { bodyFrom: '2024-03-11', bodyTo: '2024-03-14' };
    expect(dueOf(request({ received, ...thirdParty }))).toMatchObject({ day: day('2024-04-09') });
    expect(dueOf(request({ received, ...thirdParty, ...body }))).toMatchObject({ day: day('2024-04-11') });
    expect(dueOf(request({ received, ...thirdParty, bodyFrom: '2024-03-11' }))).toEqual({ state: 'stopped' });
  });

  test('every day of five years agrees with a count day by day, with consultations at random', () => {
    const spans = fc.array(
      fc.record({ after: fc.integer({ min: -10, max: 60 }), length: fc.integer({ min: 0, max: 40 }) }),
      { maxLength: 2 },
    );
    const samples = fc.sample(spans, { numRuns: 1827, seed: 20 });
    const wrong: unknown[] = [];
    for (let from = dayOf(2020, 1, 1), at = 0; from < dayOf(2025, 1, 1); from += 1, at += 1) {
      const own = (samples[at] ?? []).map(({ after, length }) => ({
        from: from + after,
        to: from + after + length,
      }));
      for (const count of [20, 40]) {
        const found = dayAfterSpans(from, count, own);
        if (found !== walked(from, count, own)) wrong.push({ from: isoDay(from), count, own, found });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('in whatever time zone', () => {
    const told = ['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', 'test/register/dueDates.ts'], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    const [first = ''] = told;
    expect(first.split('\n').length).toBeGreaterThan(1827);
    expect(first).toContain('2024-02-01 2024-03-05 2024-04-02');
    expect(new Set(told).size).toBe(1);
  });
});
