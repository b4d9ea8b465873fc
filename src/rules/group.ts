/** The parts of a report that findings are listed under, in the order of the form. */
import type { TableId } from '../form';
import type { TextSection } from '../report';
import type { Finding } from './model';

/** A table, a section told in words, or the report as a whole. */
export type Group = 'report' | TableId | TextSection;

export const groups: readonly Group[] = ['report', '1', 'disclosure', 'requests', 'appeals', '5', '6'];

/** Words come before cells: those of a finding on words are what the words are compared with. */
export const groupOf = ({ cells, quote }: Pick<Finding, 'cells' | 'quote'>): Group =>
  quote?.section ?? groups.find((group) => group === cells[0]?.split('.')[0]) ?? 'report';
