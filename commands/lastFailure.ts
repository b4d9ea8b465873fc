/**
 * Why the latest command failed, for the pane to say: the two are one page where Excel shares a runtime. It has the
 * shape that React's `useSyncExternalStore` takes.
 */
import type { Failure } from '../src/excel';

const listeners = new Set<() => void>();
let failure: Failure | null = null;

export const lastFailure = {
  get: (): Failure | null => failure,
  set: (next: Failure | null): void => {
    failure = next;
    for (const listener of listeners) listener();
  },
  /** @returns ends the subscription */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
