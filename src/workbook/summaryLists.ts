/** 名册 and 问题清单: which units have reported, and what is wrong with their reports. */
import { say, zhCN } from '../locales';
import { summaryTexts, workbookTexts } from '../locales/workbook';
import { countBySeverity, type Problem, type StockRow, type SummarySeed } from '../summary';
import { centred, figures, listOperations } from './listSheet';
import type { Operation } from './operation';
import { summaryAnchors, temporarySummaryName } from './summaryParts';

const EMPTY = '';

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

type RosterColumn = keyof typeof summaryTexts.rosterColumns;

export function rosterOperations({ stock }: SummarySeed): Operation[] {
  const titles = summaryTexts.rosterColumns;
  const states: readonly string[] = Object.values(zhCN.unitState);
  return listOperations<StockRow, RosterColumn>({
    sheet: temporarySummaryName('roster'),
    title: summaryTexts.rosterTitle,
    note: summaryTexts.rosterNote,
    tally: (addressOf) =>
      states.map((state) => `"${state} "&COUNTIF(${addressOf('state')},"${state}")`).join('&"；"&'),
    columns: {
      unit: { title: titles.unit, width: 34, content: ({ unit }) => unit },
      state: { title: titles.state, width: 14, content: ({ state }) => zhCN.unitState[state] },
      counted: {
        title: titles.counted,
        width: 10,
        content: ({ counted }) => (counted ? summaryTexts.counted : EMPTY),
      },
      ownName: {
        title: titles.ownName,
        width: 34,
        content: ({ reports }) => lines(reports.map(({ unit }) => unit)),
      },
      errors: { title: titles.errors, width: 8, content: (row) => countOf('error', row), style: centred },
      warnings: {
        title: titles.warnings,
        width: 8,
        content: (row) => countOf('warning', row),
        style: centred,
      },
      changed: {
        title: titles.changed,
        width: 18,
        content: ({ reports }) => lines(reports.map(({ changed }) => changed)),
      },
      file: {
        title: titles.file,
        width: 44,
        content: ({ reports, unread }) => lines([...reports, ...unread].map(({ file }) => file)),
      },
      note: { title: titles.note, width: 44, content: noteOf },
    },
    lines: stock,
    table: 'OGI_roster',
    name: summaryAnchors.roster,
  });
}

type ProblemColumn = keyof typeof zhCN.problemColumns;

export function problemsOperations({ problems }: SummarySeed): Operation[] {
  const titles = zhCN.problemColumns;
  return listOperations<Problem, ProblemColumn>({
    sheet: temporarySummaryName('problems'),
    title: summaryTexts.problemsTitle,
    note: summaryTexts.problemsNote,
    columns: {
      unit: { title: titles.unit, width: 30, content: ({ unit }) => unit },
      severity: {
        title: titles.severity,
        width: 8,
        content: ({ finding }) => workbookTexts.severity[finding.severity],
      },
      table: { title: titles.table, width: 17, content: ({ table }) => table },
      row: { title: titles.row, width: 34, content: ({ row }) => row },
      column: { title: titles.column, width: 20, content: ({ column }) => column },
      message: { title: titles.message, width: 52, content: ({ message }) => message },
      expected: {
        title: titles.expected,
        width: 11,
        content: ({ finding }) => finding.expected ?? EMPTY,
        style: figures,
      },
      found: {
        title: titles.found,
        width: 14,
        content: ({ finding }) => finding.found ?? EMPTY,
        style: figures,
      },
      difference: {
        title: titles.difference,
        width: 9,
        content: ({ finding }) => finding.difference ?? EMPTY,
        style: figures,
      },
      rule: { title: titles.rule, width: 7, content: ({ finding }) => finding.rule, style: centred },
      file: { title: titles.file, width: 40, content: ({ file }) => file },
    },
    lines: problems,
    table: 'OGI_problems',
    name: summaryAnchors.problems,
  });
}
