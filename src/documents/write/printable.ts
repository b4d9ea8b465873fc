/** What can be printed at all: neither XML nor HTML can hold control characters or halves of a surrogate pair. */

const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text with U+FFFD, which shows that something was there, in place of what cannot be printed. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

export const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);
