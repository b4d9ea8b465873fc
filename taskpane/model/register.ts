/** All that the pane shows of a register: what is open and how urgent, what is wrong in its rows, how it stands beside the report. */
import { type CellId, forms } from '../../src/form';
import {
  checkRegister,
  count,
  countedCells,
  type Day,
  dayIn,
  type RegisterFinding,
  type RequestRow,
  type Standing as ReplyStanding,
  standingOf,
  textIn,
  yearOf,
} from '../../src/register';
import { type CellValue, valueAt } from '../../src/report';
import type { RegisterBook } from '../../src/workbook/register';
import type { Ready } from '../view';

/** A request that nobody has replied to yet. */
export interface Waiting {
  readonly row: RequestRow;
  readonly standing: ReplyStanding;
}

export const urgencies = ['overdue', 'soon', 'open'] as const;
export type Urgency = (typeof urgencies)[number];

/** A figure that was typed and is not what the register counts. */
export interface Difference {
  readonly cell: CellId;
  readonly expected: number;
  readonly found: CellValue;
}

/** How the register stands, the first that applies. */
export type RegisterState = 'empty' | 'overdue' | 'soon' | 'errors' | 'different' | 'clear';

export interface RegisterModel {
  readonly state: RegisterState;
  /** The year that is counted: the report's, or else this one. */
  readonly year: number;
  /** The first year in which something was received. */
  readonly since: number | undefined;
  readonly received: number;
  /** What is due first comes first. */
  readonly waiting: Readonly<Record<Urgency, readonly Waiting[]>>;
  /** But for what the lists of open requests say. */
  readonly findings: readonly RegisterFinding[];
  /** Nothing where there is no report, or nobody has registered anything that it counts. */
  readonly beside: {
    readonly differences: readonly Difference[];
    readonly agreeing: number;
    readonly linked: number;
  } | null;
}

/** Told by the lists of open requests. */
const toldAsWaiting: ReadonlySet<string> = new Set(['R-4.overdue', 'R-4.soon', 'R-4.provisional']);

/** A row that says nothing of when it was received waits for that and not for a reply. */
function waitingIn({ register }: RegisterBook, today: Day): Waiting[] {
  return register.requests.flatMap((row): Waiting[] => {
    const standing = standingOf(row, today);
    const isWaiting = standing.state !== 'done' && standing.state !== 'late';
    return isWaiting && dayIn(row, 'received') !== undefined ? [{ row, standing }] : [];
  });
}

const urgencyOf = ({ standing }: Waiting): Urgency =>
  standing.state === 'overdue' || standing.state === 'soon' ? standing.state : 'open';

const dueIn = ({ standing }: Waiting): number => ('due' in standing ? standing.due : Infinity);

function besideOf({ register }: RegisterBook, { report, reading }: Ready): RegisterModel['beside'] {
  if (register.requests.length + register.cases.length === 0) return null;
  const counted = count(register, report.year);
  const isBegun = (cell: CellId): boolean => cell.startsWith('appeals.') || register.requests.length > 0;
  const cells = countedCells(forms[report.edition], register).filter(
    (cell) => reading.places.has(cell) && isBegun(cell),
  );
  const typed = cells.filter((cell) => !reading.formulas.has(cell));
  const differences = typed.flatMap((cell): Difference[] => {
    const [expected, found] = [Number(counted[cell] ?? 0), valueAt(report.values, cell)];
    // A blank is no figure yet; where nothing is counted there is nothing to say of it.
    return found === expected || (found === null && expected === 0) ? [] : [{ cell, expected, found }];
  });
  return {
    differences,
    agreeing: typed.length - differences.length,
    linked: cells.length - typed.length,
  };
}

function stateOf(
  { register }: RegisterBook,
  { waiting, findings, beside }: Pick<RegisterModel, 'waiting' | 'findings' | 'beside'>,
): RegisterState {
  if (register.requests.length + register.cases.length === 0) return 'empty';
  if (waiting.overdue.length > 0) return 'overdue';
  if (waiting.soon.length > 0) return 'soon';
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return beside && beside.differences.length > 0 ? 'different' : 'clear';
}

export function registerModel(book: RegisterBook, ready: Ready | null, today: Day): RegisterModel {
  const { register } = book;
  const days = register.requests.flatMap((row) => dayIn(row, 'received') ?? []);
  const year = ready?.report.year ?? yearOf(today);
  const all = waitingIn(book, today).sort((a, b) => dueIn(a) - dueIn(b));
  const of = (urgency: Urgency): Waiting[] => all.filter((one) => urgencyOf(one) === urgency);
  const known = {
    waiting: { overdue: of('overdue'), soon: of('soon'), open: of('open') },
    findings: checkRegister(register, today).filter(({ message: { key } }) => !toldAsWaiting.has(key)),
    beside: ready && besideOf(book, ready),
  };
  return {
    ...known,
    state: stateOf(book, known),
    year,
    since: days.length > 0 ? yearOf(days.reduce((first, day) => Math.min(first, day))) : undefined,
    received: days.filter((day) => yearOf(day) === year).length,
  };
}

/** 登记编号; nothing where there is none. */
export const numberOf = (row: RequestRow): string => textIn(row, 'number').trim();
