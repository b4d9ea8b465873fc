/** The files that reports come in, from a disk or from a browser: which are meant, in which order, how old they are. */
import type { Message } from '../report';

/** What no one means by a folder: hidden files, and those that Office leaves beside an open document, or a Mac in an archive. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === '__MACOSX';

/** Names by their characters, the same on every computer. */
export const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A summary in the midst of the reports it was made from is no unit's report: `messages` are its reader's. */
export const isOfSummary = (messages: readonly Message[]): boolean =>
  messages.some(({ code }) => code === 'workbook.summary');

/**
 * A moment by the clock of this place: `2025-01-20 16:05`. By hand, since a formatter of `Intl` takes as long to be made as
 * a report to be checked.
 */
export function localTime(moment: Date | number): string {
  const time = new Date(moment);
  const [month, day, hour, minute] = [
    time.getMonth() + 1,
    time.getDate(),
    time.getHours(),
    time.getMinutes(),
  ].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day} ${hour}:${minute}`;
}

/** The day it is here: `2025-01-20`. */
export const localToday = (): string => localTime(Date.now()).slice(0, 10);
