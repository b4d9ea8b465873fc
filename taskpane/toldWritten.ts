/** What was written, and what taking it back does, in words. */
import type { RegisterChange } from '../src/excel';
import { fill, type Locale } from '../src/locales';
import type { AddedRows, RegisterRows } from '../src/workbook/register';
import type { Writing } from '../src/workbook/report';
import type { State } from './state';
import type { Outcome, Task } from './task';
import type { Written, WrittenCells } from './written';

/** How much a writing fills: cells, sections, or both. */
function amountOf({ cells, texts }: Writing, { pane: { writing } }: Locale): string {
  const inCells = cells.length > 0 && fill(writing.whatCells, { count: cells.length });
  const inTexts = texts.length > 0 && fill(writing.whatTexts, { sections: texts.length });
  if (inCells && inTexts) return fill(writing.whatTogether, { cells: inCells, texts: inTexts });
  return inCells || inTexts || '';
}

function whatOf(purpose: WrittenCells['purpose'], writing: Writing, locale: Locale): string {
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

/** Requests, cases, or both. */
function rowsOf({ rows: { requests, cases } }: AddedRows, { pane: { writing } }: Locale): string {
  const counts = { requests: requests.length, cases: cases.length };
  return (['requests', 'cases'] as const)
    .filter((id) => counts[id] > 0)
    .map((id) => fill(writing.rows[id], { count: counts[id] }))
    .join(writing.undoSeparator);
}

export function toldWritten(one: Written, locale: Locale): { what: string; effect: string } {
  if ('undo' in one)
    return { what: whatOf(one.purpose, one.undo, locale), effect: effectOf(one.undo, locale) };
  const { written, undoesRows, undoesRow } = locale.pane.writing;
  if ('put' in one) {
    return { what: fill(written.row, { label: one.put.label }), effect: undoesRow };
  }
  const rows = rowsOf(one.added, locale);
  return { what: fill(written.rows, { rows }), effect: fill(undoesRows, { rows }) };
}

export function undoTask(one: Written): Task {
  if ('undo' in one) return { do: 'write', writing: one.undo, purpose: { is: 'undo', of: one.purpose } };
  if ('put' in one) return { do: 'takeRowOut', put: one.put };
  return { do: 'removeFromRegister', added: one.added };
}

const countOf = ({ requests, cases }: RegisterRows): number => requests.length + cases.length;

/** How far it came with what stopped half way. */
export function toldStopped(
  { task, value }: Extract<Outcome, { is: 'done' }>,
  { pane: { writing } }: Locale,
): string {
  const { rows } = (value as RegisterChange).standing;
  const standing = countOf(rows);
  if (task.do === 'addToRegister')
    return fill(writing.stopped.adding, { count: standing, left: countOf(task.register) - standing });
  const all = task.do === 'removeFromRegister' ? countOf(task.added.rows) : standing;
  return fill(writing.stopped.removing, { count: all - standing, left: standing });
}

/** What was taken out of the register. */
export const toldTakenOut = (added: AddedRows, locale: Locale): string =>
  fill(locale.pane.writing.written.takenOut, { rows: rowsOf(added, locale) });

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
