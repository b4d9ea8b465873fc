/**
 * The working days of the State Council's holiday arrangements. Years that are not announced yet have plain weekdays,
 * and whoever tells a date in them has to say that it is provisional.
 */
import calendar from 'chinese-days/dist/chinese-days.json';
import { type Day, dayOf, dayOfIso, weekdayOf, yearOf } from './day';

const daysOf = (dates: object): Day[] => Object.keys(dates).flatMap((date) => dayOfIso(date) ?? []);

const holidays = new Set(daysOf(calendar.holidays));
const madeUp = new Set(daysOf(calendar.workdays));

const announced = [...holidays].map(yearOf);

/** First and last year whose holidays are known. */
export const firstKnownYear = Math.min(...announced);
export const lastKnownYear = Math.max(...announced);

/** Years after the last that is known, in which dates are told provisionally. */
const PROVISIONAL_YEARS = 3;

const FIRST = dayOf(firstKnownYear, 1, 1);
const LAST = dayOf(lastKnownYear + PROVISIONAL_YEARS + 1, 1, 1) - 1;

/** Saturdays and Sundays are worked on where they make up for a holiday. */
export const isWorkingDay = (day: Day): boolean =>
  madeUp.has(day) || (weekdayOf(day) % 6 !== 0 && !holidays.has(day));

/** Every working day from the first known year on, in order. */
const list: Day[] = [];
/** For each day from the first, how many working days there are up to and including it. */
const counts: number[] = [];
for (let day = FIRST; day <= LAST; day += 1) {
  if (isWorkingDay(day)) list.push(day);
  counts.push(list.length);
}

/** The working days of these years and those between. */
export const workingDays = (from: number, to: number): Day[] =>
  list.filter((day) => day >= dayOf(from, 1, 1) && day < dayOf(to + 1, 1, 1));

/** How many working days of the list there are up to and including the day; nothing outside of the years it knows. */
export const workingDaysUpTo = (day: Day): number | undefined => counts[day - FIRST];

/** The working days after the first day, up to and including the last; negative backwards, nothing outside of the list. */
export function workingDaysBetween(from: Day, to: Day): number | undefined {
  const [before, after] = [workingDaysUpTo(from), workingDaysUpTo(to)];
  return before === undefined || after === undefined ? undefined : after - before;
}

/** The working day at a position of the list, from 1. */
export const workingDayAt = (position: number): Day | undefined => list[position - 1];

/** The so-manieth working day after a day, which is not counted itself. */
export function workingDayAfter(day: Day, count: number): Day | undefined {
  const before = workingDaysUpTo(day);
  return before === undefined ? undefined : workingDayAt(before + count);
}

/** Is the day in a year whose holidays are not announced? */
export const isProvisional = (day: Day): boolean => yearOf(day) > lastKnownYear;
