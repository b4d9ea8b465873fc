/** A date as a worksheet shows it: Excel makes one of `1-2` or `3/4`, and what the clerk sees is then all there is to read. */

const tokens: Readonly<Record<string, (date: Date) => string | number>> = {
  yyyy: (date) => date.getUTCFullYear(),
  yy: (date) => String(date.getUTCFullYear() % 100).padStart(2, '0'),
  mmm: (date) => date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }),
  mm: (date) => String(date.getUTCMonth() + 1).padStart(2, '0'),
  m: (date) => date.getUTCMonth() + 1,
  dd: (date) => String(date.getUTCDate()).padStart(2, '0'),
  d: (date) => date.getUTCDate(),
};

/** By the cell's number format; formats of times, which no report has, come as year, month and day. */
export function dateAsShown(date: Date, numberFormat: string | undefined): string {
  const [positive = ''] = (numberFormat ?? '').split(';');
  const bare = positive.replace(/\[[^\]]*\]|["\\]/g, '');
  const format = /[ymd]/i.test(bare) && !/[hs]/i.test(bare) ? bare : 'yyyy-mm-dd';
  return format.replace(/y+|m+|d+/gi, (token) => {
    const lower = token.toLowerCase();
    return String((tokens[lower] ?? tokens[lower.slice(0, 2)])?.(date) ?? token);
  });
}

/** Between the days that workbooks from 1904 on count from, and the days everyone else does. */
export const DAYS_TO_1904 = 1462;
