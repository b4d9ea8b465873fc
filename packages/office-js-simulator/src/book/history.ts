/** What a person did, to be taken back and done again; what an add-in writes ends it, as in desktop Excel. */
import type { Contents } from './contents';

/** Steps that can be taken back. */
const DEPTH = 50;

export class History {
  private undone: Contents[] = [];
  private done: Contents[] = [];

  /** Keeps what a book is before a person changes it. */
  keep(before: Contents): void {
    this.done = [...this.done, before].slice(-DEPTH);
    this.undone = [];
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** What the book was before the last step, given what it is now; nothing where there is no step. */
  back(now: () => Contents): Contents | undefined {
    const before = this.done.pop();
    if (before) this.undone.push(now());
    return before;
  }

  /** What the book was before the last step was taken back. */
  forth(now: () => Contents): Contents | undefined {
    const after = this.undone.pop();
    if (after) this.done.push(now());
    return after;
  }
}
