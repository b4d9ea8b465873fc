/** A summary as it stands in the workbook: its sums, the units in them, who has reported, and what is wrong with whom. */
import { type CellId, cellsOf, type EditionId, forms } from '../../form';
import { zhCN } from '../../locales';
import { summaryTexts, workbookTexts } from '../../locales/workbook';
import type { CellValue, Report, Values } from '../../report';
import type { Severity } from '../../rules';
import { cellIds, type UnitState } from '../../summary';
import { type CellPlace, interpret } from '../report';
import { type Held, type ListLine, type ListOnSheet, readList, textOf } from '../list';
import type { RawSummary } from '../patch';
import { detailsTitles } from './details';
import { type ProblemColumn, problemTitles, type RosterColumn, rosterTitles } from './lists';

/** A row of 明细, with the unit's figures as they stand now, in the order of the form's cells. */
export interface DetailsLine {
  readonly unit: string;
  readonly figures: readonly CellValue[];
  readonly place: CellPlace;
}

/** A row of 单位名单. */
export interface RosterLine {
  readonly unit: string;
  /** `null` where it says none that we know: the row was finished with, or written by someone. */
  readonly state: UnitState | null;
  /** The unit's report is in the sum. */
  readonly isCounted: boolean;
  /** The unit has to report; true of none where no list of such units was given. */
  readonly isExpected: boolean;
  /** The files that put it in its state. */
  readonly files: readonly string[];
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly place: CellPlace;
}

/** The lists as they stand, for writing to them. */
export interface SummaryLists {
  readonly details: ListOnSheet<'unit' | CellId>;
  readonly roster: ListOnSheet<RosterColumn>;
  readonly problems: ListOnSheet<ProblemColumn>;
}

export type SummaryListKey = keyof SummaryLists;

export interface SummaryBook {
  /** Whose summary it is, as someone has filled in; perhaps empty. */
  readonly unit: string;
  readonly year: number;
  readonly edition: EditionId;
  /** What 汇总表 shows, and where. */
  readonly sums: Values;
  readonly places: ReadonlyMap<CellId, CellPlace>;
  readonly details: readonly DetailsLine[];
  readonly roster: readonly RosterLine[];
  /** How many findings 问题清单 lists, by unit. */
  readonly problems: ReadonlyMap<string, Readonly<Record<Severity, number>>>;
  readonly lists: SummaryLists;
}

/** Texts are words here, even those that look like numbers: Excel's sums do not count them. */
const figureOf = (held: Held): CellValue => {
  if (typeof held === 'boolean') return held ? 'TRUE' : 'FALSE';
  return held === '' ? null : held;
};

const keyOf = <K extends string>(texts: Readonly<Record<K, string>>, held: Held): K | null =>
  (Object.keys(texts) as K[]).find((key) => texts[key] === textOf(held)) ?? null;

const placeIn = <K extends string>(
  { sheet, columns }: ListOnSheet<K>,
  { row }: ListLine<K>,
  column: K,
): CellPlace => ({ sheet, row, column: columns[column] });

const withUnit = <K extends string>({ lines }: ListOnSheet<K>): readonly ListLine<K>[] =>
  lines.filter(({ unit }) => unit !== '');

function detailsLines(list: SummaryLists['details'], edition: EditionId): DetailsLine[] {
  const ids = cellIds(edition);
  return withUnit(list).map((line) => ({
    unit: line.unit,
    figures: ids.map((id) => figureOf(line.values[id] ?? '')),
    place: placeIn(list, line, 'unit'),
  }));
}

const countIn = (held: Held): number | null => (typeof held === 'number' ? held : null);

const rosterLines = (list: SummaryLists['roster']): RosterLine[] =>
  withUnit(list).map((line) => ({
    unit: line.unit,
    state: keyOf(zhCN.unitState, line.values.state) ?? keyOf(summaryTexts.formerStates, line.values.state),
    isCounted: textOf(line.values.counted) === summaryTexts.yes,
    isExpected: textOf(line.values.expected) === summaryTexts.yes,
    files: textOf(line.values.file).split('\n').filter(Boolean),
    errors: countIn(line.values.errors),
    warnings: countIn(line.values.warnings),
    place: placeIn(list, line, 'unit'),
  }));

function problemCounts(list: SummaryLists['problems']): SummaryBook['problems'] {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { unit, values } of withUnit(list)) {
    const severity = keyOf(workbookTexts.severity, values.severity);
    const ofUnit = counts.get(unit) ?? { error: 0, warning: 0, hint: 0 };
    if (severity && severity !== 'resolved') ofUnit[severity] += 1;
    counts.set(unit, ofUnit);
  }
  return counts;
}

/** 汇总表 as a report: its sums and where they stand; nothing where there is no summary, or not all of its table. */
export function interpretSums(
  named: RawSummary['named'],
): { report: Report; places: SummaryBook['places'] } | null {
  const { report, places } = interpret({ named });
  const isWhole = report !== null && places.size === cellsOf(forms[report.edition]).size;
  return isWhole ? { report, places } : null;
}

/** Nothing where there is no summary, or not all of it. */
export function interpretSummary(raw: RawSummary): SummaryBook | null {
  const sums = interpretSums(raw.named);
  if (!sums) return null;
  const { unit, year, edition, values } = sums.report;
  const details = raw.details && readList(raw.details, detailsTitles(edition));
  const roster = raw.roster && readList(raw.roster, rosterTitles);
  const problems = raw.problems && readList(raw.problems, problemTitles);
  if (!details || !roster || !problems) return null;
  return {
    unit,
    year,
    edition,
    sums: values,
    places: sums.places,
    details: detailsLines(details, edition),
    roster: rosterLines(roster),
    problems: problemCounts(problems),
    lists: { details, roster, problems },
  };
}
