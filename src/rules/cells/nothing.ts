/** Cells that hold nothing where 0 is meant: left blank, or with one of the words that clerks write for it. */
import type { CellId } from '../../form';
import type { Finding } from '../finding';

/** “-”, “/”, “无” and the like; a word that says anything else is for the clerk to read. */
const NOTHING = /^(?:[-－—–―−]{1,3}|[\/／\\、.．○]|无[。]?|没有|未发生|零|空)$/;

/** The cells of a finding that a 0 puts right; none where it is about something else, or sums show that some are not 0. */
export function cellsForZero({ message: { key }, cells, found }: Finding): readonly CellId[] {
  if (key === 'V-4.lacking') return [];
  if (key.startsWith('V-4')) return cells;
  const isWord = key === 'V-2.word' || key === 'V-2.words';
  return isWord && NOTHING.test(String(found).trim()) ? cells : [];
}

/** Blanks of which sums tell that not all are 0; none where a finding is about something else. */
export const cellsNotZero = ({ message: { key }, cells, expected }: Finding): readonly CellId[] =>
  key === 'V-4.lacking' || (key === 'V-5' && expected !== 0) ? cells : [];
