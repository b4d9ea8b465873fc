/** D-1: the report is due in the year after the one it tells of (条例 art. 49). */
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

interface Deadline {
  /** The names of the bodies that it holds for; the first that fits is theirs. */
  readonly units: RegExp;
  /** Month and day. */
  readonly due: string;
}

const deadlines: readonly Deadline[] = [
  // A government from the county up; towns and townships report as departments do.
  { units: /(?<![乡镇])人民政府$/, due: '03-31' },
  { units: /./, due: '01-31' },
];

/** So many days before the deadline a reminder is of use. */
const DAYS_BEFORE = 15;
const DAY = 24 * 60 * 60 * 1000;

/** A hint from shortly before the deadline to the end of that year; nothing without a date or without a name. */
function checkDeadline({ report: { unit, year }, today }: Subject): Finding[] {
  const deadline = deadlines.find(({ units }) => units.test(unit));
  if (today === undefined || !deadline) return [];
  const due = `${year + 1}-${deadline.due}`;
  const daysLeft = (Date.parse(due) - Date.parse(today)) / DAY;
  if (daysLeft > DAYS_BEFORE || !today.startsWith(String(year + 1))) return [];
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
