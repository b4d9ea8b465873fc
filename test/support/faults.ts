/** Failing one action of a round trip, whichever it is, and looking at what is left. */
import type { Host } from 'office-js-simulator';

/** The number of actions in each round trip that the work takes. */
export async function actionsOf(host: Host, work: () => Promise<unknown>): Promise<number[]> {
  const batches: number[] = [];
  const send = host.bridge.sendMessageToHost;
  host.bridge.sendMessageToHost = (message) => {
    const before = host.counts.actions;
    send(message);
    if (host.counts.actions > before) batches.push(host.counts.actions - before);
  };
  await work();
  host.bridge.sendMessageToHost = send;
  return batches;
}

/** Makes an action of the n-th round trip from now fail, both counted from 0; `then` follows that round trip. */
export function failAt(
  host: Host,
  roundTrip: number,
  atAction: number,
  code = 'GeneralException',
  then = (): void => {},
): void {
  const send = host.bridge.sendMessageToHost;
  let left = roundTrip;
  host.bridge.sendMessageToHost = (message) => {
    const isIt = left-- === 0;
    if (isIt) {
      host.failNext({ atAction, code, message: 'planted' });
      host.bridge.sendMessageToHost = send;
    }
    send(message);
    if (isIt) then();
  };
}

/** How an action fails: by itself; because a person edits a cell for a moment; or goes on to. */
export type Way = 'fails' | 'edits' | 'goesOnEditing';

const ways: readonly Way[] = ['fails', 'edits', 'goesOnEditing'];

/** By turns, whichever actions are tried. */
export const wayAt = (turn: number): Way => ways[turn % ways.length] ?? 'fails';

/** Has an action fail; the person is done with their cell when the answer is called. */
export function plant(host: Host, roundTrip: number, atAction: number, way: Way): () => void {
  const code = way === 'fails' ? 'GeneralException' : 'InvalidOperationInCellEditMode';
  failAt(host, roundTrip, atAction, code, () => (host.cellEditMode = way === 'goesOnEditing'));
  return () => (host.cellEditMode = false);
}

/**
 * A sample of the action indexes, since each try takes a whole workbook. `FAULT_STRIDE=n` tries every n-th, and
 * `FAULT_FIRST` says which of them first: CI tries every sixth, in two processes; `FAULT_STRIDE=1` tries them all.
 */
export function sampled(count: number, offset: number, stride: number): number[] {
  const step = Number(process.env['FAULT_STRIDE'] ?? stride);
  const first = (Number(process.env['FAULT_FIRST'] ?? 0) + offset) % step;
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => index % step === first || index === count - 1,
  );
}
