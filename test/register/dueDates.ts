/** Prints when replies are due for every day of five years; run in several time zones. */
import { dayOf, isoDay, workingDayAfter } from '../../src/register';

const lines: string[] = [];
for (let day = dayOf(2020, 1, 1); day < dayOf(2025, 1, 1); day += 1) {
  const due = [20, 40].map((count) => isoDay(workingDayAfter(day, count) ?? 0));
  lines.push([isoDay(day), ...due].join(' '));
}
process.stdout.write(`${lines.join('\n')}\n`);
