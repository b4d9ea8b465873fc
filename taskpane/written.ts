/** What the pane has written and can still take back, the latest first. */
import type { AddedRows, RegisterBook } from '../src/workbook/register';
import {
  isStillBlank,
  overtaken,
  type PutBackRow,
  type WorkbookReading,
  type Writing,
} from '../src/workbook/report';
import { standingOf } from './added';
import type { RegisterChange } from '../src/excel';
import type { Outcome, Purpose } from './task';

interface Kept {
  /** Tells it from the others. */
  readonly number: number;
  /** Is it offered below the list, or only among all that was written? */
  readonly isOffered: boolean;
}

/** Into cells and sections of the report. */
export interface WrittenCells {
  readonly purpose: Exclude<Purpose, { is: 'undo' }>;
  /** What takes it back. */
  readonly undo: Writing;
}

/** Into the register. */
export interface WrittenRows {
  readonly added: AddedRows;
  /** The rows as they were read when they had been written; nothing while nobody has read them. */
  readonly stood: string | undefined;
}

/** A row of a table that was put back. */
export interface WrittenRow {
  readonly put: PutBackRow;
}

type What = WrittenCells | WrittenRows | WrittenRow;

export type Written = Kept & What;

/** More are not kept. */
const KEPT = 10;

const withOne = (written: readonly Written[], one: What | undefined): readonly Written[] => {
  const others = written.map((other) => ({ ...other, isOffered: false }));
  const number = (written[0]?.number ?? 0) + 1;
  return one ? [{ number, isOffered: true, ...one }, ...others].slice(0, KEPT) : others;
};

/** With what was written just now; what takes something back is not taken back in its turn. */
function withWritten(written: readonly Written[], purpose: Purpose, undo: Writing): readonly Written[] {
  const isNothing = purpose.is === 'undo' || undo.cells.length + undo.texts.length === 0;
  return withOne(written, isNothing ? undefined : { purpose, undo });
}

/** With the rows that were put into the register just now. */
function withAdded(
  written: readonly Written[],
  added: AddedRows,
  book: RegisterBook | null | undefined,
): readonly Written[] {
  const isNothing = added.rows.requests.length + added.rows.cases.length === 0;
  return withOne(
    written,
    isNothing ? undefined : { added, stood: book ? standingOf(book, added) : undefined },
  );
}

/** Without rows that were taken out of the register. */
const withoutAdded = (written: readonly Written[], added: AddedRows): readonly Written[] =>
  written.filter((one) => !('added' in one) || one.added !== added);

/** With what a task has written. */
export function writtenAfter(
  written: readonly Written[],
  outcome: Outcome,
  register: { readonly book?: RegisterBook | null; readonly isFresh: boolean },
): readonly Written[] {
  if (outcome.is === 'failed') return written;
  const { task, value } = outcome;
  switch (task.do) {
    case 'write':
      return withWritten(written, task.purpose, value as Writing);
    case 'putRowBack':
      return withOne(written, { put: value as PutBackRow });
    case 'addToRegister':
    case 'removeFromRegister': {
      const { standing } = value as RegisterChange;
      const others = task.do === 'removeFromRegister' ? withoutAdded(written, task.added) : written;
      return withAdded(others, standing, register.isFresh ? register.book : undefined);
    }
    default:
      return written;
  }
}

/** Those of which nothing has been edited since, so far as the report tells. */
export const stillStanding = (written: readonly Written[], reading: WorkbookReading): readonly Written[] =>
  written.filter((one) => {
    if ('added' in one) return true;
    if ('put' in one) return isStillBlank(one.put, reading);
    if (!reading.report) return false;
    const { cells, texts } = overtaken(one.undo, reading.report, reading);
    return cells.length + texts.length === 0;
  });

/** Those of which nothing has been edited since, so far as the register tells. */
export const stillRegistered = (
  written: readonly Written[],
  book: RegisterBook | null | undefined,
): readonly Written[] =>
  written.flatMap((one): Written[] => {
    if (!('added' in one)) return [one];
    if (!book) return [];
    const stands = standingOf(book, one.added);
    return one.stood === undefined || one.stood === stands ? [{ ...one, stood: stands }] : [];
  });
