/**
 * The working days of the State Council's holiday arrangements. Years that are not announced yet have plain weekdays,
 * and whoever tells a date in them has to say that it is provisional.
 */
import calendar from 'chinese-days/dist/chinese-days.json';
import { type Day, dayOf, dayOfIso, weekdayOf, yearOf } from './day';

const knownYears = Object.keys(calendar.holidays).map((date) => Number(date.slice(0, 4)));

/** First and last year whose holidays are known. */
export const firstKnownYear = Math.min(...knownYears);
export const lastKnownYear = Math.max(...knownYears);

/** Years after the last that is known, in which dates are told provisionally. */
const PROVISIONAL_YEARS = 3;

const FIRST = dayOf(firstKnownYear, 1, 1);
const LAST = dayOf(lastKnownYear + PROVISIONAL_YEARS + 1, 1, 1) - 1;

interface Listed {
  /** Every working day from the first known year on, in order. */
  readonly list: readonly Day[];
  /** For each day from the first, how many working days there are up to and including it. */
  readonly counts: readonly number[];
}

const daysOf = (dates: object): Set<Day> =>
  new Set(Object.keys(dates).flatMap((date) => dayOfIso(date) ?? []));

function madeList(): Listed {
  const [holidays, madeUp] = [daysOf(calendar.holidays), daysOf(calendar.workdays)];
  const list: Day[] = [];
  const counts: number[] = [];
  for (let day = FIRST; day <= LAST; day += 1) {
    // Saturdays and Sundays are worked on where they make up for a holiday.
    if (madeUp.has(day) || (weekdayOf(day) % 6 !== 0 && !holidays.has(day))) list.push(day);
    counts.push(list.length);
  }
  return { list, counts };
}

let listed: Listed | undefined;

/** Made when it is first asked for: most commands never do. */
const working = (): Listed => (listed ??= madeList());

/** The working days of these years and those between. */
export const workingDays = (from: number, to: number): Day[] =>
  working().list.filter((day) => day >= dayOf(from, 1, 1) && day < dayOf(to + 1, 1, 1));

/** How many working days of the list there are up to and including the day; nothing outside of the years it knows. */
export const workingDaysUpTo = (day: Day): number | undefined => working().counts[day - FIRST];

/** The working days after the first day, up to and including the last; negative backwards, nothing outside of the list. */
export function workingDaysBetween(from: Day, to: Day): number | undefined {
  const [before, after] = [workingDaysUpTo(from), workingDaysUpTo(to)];
  return before === undefined || after === undefined ? undefined : after - before;
}

/** The working day at a position of the list, from 1. */
export const workingDayAt = (position: number): Day | undefined => working().list[position - 1];

/** The so-manieth working day after a day, which is not counted itself. */
export function workingDayAfter(day: Day, count: number): Day | undefined {
  const before = workingDaysUpTo(day);
  return before === undefined ? undefined : workingDayAt(before + count);
}

/** Is the day in a year whose holidays are not announced? */
export const isProvisional = (day: Day): boolean => yearOf(day) > lastKnownYear;
