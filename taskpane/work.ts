/** What each task of the pane does. */
import type { Checked, Known, RegisterChange, Result } from '../src/excel';
import type { CellPlace } from '../src/workbook/report';
import type { Actions } from './actions';
import { noteFailure } from './faults';
import { bytesOf } from './files';
import type { Event } from './state';
import type { afterwards, Task } from './task';

/** What a task answers: where that tells what the workbook holds, nothing needs to be read. */
type Value<D extends Task['do']> = (typeof afterwards)[D] extends 'told' ? Checked : unknown;

export type Work = {
  readonly [D in Task['do']]: (task: Extract<Task, { do: D }>) => Promise<Result<Value<D>>>;
};

/** What stopped half way is noted as what failed is. */
function noted(result: Result<RegisterChange>, task: string): Result<RegisterChange> {
  if (result.ok && result.value.stopped) noteFailure(result.value.stopped, task);
  return result;
}

/** What the work needs of the pane that it is done for. */
export interface Workplace {
  /** The report as it was read last while all its sheets were there. */
  readonly whole: () => Known | null;
  readonly tell: (event: Event) => void;
  /** What was gathered is in the workbook now. */
  readonly settle: () => void;
  /** Follows the edits of the workbook from now on. */
  readonly watch: () => Promise<void>;
  readonly followRegister: () => Promise<void>;
  /** The pane itself goes there. */
  readonly leaveFor: (place: CellPlace) => void;
}

export function createWork(actions: Actions, pane: Workplace): Work {
  return {
    open: async () => {
      await pane.watch();
      return { ok: true, value: undefined };
    },
    make: ({ seed }) => actions.make(seed),
    makeAgain: () => actions.makeAgain(pane.whole()),
    check: () => actions.check(pane.whole()),
    clearFlags: () => actions.clearFlags(pane.whole()),
    explain: ({ finding, text }) => actions.explain(finding, text, pane.whole()),
    write: ({ writing }) => actions.write(writing),
    putRowBack: actions.putRowBack,
    takeRowOut: ({ put }) => actions.takeRowOut(put),
    readDocument: async ({ source }) => {
      if (typeof source === 'string') return actions.readDocument(source);
      const bytes = await bytesOf(source);
      const result = await actions.readDocument(bytes);
      if (!result.ok || result.value.value) return result;
      // A file that holds no report may be a register.
      const register = await actions.readRegisterFile(bytes);
      if (register.ok && register.value.value) {
        pane.tell({
          is: 'opened',
          page: { is: 'importRegister', document: { name: source.path, reading: register.value } },
        });
      }
      return result;
    },
    readPrior: async ({ file }) => actions.readDocument(await bytesOf(file)),
    makeSummary: async ({ seed }) => {
      const made = await actions.makeSummary(seed);
      if (made.ok) pane.settle();
      return made;
    },
    updateSummary: async ({ gathered }) => {
      const updated = await actions.updateSummary(gathered);
      if (updated.ok) pane.settle();
      return updated;
    },
    restoreSummary: ({ before }) => actions.restoreSummary(before),
    exportReport: ({ report, kind }) => actions.exportReport(report, kind),
    saveLetters: ({ letters, sender, as }) => actions.saveLetters(letters, sender, as),
    readRegister: async ({ file }) => actions.readRegisterFile(await bytesOf(file)),
    addToRegister: async ({ register }) => noted(await actions.addToRegister(register), 'addToRegister'),
    removeFromRegister: async ({ added }) =>
      noted(await actions.removeFromRegister(added), 'removeFromRegister'),
    shareRegister: ({ register, unit }) => actions.shareRegister(register, unit),
    readSelection: async () => {
      const cell = await actions.readSelection();
      if (cell.ok) pane.tell({ is: 'selected', place: cell.value, isAsked: true });
      await pane.followRegister();
      return cell;
    },
    openExample: actions.openExample,
    goTo: ({ place }) => {
      pane.leaveFor(place);
      return actions.goTo(place);
    },
  };
}
