/** What the pane has written and can still take back, the latest first. */
import { overtaken, type WorkbookReading, type Writing } from '../src/workbook/report';
import type { Purpose } from './task';

export interface Written {
  /** Tells it from the others. */
  readonly number: number;
  readonly purpose: Exclude<Purpose, { is: 'undo' }>;
  /** What takes it back. */
  readonly undo: Writing;
  /** Is it offered below the list, or only among all that was written? */
  readonly isOffered: boolean;
}

/** More are not kept. */
const KEPT = 10;

/** With what was written just now; what takes something back is not taken back in its turn. */
export function withWritten(
  written: readonly Written[],
  purpose: Purpose,
  undo: Writing,
): readonly Written[] {
  const others = written.map((one) => ({ ...one, isOffered: false }));
  if (purpose.is === 'undo' || undo.cells.length + undo.texts.length === 0) return others;
  const number = (written[0]?.number ?? 0) + 1;
  return [{ number, purpose, undo, isOffered: true }, ...others].slice(0, KEPT);
}

/** Those of which nothing has been edited since. */
export const stillStanding = (written: readonly Written[], reading: WorkbookReading): readonly Written[] =>
  written.filter(({ undo }) => {
    if (!reading.report) return false;
    const { cells, texts } = overtaken(undo, reading.report, reading);
    return cells.length + texts.length === 0;
  });
