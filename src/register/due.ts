/** When a reply is due (条例第三十条、第三十三条、第三十五条), counted in working days. */
import type { Day } from './days/day';
import { workingDayAfter, workingDaysBetween } from './days/workingDays';
import { dayIn, type RequestRow } from './model';

/** Working days for a reply, and the most by which it may be put off. */
export const REPLY_DAYS = 20;
export const EXTENSION_DAYS = 20;

/** Working days within which a correction is to be asked for. */
export const CORRECTION_DAYS = 7;

/** So many days before it is due, a reply is due soon. */
export const SOON_DAYS = 5;

/**
 * The regulation is silent on it: as in civil and administrative procedure, the day on which something begins is not
 * counted, be it the period itself or a consultation. Working days of a consultation are those after its first day, up to
 * and including its last.
 */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The working day on which so many have gone by after the first day, those within spans not counted, and overlapping ones
 * once. A span that begins when the period is over does not bring it back. Nothing outside of the years that are known.
 */
export function dayAfterSpans(from: Day, count: number, spans: readonly Span[]): Day | undefined {
  let end = workingDayAfter(from, count);
  let counted = from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(span.from, counted);
    // The first working day of the span has to come no later than the period's last.
    const first = workingDayAfter(begin, 1);
    if (end === undefined || first === undefined || first > end || span.to <= begin) continue;
    const length = workingDaysBetween(begin, span.to);
    end = length === undefined ? undefined : workingDayAfter(end, length);
    counted = span.to;
  }
  return end;
}

/** `stopped`: the period rests until something comes back; `unknown`: no day to count from, or years not known. */
export type Due =
  | {
      readonly state: 'due';
      readonly day: Day;
      /** Not put off, and put off by as much as may be without a reason (第三十五条 allows more with one). */
      readonly ordinary: Day;
      readonly longest: Day;
    }
  | { readonly state: 'stopped' | 'unknown' };

const consultations = [
  ['thirdPartyFrom', 'thirdPartyTo'],
  ['bodyFrom', 'bodyTo'],
] as const;

/** The day from which the reply's days are counted: of the request as it was corrected, where that was asked for. */
export function startOf(row: RequestRow): Day | 'stopped' | undefined {
  if (dayIn(row, 'correctionAsked') === undefined) return dayIn(row, 'received');
  return dayIn(row, 'corrected') ?? 'stopped';
}

/** When the reply to a request is due; put off only where the applicant was told before it was due. */
export function dueOf(row: RequestRow): Due {
  const start = startOf(row);
  if (start === 'stopped') return { state: 'stopped' };
  if (start === undefined) return { state: 'unknown' };
  const spans: Span[] = [];
  for (const [first, last] of consultations) {
    const [from, to] = [dayIn(row, first), dayIn(row, last)];
    if (from !== undefined && to === undefined) return { state: 'stopped' };
    if (from !== undefined && to !== undefined) spans.push({ from, to });
  }
  const ordinary = dayAfterSpans(start, REPLY_DAYS, spans);
  const longest = dayAfterSpans(start, REPLY_DAYS + EXTENSION_DAYS, spans);
  if (ordinary === undefined || longest === undefined) return { state: 'unknown' };
  const told = dayIn(row, 'extensionTold');
  const isInTime = told !== undefined && told <= ordinary;
  const day = isInTime ? (dayIn(row, 'extendedTo') ?? longest) : ordinary;
  return { state: 'due', day, ordinary, longest };
}

/** The day that decides whether a reply was in time: by post, that of posting. */
export const answeredOn = (row: RequestRow): Day | undefined =>
  (row.values.delivery === 'post' ? dayIn(row, 'delivered') : undefined) ?? dayIn(row, 'replied');
