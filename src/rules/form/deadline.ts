/** D-1: the report is due in the year after the one it tells of (条例 art. 49). */
import type { Report } from '../../report';
import { type BodyKind, bodyOf } from '../body';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

/** Month and day, in the year after the report's. */
const DUE: Readonly<Record<BodyKind, string>> = { government: '03-31', town: '01-31', department: '01-31' };

/** So many days before the deadline a reminder is of use, and so many after it something can still be done. */
const DAYS_BEFORE = 15;
const DAYS_AFTER = 31;
const DAY = 24 * 60 * 60 * 1000;

/** The date under a report, `YYYY-MM-DD`: a line of its own at the end of its words. */
function dateOf({ texts }: Report): string | undefined {
  const last = Object.values(texts).join('\n').trimEnd().split('\n').at(-1) ?? '';
  const [, year, month = '', day = ''] = /^\s*(20\d\d)年(\d{1,2})月(\d{1,2})日\s*$/.exec(last) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A hint about the report that is due, from shortly before its deadline to a month after it; nothing without a date or
 * without a name, and nothing of a report that says itself that it was made in time.
 */
function checkDeadline({ report, today }: Subject): Finding[] {
  if (today === undefined || report.unit.trim() === '') return [];
  const due = `${report.year + 1}-${DUE[bodyOf(report.unit).kind]}`;
  const daysLeft = (Date.parse(due) - Date.parse(today)) / DAY;
  if (daysLeft > DAYS_BEFORE || daysLeft < -DAYS_AFTER) return [];
  const made = dateOf(report);
  if (made !== undefined && made <= due) return [];
  const key = daysLeft >= 0 ? 'D-1.near' : 'D-1.past';
  return [finding(dueDate, key, { expected: due, found: today, params: { due, days: Math.abs(daysLeft) } })];
}

export const dueDate = rule({
  id: 'D-1',
  basis: ['L'],
  editions: everyEdition,
  verdicts: { 'D-1.near': 'hint', 'D-1.past': 'hint' },
  check: checkDeadline,
});
