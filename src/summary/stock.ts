/** Taking stock: which of the expected units have reported, and what became of every file. */
import type { EditionId } from '../form';
import type { Message } from '../report';
import { soughtName, unitName, type UnitReport } from './model';
import { type Match, nameFinder } from './names';

/**
 * `submitted`: its report is in the sum. `duplicate`: there are several; if all say the same, one is in the sum,
 * else none. `unexpected`: of no unit on the roster. `ambiguous`: of one of several. Of all states but the first
 * two nothing is in the sum.
 */
export type UnitState =
  | 'submitted'
  | 'missing'
  | 'duplicate'
  | 'wrongYear'
  | 'wrongEdition'
  | 'unreadable'
  | 'unexpected'
  | 'ambiguous';

/** A file that no report could be read from. */
export interface UnreadFile {
  readonly file: string;
  readonly messages: readonly Message[];
}

/** A line of the roster: a unit, its state and the files that put it there. */
export interface StockRow {
  /** As the roster has it; a report of no unit on it under its own name. */
  readonly unit: string;
  readonly state: UnitState;
  readonly reports: readonly UnitReport[];
  readonly unread: readonly UnreadFile[];
  /** The report that is in the sum. */
  readonly counted?: UnitReport;
  /** The units that an ambiguous name may mean. */
  readonly candidates?: readonly string[];
}

/** What this year's reports are. */
export interface Expected {
  readonly year: number;
  readonly edition: EditionId;
}

/** The year and edition of more than half of the reports; nothing where none is. */
export function expectedOf(reports: readonly UnitReport[]): Expected | undefined {
  const counts = new Map<string, { kind: Expected; count: number }>();
  for (const { year, edition } of reports) {
    const key = `${year} ${edition}`;
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { kind: { year, edition }, count: count + 1 });
  }
  return [...counts.values()].find(({ count }) => count * 2 > reports.length)?.kind;
}

const sameFigures = (a: UnitReport, b: UnitReport): boolean =>
  a.figures.every((figure, at) => figure === b.figures[at]);

type Row = Omit<StockRow, 'unit'>;

/** The row of a unit's reports that are of the right year and edition. */
function fittingRow(reports: readonly UnitReport[]): Row {
  const [first, ...others] = reports;
  if (!first || others.length === 0) {
    return { state: 'submitted', reports, unread: [], ...(first && { counted: first }) };
  }
  const agree = others.every((other) => sameFigures(first, other));
  return { state: 'duplicate', reports, unread: [], ...(agree && { counted: first }) };
}

/** All rows of one unit: one for its fitting reports and one for each other thing found; else it is missing. */
function rowsOf(
  unit: string,
  reports: readonly UnitReport[],
  unread: readonly UnreadFile[],
  { year, edition }: Expected,
): StockRow[] {
  const ofYear = reports.filter((report) => report.year === year);
  const fitting = ofYear.filter((report) => report.edition === edition);
  const kinds: Row[] = [
    fittingRow(fitting),
    { state: 'wrongYear', reports: reports.filter((report) => report.year !== year), unread: [] },
    { state: 'wrongEdition', reports: ofYear.filter((report) => report.edition !== edition), unread: [] },
    { state: 'unreadable', reports: [], unread },
  ];
  const rows = kinds.filter((row) => row.reports.length + row.unread.length > 0);
  return (rows.length > 0 ? rows : [{ state: 'missing' as const, reports: [], unread: [] }]).map((row) => ({
    unit,
    ...row,
  }));
}

/** A report that no unit on the roster can be given. */
function strayRow(report: UnitReport, match: Match): StockRow {
  const unit = soughtName(report);
  const own = { unit, reports: [report], unread: [] };
  return match.is === 'many'
    ? { ...own, state: 'ambiguous', candidates: match.names }
    : { ...own, state: 'unexpected' };
}

/**
 * The roster's units in its order, then the reports and files that belong to none of them.
 * @param roster absent: whoever has reported is expected
 */
export function takeStock(
  roster: readonly string[] | undefined,
  reports: readonly UnitReport[],
  unread: readonly UnreadFile[],
  expected: Expected,
): StockRow[] {
  const units = roster ?? [...new Set(reports.map(soughtName))];
  const find = nameFinder(units);
  // A year may be part of a unit's name after all.
  const matchOf = (source: Pick<UnitReport, 'unit' | 'file'>): Match => {
    const match = find(unitName(source));
    return match.is === 'none' ? find(soughtName(source)) : match;
  };
  const reportsOf = new Map<string, UnitReport[]>();
  const unreadOf = new Map<string, UnreadFile[]>();
  const add = <T>(map: Map<string, T[]>, unit: string, item: T): void => {
    map.set(unit, [...(map.get(unit) ?? []), item]);
  };
  const strays: StockRow[] = [];
  for (const report of reports) {
    const match = matchOf(report);
    if (match.is === 'one') add(reportsOf, match.name, report);
    else strays.push(strayRow(report, match));
  }
  for (const file of unread) {
    const source = { unit: '', file: file.file };
    const match = matchOf(source);
    if (match.is === 'one') add(unreadOf, match.name, file);
    else strays.push({ unit: unitName(source), state: 'unreadable', reports: [], unread: [file] });
  }
  const rows = units.flatMap((unit) =>
    rowsOf(unit, reportsOf.get(unit) ?? [], unreadOf.get(unit) ?? [], expected),
  );
  return [...rows, ...strays];
}

/** The reports in the sum, under the names that the roster gives their units. */
export const countedIn = (stock: readonly StockRow[]): UnitReport[] =>
  stock.flatMap(({ unit, counted }) => (counted ? [{ ...counted, unit }] : []));
