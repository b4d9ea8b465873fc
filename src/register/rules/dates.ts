/** Rules about dates: their order, and what has to come within a number of working days. */
import { requestColumns, type RequestColumn } from '../columns';
import { type Day, isoDay } from '../days/day';
import { isProvisional, workingDaysBetween } from '../days/workingDays';
import { answeredOn, CORRECTION_DAYS, dueOf, SOON_DAYS } from '../due';
import { dayIn, isBlank, type RequestRow } from '../model';
import { requestRule, type Said } from './model';

/** Of each pair, the second is not before the first. What is closed before it was received is told by R-1. */
const order: readonly (readonly [RequestColumn, RequestColumn])[] = [
  ['received', 'correctionAsked'],
  ['correctionAsked', 'corrected'],
  ['received', 'thirdPartyFrom'],
  ['thirdPartyFrom', 'thirdPartyTo'],
  ['received', 'bodyFrom'],
  ['bodyFrom', 'bodyTo'],
  ['received', 'extensionTold'],
  ['extensionTold', 'extendedTo'],
  ['received', 'feeAsked'],
  ['received', 'replied'],
  ['replied', 'delivered'],
];

/** Of each pair, there is no second without the first. */
const pairs: readonly (readonly [RequestColumn, RequestColumn])[] = [
  ['correctionAsked', 'corrected'],
  ['thirdPartyFrom', 'thirdPartyTo'],
  ['bodyFrom', 'bodyTo'],
  ['extensionTold', 'extendedTo'],
];

const titles = (first: RequestColumn, second: RequestColumn) => ({
  first: requestColumns[first].title,
  second: requestColumns[second].title,
});

export const inOrder = requestRule({
  id: 'R-3',
  about: 'request',
  basis: '条例第三十条至第三十五条',
  verdicts: { order: 'warning', alone: 'warning', endsAfterReply: 'warning', future: 'warning' },
  check: (row, { register: { columns }, today }) => {
    const before = order.flatMap(([first, second]): Said<'order', RequestColumn>[] => {
      const [one, other] = [dayIn(row, first), dayIn(row, second)];
      const isWrong = one !== undefined && other !== undefined && other < one;
      return isWrong
        ? [
            {
              key: 'order',
              column: second,
              params: { ...titles(first, second), from: isoDay(one), to: isoDay(other) },
            },
          ]
        : [];
    });
    const alone = pairs
      .filter(([first, second]) => columns.has(first) && isBlank(row, first) && !isBlank(row, second))
      .map(([first, second]) => ({ key: 'alone' as const, column: second, params: titles(first, second) }));
    const [closed, replied] = [dayIn(row, 'closed'), dayIn(row, 'replied')];
    const isBeforeReply = closed !== undefined && replied !== undefined && closed < replied;
    const future = (['received', 'replied', 'closed'] as const)
      .filter((column) => today !== undefined && (dayIn(row, column) ?? -Infinity) > today)
      .slice(0, 1)
      .map((column) => ({
        key: 'future' as const,
        column,
        params: { title: requestColumns[column].title, day: isoDay(dayIn(row, column) ?? 0) },
      }));
    return [
      ...before,
      ...alone,
      ...(isBeforeReply ? [{ key: 'endsAfterReply' as const, column: 'closed' as const }] : []),
      ...future,
    ];
  },
});

/** How a reply stands on a day: `late` when it came, `overdue` and `soon` while it has not come. */
export type Standing =
  | { readonly state: 'late' | 'overdue' | 'soon' | 'open'; readonly due: Day; readonly days: number }
  | { readonly state: 'stopped' | 'done' | 'unknown' };

/** @param today without it nothing is overdue, or due soon */
export function standingOf(row: RequestRow, today?: Day): Standing {
  const due = dueOf(row);
  const answered = answeredOn(row);
  // An outcome without a date is told by R-1; that it is not answered would be too much said.
  const isClosed = dayIn(row, 'closed') !== undefined || !isBlank(row, 'outcome');
  if (answered === undefined && isClosed) return { state: 'done' };
  if (due.state !== 'due') return { state: answered === undefined ? due.state : 'done' };
  const on = answered ?? today;
  if (on === undefined) return { state: 'unknown' };
  const days = workingDaysBetween(on, due.day) ?? 0;
  if (answered !== undefined)
    return answered > due.day ? { state: 'late', due: due.day, days: -days } : { state: 'done' };
  if (on > due.day) return { state: 'overdue', due: due.day, days: -days };
  return { state: days <= SOON_DAYS ? 'soon' : 'open', due: due.day, days };
}

export const replyInTime = requestRule({
  id: 'R-4',
  about: 'request',
  basis: '条例第三十三条',
  verdicts: { late: 'warning', overdue: 'error', soon: 'hint', provisional: 'hint' },
  check: (row, { today, register: { columns } }) => {
    // Where only the day of closing is known, it is not known when the reply went out.
    if (!columns.has('received')) return [];
    const standing = standingOf(row, today);
    const column = 'due' as const;
    if (standing.state !== 'late' && standing.state !== 'overdue' && standing.state !== 'soon') return [];
    const { state, due, days } = standing;
    const told = { key: state, column, params: { due: isoDay(due), days } };
    const isOpen = state !== 'late';
    return [told, ...(isOpen && isProvisional(due) ? [{ key: 'provisional' as const, column }] : [])];
  },
});

export const correctionInTime = requestRule({
  id: 'R-5',
  about: 'request',
  basis: '条例第三十条',
  verdicts: { late: 'warning' },
  check: (row) => {
    const [received, asked] = [dayIn(row, 'received'), dayIn(row, 'correctionAsked')];
    if (received === undefined || asked === undefined) return [];
    const days = workingDaysBetween(received, asked) ?? 0;
    return days > CORRECTION_DAYS
      ? [{ key: 'late', column: 'correctionAsked', params: { days, most: CORRECTION_DAYS } }]
      : [];
  },
});

export const extensionInTime = requestRule({
  id: 'R-6',
  about: 'request',
  basis: '条例第三十三条、第三十五条',
  verdicts: { toldLate: 'warning', long: 'hint' },
  check: (row) => {
    const due = dueOf(row);
    const [told, to] = [dayIn(row, 'extensionTold'), dayIn(row, 'extendedTo')];
    if (due.state !== 'due' || told === undefined) return [];
    if (told > due.ordinary) {
      return [{ key: 'toldLate', column: 'extensionTold', params: { due: isoDay(due.ordinary) } }];
    }
    return to !== undefined && to > due.longest
      ? [{ key: 'long', column: 'extendedTo', params: { longest: isoDay(due.longest) } }]
      : [];
  },
});
