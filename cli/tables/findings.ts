/** The table of findings: one row for each, its cells named as the table of cells names them. */
import { type EditionId, forms } from '../../src/form';
import { type Group, groupOf } from '../../src/rules';
import type { Problem, UnitReport } from '../../src/summary';
import type { Column, Field } from './column';
import { sourceColumns } from './source';

export interface FindingRow {
  readonly report: UnitReport;
  readonly problem: Problem;
}

/** The official title of the section; nothing for the report as a whole. */
function sectionOf(group: Group, edition: EditionId): string | null {
  const { sections, tables } = forms[edition];
  const number = tables.find(({ id }) => id === group)?.section ?? Number(group);
  return sections[number - 1] ?? null;
}

const numberIn = (value: Field): number | null => (typeof value === 'number' ? value : null);
const textIn = (value: Field): string | null => (typeof value === 'string' ? value : null);

/** `cells` has the ids of all cells it is about, apart by spaces; what was expected and found is a number or a text. */
export const findingColumns: readonly Column<FindingRow>[] = [
  ...sourceColumns,
  { name: 'rule', type: 'text', of: ({ problem }) => problem.finding.rule },
  { name: 'severity', type: 'text', of: ({ problem }) => problem.finding.severity },
  { name: 'outcome', type: 'text', of: ({ problem }) => problem.finding.outcome },
  {
    name: 'section',
    type: 'text',
    of: ({ report, problem }) => sectionOf(groupOf(problem.finding), report.edition),
  },
  { name: 'table_id', type: 'text', of: ({ problem }) => problem.finding.cells[0]?.split('.')[0] ?? null },
  { name: 'cells', type: 'text', of: ({ problem }) => problem.finding.cells.join(' ') || null },
  { name: 'row_labels', type: 'text', of: ({ problem }) => problem.row || null },
  { name: 'column_labels', type: 'text', of: ({ problem }) => problem.column || null },
  { name: 'expected', type: 'number', of: ({ problem }) => numberIn(problem.finding.expected) },
  { name: 'expected_text', type: 'text', of: ({ problem }) => textIn(problem.finding.expected) },
  { name: 'found', type: 'number', of: ({ problem }) => numberIn(problem.finding.found) },
  { name: 'found_text', type: 'text', of: ({ problem }) => textIn(problem.finding.found) },
  { name: 'difference', type: 'number', of: ({ problem }) => problem.finding.difference },
  { name: 'message', type: 'text', of: ({ problem }) => problem.message },
];
