/** When the workbook's register has to be read. */
import { isCounted } from '../src/register';
import { cellIn } from './model/report';
import { registerPages, type State } from './state';

/**
 * Where there may be one that nobody has looked for; and whenever it was edited and is seen: on its pages, in a draft, or
 * beside a selected figure. 5,000 rows take a while to come over, and most edits are none of the register.
 */
export function isRegisterWanted({ view, page, selected, register: { book, isFresh } }: State): boolean {
  if (isFresh || (view.is !== 'ready' && view.is !== 'noReport')) return false;
  if (book === undefined || (page && registerPages.has(page.is))) return true;
  if (view.is === 'noReport') return book === null;
  // Counts without a register that is known: it was made meanwhile.
  if (book === null) return view.report.register !== undefined;
  // What it tells goes into the words.
  if (page?.is === 'draft') return true;
  const cell = selected && !page ? cellIn(view, selected) : null;
  return cell !== null && isCounted(cell);
}
