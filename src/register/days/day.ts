/** Days as numbers, so that no time zone can move them: the number by which Excel counts days from 1900 on. */

/** 45292 is 1 January 2024. Always whole. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day that Excel calls 0, as it is right from March 1900 on. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** Of the month's first day where `date` is 1; months count from 1. */
export const dayOf = (year: number, month: number, date: number): Day =>
  Math.round((Date.UTC(year, month - 1, date) - ORIGIN) / MILLISECONDS);

const dateOf = (day: Day): Date => new Date(ORIGIN + day * MILLISECONDS);

export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();

/** Months count from 1. */
export const monthOf = (day: Day): number => dateOf(day).getUTCMonth() + 1;

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day - 1) % 7) + 7) % 7;

/** `2024-01-05` */
export const isoDay = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** Of a date that there is: 30 February is none. */
export function dayOfDate(year: number, month: number, date: number): Day | undefined {
  const day = dayOf(year, month, date);
  const found = dateOf(day);
  return found.getUTCMonth() + 1 === month && found.getUTCDate() === date ? day : undefined;
}

/** Reads `2024-01-05`. */
export function dayOfIso(text: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : dayOfDate(Number(year), Number(month), Number(date));
}
