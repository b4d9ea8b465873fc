/** The files that reports come in, from a disk or from a browser: which are meant, in which order, how old they are. */
import type { Message } from '../report';

/** What no one means by a folder: hidden files, and those that Office leaves beside an open document, or a Mac in an archive. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === '__MACOSX';

/** Names by their characters, the same on every computer. */
export const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The Swedish way of writing dates is that of ISO 8601. */
const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** A summary in the midst of the reports it was made from is no unit's report: `messages` are its reader's. */
export const isOfSummary = (messages: readonly Message[]): boolean =>
  messages.some(({ code }) => code === 'workbook.summary');

/** When a file was last changed, by the clock of this place: `2025-01-20 16:05`. */
export const changedAt = (time: Date | number): string => clock.format(time);
