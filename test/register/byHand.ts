/** Counting a register by hand, from nothing but its dates and words: what the product's own counts are measured by. */
import { editionOfYear } from '../../src/form';
import { type CaseRow, type Register, type RequestRow, yearOf } from '../../src/register';

type Counted = Readonly<{ came: number; ended: number; what: string; part: string }>;

/** The year of a day, or one that never comes. */
const yearOrNever = (day: unknown): number => (typeof day === 'number' ? yearOf(day) : 9999);

/** A request as a clerk would take it, or nothing where it says too little or contradicts itself. */
function requestByHand({ values: { received, closed, type, outcome } }: RequestRow): Counted | undefined {
  if (typeof received !== 'number' || typeof type !== 'string' || type === '法人') return undefined;
  const isEnded = typeof closed === 'number';
  if (isEnded !== (typeof outcome === 'string' && outcome !== '已办')) return undefined;
  if (outcome === '已办' || (isEnded && closed < received)) return undefined;
  if (isEnded && yearOf(closed) >= 2021 && outcome === 'other') return undefined;
  return { came: yearOf(received), ended: yearOrNever(closed), what: String(outcome), part: type };
}

function caseByHand({ values: { kind, opened, ended, result } }: CaseRow): Counted | undefined {
  if (typeof kind !== 'string' || typeof opened !== 'number') return undefined;
  const isEnded = typeof ended === 'number';
  if (isEnded !== (typeof result === 'string') || (isEnded && ended < opened)) return undefined;
  return { came: yearOf(opened), ended: yearOrNever(ended), what: String(result), part: kind };
}

function requestIsIn({ came, ended, what }: Counted, year: number, row: string): boolean {
  switch (row) {
    case 'received':
      return came === year;
    case 'carriedIn':
      return came < year && ended >= year;
    case 'carriedOut':
      return came <= year && ended > year;
    case 'processed':
      return ended === year;
    case 'other':
      return ended === year && what.startsWith('other') && editionOfYear(year) === '2019';
    default:
      return ended === year && what === row;
  }
}

function caseIsIn({ came, ended, what }: Counted, year: number, column: string): boolean {
  const isPending = came <= year && ended > year;
  if (column === 'pending') return isPending;
  if (column === 'total') return isPending || ended === year;
  return ended === year && what === column;
}

/** A stroke for each row of a cell. */
export function byHand(register: Register, year: number, cell: string): number {
  const [table, ...middle] = cell.split('.');
  const column = middle.pop() ?? '';
  const row = middle.join('.');
  if (table === 'appeals')
    return register.cases
      .flatMap((each) => caseByHand(each) ?? [])
      .filter((each) => each.part === row && caseIsIn(each, year, column)).length;
  return register.requests
    .flatMap((each) => requestByHand(each) ?? [])
    .filter((each) => (column === 'total' || each.part === column) && requestIsIn(each, year, row)).length;
}
