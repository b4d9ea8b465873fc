/** D-1: the report is due in the year after the one it tells of (条例 art. 49). */
import type { Report } from '../../report';
import type { Finding } from '../model';

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

/**
 * A hint from shortly before the deadline to the end of that year; nothing without a date or without a name.
 * @param today `YYYY-MM-DD`
 */
export function checkDeadline({ unit, year }: Report, today: string | undefined): Finding[] {
  const deadline = deadlines.find(({ units }) => units.test(unit));
  if (today === undefined || !deadline) return [];
  const due = `${year + 1}-${deadline.due}`;
  const daysLeft = (Date.parse(due) - Date.parse(today)) / DAY;
  if (daysLeft > DAYS_BEFORE || !today.startsWith(String(year + 1))) return [];
  return [
    {
      rule: 'D-1',
      severity: 'hint',
      outcome: 'broken',
      cells: [],
      expected: due,
      found: today,
      difference: null,
      message:
        daysLeft >= 0
          ? { key: 'D-1.near', params: { due, days: daysLeft } }
          : { key: 'D-1.past', params: { due, days: -daysLeft } },
    },
  ];
}
