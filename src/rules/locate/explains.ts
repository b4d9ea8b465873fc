/** What a group of explanations is about: the findings it explains and the table they stand in. */
import type { CellId, TableId } from '../../form';
import type { Finding } from '../finding';
import { linearRules } from '../sums/rules';
import type { Equation } from '../sums/statement';
import type { ExplanationGroup, Place } from './model';

/** The row or the column whose figures a rule adds up. */
export function placeOf({ rule, left, right }: Equation): Place {
  const cells = [...left, ...right].map(({ cell }) => cell.split('.'));
  const [rows, columns] = [
    cells.map((cell) => cell.slice(1, -1).join('.')),
    cells.map((cell) => cell.at(-1) ?? ''),
  ];
  const [row = '', column = ''] = [rows[0], columns[0]];
  return rows.every((other) => other === row) ? { rule, row } : { rule, column };
}

function isAt({ rule, row, column }: Place, finding: Finding): boolean {
  if (finding.rule !== rule) return false;
  const parts = finding.cells.map((cell) => cell.split('.'));
  return row === undefined
    ? parts.every((part) => part.at(-1) === column)
    : parts.every((part) => part.slice(1, -1).join('.') === row);
}

/** Is the finding one of the broken rules that the group explains together? */
export const explains = ({ rules }: ExplanationGroup, finding: Finding): boolean =>
  rules.some((place) => isAt(place, finding));

/** The cells that are wrong, where that can be told. */
export const faultsOf = (group: ExplanationGroup | undefined): CellId[] =>
  group?.verdict === 'found' ? (group.explanations[0]?.changes.map(({ cell }) => cell) ?? []) : [];

const tablesOfRules: ReadonlyMap<string, string | undefined> = new Map(
  linearRules.map(({ id, statements: [statement] }) => [id, statement?.left[0]?.split('.')[0]]),
);

/** The table whose rules are broken: no slip reaches from one table into another. */
export const tableOf = ({ rules: [first] }: ExplanationGroup): TableId =>
  tablesOfRules.get(first?.rule ?? 'T3-1') as TableId;
