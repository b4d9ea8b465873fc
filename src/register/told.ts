/** What a register tells of a year that the tables have no cells for: how requests came, whether they were answered in time. */
import { editionOfYear, forms } from '../form';
import type { Report } from '../report';
import { ways } from './choices';
import { count, rowsOf } from './count';
import { yearOf } from './days/day';
import { answeredOn, dueOf } from './due';
import { dayIn, type Register, valueIn } from './model';

/** The ways of those that were received, by what is chosen in a row; `none` for whatever else stands there. */
export const wayIds: readonly string[] = [...ways.map(({ id }) => id), 'none'].map((id) => `ways.${id}`);

/** What a register says of a report's year: its figures, and what no cell is for. */
export function witnessOf(register: Register, year: number): Pick<Report, 'register' | 'registerTold'> {
  const registerTold = toldByRegister(register, year);
  return registerTold ? { register: count(register, year), registerTold } : {};
}

/**
 * By the ids of `wayIds`; `answered`, those of the processed that were replied to with a due date that is known; `inTime`,
 * those by then; `paid`, 元 taken for processing, where anybody has written any down. Nothing for a year without a form.
 */
export function toldByRegister({ requests }: Register, year: number): Report['registerTold'] {
  const edition = editionOfYear(year);
  if (edition === undefined) return undefined;
  const counted = requests.map((row) => ({ row, rows: rowsOf(row, year, forms[edition]) }));
  const came = Object.fromEntries(wayIds.map((id) => [id, 0]));
  for (const { row, rows } of counted) {
    if (!rows.includes('received')) continue;
    const way = `ways.${String(valueIn(row, 'way'))}`;
    const id = way in came ? way : 'ways.none';
    came[id] = (came[id] ?? 0) + 1;
  }
  const replies = counted.flatMap(({ row, rows }) => {
    const [due, answered] = [dueOf(row), answeredOn(row)];
    const isReplied = rows.includes('processed') && due.state === 'due' && answered !== undefined;
    return isReplied ? [{ due: due.day, answered }] : [];
  });
  // By the day on which it was asked for, or that of the request where nobody wrote that down.
  const paid = requests.flatMap((row) => {
    const [asked, amount] = [dayIn(row, 'feeAsked') ?? dayIn(row, 'received'), valueIn(row, 'feePaid')];
    return asked !== undefined && yearOf(asked) === year && typeof amount === 'number' ? [amount] : [];
  });
  return {
    ...came,
    answered: replies.length,
    inTime: replies.filter(({ due, answered }) => answered <= due).length,
    ...(paid.length > 0 && { paid: paid.reduce((sum, amount) => sum + amount) }),
  };
}
