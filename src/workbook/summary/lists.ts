/** 单位名单 and 问题清单: which units have reported, and what is wrong with their reports. */
import { say, zhCN } from '../../locales';
import { summaryTexts, workbookTexts } from '../../locales/workbook';
import { countBySeverity, type Problem, type StockRow, type SummarySeed } from '../../summary';
import { centred, figures, type Line, type ListColumn, listOperations } from '../list';
import { type Content, EMPTY, type Operation, type Style } from '../patch';
import { summaryAnchors, summaryTables, temporarySummaryName } from './parts';

const lines = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\n');

/** What else there is to say of a unit: why a file cannot be read, whom an ambiguous name may mean. */
const noteOf = ({ candidates, unread }: StockRow): string =>
  lines([
    candidates && summaryTexts.candidates(candidates.join('、')),
    ...unread.flatMap(({ messages }) => messages.map((message) => say(message, zhCN))),
  ]);

/** How many findings of a severity a unit's reports have; nothing where there is no report. */
const countOf = (severity: 'error' | 'warning', { reports }: StockRow): number | string =>
  reports.length === 0 ? EMPTY : countBySeverity(reports.flatMap(({ findings }) => findings))[severity];

const yesIf = (isSo: boolean): string => (isSo ? summaryTexts.yes : EMPTY);

export const rosterTitles = summaryTexts.rosterColumns;

export type RosterColumn = keyof typeof rosterTitles;

/** @param isExpected whether the unit is on the list of those that have to report; false where there is none */
export const rosterLine = (row: StockRow, isExpected: boolean): Line<RosterColumn> => ({
  unit: row.unit,
  state: zhCN.unitState[row.state],
  counted: yesIf(row.counted !== undefined),
  expected: yesIf(isExpected),
  ownName: lines(row.reports.map(({ unit }) => unit)),
  errors: countOf('error', row),
  warnings: countOf('warning', row),
  changed: lines(row.reports.map(({ changed }) => changed)),
  file: lines([...row.reports, ...row.unread].map(({ file }) => file)),
  note: noteOf(row),
});

export const problemTitles = zhCN.problemColumns;

export type ProblemColumn = keyof typeof problemTitles;

export const problemLine = ({ finding, ...problem }: Problem): Line<ProblemColumn> => ({
  unit: problem.unit,
  severity: workbookTexts.severity[finding.severity],
  table: problem.table,
  row: problem.row,
  column: problem.column,
  message: problem.message,
  expected: finding.expected ?? EMPTY,
  found: finding.found ?? EMPTY,
  difference: finding.difference ?? EMPTY,
  rule: finding.rule,
  file: problem.file,
});

/** The columns of a list by their widths, in characters of the standard font, and the looks of some. */
function columnsOf<K extends string>(
  titles: Readonly<Record<K, string>>,
  widths: Readonly<Record<K, number>>,
  looks: Readonly<Partial<Record<K, Style>>>,
): Readonly<Record<K, ListColumn<Line<K>, K>>> {
  const keys = Object.keys(titles) as K[];
  const columns = keys.map((key) => {
    const content = (line: Line<K>): Content => line[key];
    const style: Style = looks[key] ?? {};
    return [key, { title: titles[key], width: widths[key], content, style }];
  });
  return Object.fromEntries(columns) as Record<K, ListColumn<Line<K>, K>>;
}

const rosterColumns = columnsOf(
  rosterTitles,
  {
    unit: 34,
    state: 14,
    counted: 10,
    expected: 8,
    ownName: 34,
    errors: 8,
    warnings: 8,
    changed: 18,
    file: 44,
    note: 44,
  },
  { errors: centred, warnings: centred },
);

export function rosterOperations({ stock, roster }: SummarySeed): Operation[] {
  const states: readonly string[] = Object.values(zhCN.unitState);
  const expected = new Set(roster);
  return listOperations<Line<RosterColumn>, RosterColumn>({
    sheet: temporarySummaryName('roster'),
    title: summaryTexts.rosterTitle,
    note: summaryTexts.rosterNote,
    tally: (addressOf) =>
      states.map((state) => `"${state} "&COUNTIF(${addressOf('state')},"${state}")`).join('&"；"&'),
    columns: rosterColumns,
    lines: stock.map((row) => rosterLine(row, expected.has(row.unit))),
    table: summaryTables.roster,
    name: summaryAnchors.roster,
  });
}

const problemColumns = columnsOf(
  problemTitles,
  {
    unit: 30,
    severity: 8,
    table: 17,
    row: 34,
    column: 20,
    message: 52,
    expected: 11,
    found: 14,
    difference: 9,
    rule: 7,
    file: 40,
  },
  { expected: figures, found: figures, difference: figures, rule: centred },
);

export const problemsOperations = ({ problems }: SummarySeed): Operation[] =>
  listOperations<Line<ProblemColumn>, ProblemColumn>({
    sheet: temporarySummaryName('problems'),
    title: summaryTexts.problemsTitle,
    note: summaryTexts.problemsNote,
    columns: problemColumns,
    lines: problems.map(problemLine),
    table: summaryTables.problems,
    name: summaryAnchors.problems,
  });
