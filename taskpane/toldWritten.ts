/** What was written, and what taking it back does, in words. */
import { fill, type Locale } from '../src/locales';
import type { Writing } from '../src/workbook/report';
import type { State } from './state';
import type { Task } from './task';
import type { Written } from './written';

/** How much a writing fills: cells, sections, or both. */
function amountOf({ cells, texts }: Writing, { pane: { writing } }: Locale): string {
  const inCells = cells.length > 0 && fill(writing.whatCells, { count: cells.length });
  const inTexts = texts.length > 0 && fill(writing.whatTexts, { sections: texts.length });
  if (inCells && inTexts) return fill(writing.whatTogether, { cells: inCells, texts: inTexts });
  return inCells || inTexts || '';
}

function whatOf(purpose: Written['purpose'], writing: Writing, locale: Locale): string {
  const { written } = locale.pane.writing;
  const what = amountOf(writing, locale);
  switch (purpose.is) {
    case 'import':
      return fill(written.import[purpose.target], { what });
    case 'zeros':
      return fill(written.zeros, { what, table: locale.table[purpose.table] });
    default:
      return fill(written[purpose.is], { what });
  }
}

/** What stands in the cells and sections again once it is taken back. */
function effectOf({ cells, texts }: Writing, { pane: { writing } }: Locale): string {
  const isSum = (held: unknown): boolean => held !== null && typeof held === 'object';
  const counts = {
    blanks: cells.filter(({ to }) => to === null).length,
    sums: cells.filter(({ to }) => isSum(to)).length,
    figures: cells.filter(({ to }) => to !== null && !isSum(to)).length,
    texts: texts.length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => fill(writing.undoes[kind as keyof typeof counts], { count }))
    .join(writing.undoSeparator);
}

export const toldWritten = (
  { purpose, undo }: Written,
  locale: Locale,
): { what: string; effect: string } => ({
  what: whatOf(purpose, undo, locale),
  effect: effectOf(undo, locale),
});

export const undoTask = ({ purpose, undo }: Written): Task => ({
  do: 'write',
  writing: undo,
  purpose: { is: 'undo', of: purpose },
});

/** What was restored. */
export const toldUndone = (writing: Writing, locale: Locale): string =>
  fill(locale.pane.writing.written.undone, { what: amountOf(writing, locale) });

/** What can be taken back now: what it was, what taking it back does, and the task that does it. */
export interface Undoable {
  readonly what: string;
  readonly effect: string;
  readonly task: Task;
}

/** What was written last, or the latest update of a summary, as long as nobody has edited it since. */
export function undoableIn({ view, written }: State, locale: Locale): Undoable | null {
  if (view.is === 'summary') {
    if (!view.after || !view.updated) return null;
    const { before, replaced, added } = view.updated;
    const words = locale.pane.writing;
    const count = Math.max(replaced.length + added.length, before.roster.length);
    return {
      what: fill(words.written.updated, { count }),
      effect: words.undoesUpdate,
      task: { do: 'restoreSummary', before },
    };
  }
  const last = written.find(({ isOffered }) => isOffered);
  return last ? { ...toldWritten(last, locale), task: undoTask(last) } : null;
}
