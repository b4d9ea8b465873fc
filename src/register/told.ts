/** What a register tells of a year that the tables have no cells for: how requests came, whether they were answered in time. */
import { editionOfYear, forms } from '../form';
import { ways } from './choices';
import { rowsOf } from './count';
import { yearOf } from './days/day';
import { answeredOn, dueOf } from './due';
import { dayIn, type Register, valueIn } from './model';

export interface ToldByRegister {
  /** As table three counts them. */
  readonly received: number;
  readonly processed: number;
  /** How those came that were received, by the way; those of none that is listed under `none`. */
  readonly ways: Readonly<Record<string, number>>;
  /** Of those that were processed: replied to, with a due date that is known; and by then. */
  readonly answered: number;
  readonly inTime: number;
  /** 元 taken for processing; nothing where nobody has written any down. */
  readonly paid: number | undefined;
}

const known = new Set<unknown>(ways.map(({ id }) => id));

/** Nothing for a year without a form. */
export function toldByRegister({ requests }: Register, year: number): ToldByRegister | undefined {
  const edition = editionOfYear(year);
  if (edition === undefined) return undefined;
  const counted = requests.map((row) => ({ row, rows: rowsOf(row, year, forms[edition]) }));
  const received = counted.filter(({ rows }) => rows.includes('received'));
  const processed = counted.filter(({ rows }) => rows.includes('processed'));
  const came: Record<string, number> = {};
  for (const { row } of received) {
    const way = valueIn(row, 'way');
    const id = known.has(way) ? String(way) : 'none';
    came[id] = (came[id] ?? 0) + 1;
  }
  const replies = processed.flatMap(({ row }) => {
    const [due, answered] = [dueOf(row), answeredOn(row)];
    return due.state === 'due' && answered !== undefined ? [{ due: due.day, answered }] : [];
  });
  // By the day on which it was asked for, or that of the request where nobody wrote that down.
  const paid = requests.flatMap((row) => {
    const [asked, amount] = [dayIn(row, 'feeAsked') ?? dayIn(row, 'received'), valueIn(row, 'feePaid')];
    return asked !== undefined && yearOf(asked) === year && typeof amount === 'number' ? [amount] : [];
  });
  return {
    received: received.length,
    processed: processed.length,
    ways: came,
    answered: replies.length,
    inTime: replies.filter(({ due, answered }) => answered <= due).length,
    paid: paid.length > 0 ? paid.reduce((sum, amount) => sum + amount) : undefined,
  };
}
