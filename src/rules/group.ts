/** The parts of a report that findings are listed under, in the order of the form. */
import { forms, type TableId } from '../form';
import { type TextSection, textSections } from '../report';
import type { Finding } from './finding';

/** A table, a section told in words, or the report as a whole. */
export type Group = 'report' | TableId | TextSection;

const tables = new Map(
  Object.values(forms).flatMap(({ tables }) => tables.map((table) => [table.id, table.section])),
);

const bySection: readonly (readonly [Group, section: number])[] = [
  ...textSections.map((section) => [section, Number(section)] as const),
  ...tables,
];

export const groups: readonly Group[] = [
  'report',
  ...[...bySection].sort(([, a], [, b]) => a - b).map(([group]) => group),
];

/** Words come before cells: those of a finding on words are what the words are compared with. */
export const groupOf = ({ cells, quote }: Pick<Finding, 'cells' | 'quote'>): Group =>
  quote?.section ?? groups.find((group) => group === cells[0]?.split('.')[0]) ?? 'report';
