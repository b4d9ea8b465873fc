/** A letter to a unit: what its report must correct, told apart by what an earlier letter has said already. */
import type { EditionId } from '../form';
import type { Message } from '../report';
import type { Finding } from '../rules';
import { type Expected, expectedOf, type StockRow, type UnitReport } from '../summary';

/** What is the matter with the files themselves, when no finding can say it. */
export type FileTrouble =
  | { readonly is: 'wrongYear'; readonly year: number; readonly expected: number }
  | { readonly is: 'wrongEdition'; readonly year: number }
  | { readonly is: 'duplicate'; readonly count: number }
  | { readonly is: 'unreadable'; readonly messages: readonly Message[] };

export interface Letter {
  readonly unit: string;
  /** The report year asked for. */
  readonly year: number;
  readonly edition: EditionId;
  /** How often the unit's report has been sent back, this time included. */
  readonly round: number;
  readonly troubles: readonly FileTrouble[];
  /** Errors that stood in the earlier report too. */
  readonly still: readonly Finding[];
  /** Errors that did not. */
  readonly found: readonly Finding[];
  /** What is to be verified or explained. */
  readonly doubts: readonly Finding[];
  /** How many of the earlier errors are gone. */
  readonly settled: number;
}

/** One round of reports: who has sent what. */
export interface Round {
  readonly stock: readonly StockRow[];
  /** Which round it is, from 1. */
  readonly number: number;
}

/** What a finding is about, whatever figures stood there: the same in two rounds if it was not corrected. */
const subjectOf = ({ rule, message, cells, quote }: Finding): string =>
  [rule, message.key, message.params.quantity ?? '', cells.join(), quote?.section ?? ''].join('|');

const isError = ({ severity }: Finding): boolean => severity === 'error';

function troublesOf(rows: readonly StockRow[], expected: number): FileTrouble[] {
  return rows.flatMap(({ state, reports, unread, counted }): FileTrouble[] => {
    const [{ year } = { year: expected }] = reports;
    if (state === 'wrongYear') return [{ is: state, year, expected }];
    if (state === 'wrongEdition') return [{ is: state, year }];
    // Several that say the same are in the sum: nothing need be asked.
    if (state === 'duplicate' && !counted) return [{ is: state, count: reports.length }];
    return unread.map(({ messages }) => ({ is: 'unreadable', messages }));
  });
}

/** The report a unit is written to about: that in the sum, else the one its roster row names last. */
const reportOf = (rows: readonly StockRow[]): UnitReport | undefined =>
  rows.find(({ counted }) => counted)?.counted ??
  rows.find(({ state }) => state === 'duplicate')?.reports.at(-1);

export function byUnit(stock: readonly StockRow[]): Map<string, StockRow[]> {
  const rows = new Map<string, StockRow[]>();
  for (const row of stock) rows.set(row.unit, [...(rows.get(row.unit) ?? []), row]);
  return rows;
}

/** States of rows that are no unit's: nobody is known to write to. */
const STRAYS: ReadonlySet<StockRow['state']> = new Set(['unexpected', 'ambiguous']);

/** What a letter is about: one unit, what it has sent now and what before, if it has been written to then. */
export interface Course {
  readonly unit: string;
  readonly rows: readonly StockRow[];
  readonly before: readonly StockRow[];
  readonly round: number;
}

/** Nothing where there is nothing to send back. */
export function letterOf({ unit, rows, before, round }: Course, expected: Expected): Letter | null {
  if (rows.some(({ state }) => STRAYS.has(state))) return null;
  const findings = reportOf(rows)?.findings ?? [];
  const troubles = troublesOf(rows, expected.year);
  const errors = findings.filter(isError);
  if (errors.length + troubles.length === 0) return null;
  const said = (reportOf(before)?.findings ?? []).filter(isError).map(subjectOf);
  const known = new Set(said);
  const now = new Set(errors.map(subjectOf));
  return {
    unit,
    ...expected,
    round,
    troubles,
    still: errors.filter((finding) => known.has(subjectOf(finding))),
    found: errors.filter((finding) => !known.has(subjectOf(finding))),
    doubts: findings.filter(({ severity }) => severity === 'warning'),
    settled: said.filter((subject) => !now.has(subject)).length,
  };
}

/**
 * A letter for every unit whose report has errors or could not be taken, in the order of the stock; none for a unit
 * that has sent nothing, for there is nothing to send back.
 * @param earlier the round before: what is said of the same places in it is not new
 */
export function lettersOf({ stock, number }: Round, earlier?: readonly StockRow[]): Letter[] {
  const expected = expectedOf(stock.flatMap(({ reports }) => reports));
  if (!expected) return [];
  const before = byUnit(earlier ?? []);
  return [...byUnit(stock)].flatMap(
    ([unit, rows]) => letterOf({ unit, rows, before: before.get(unit) ?? [], round: number }, expected) ?? [],
  );
}
