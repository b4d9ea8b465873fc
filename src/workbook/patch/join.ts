/** Changes of neighbouring cells made one change of all of them: each costs Excel a few actions, and a calculation. */
import type { Operation } from './operation';

type Change = Extract<Operation, { op: 'change' }>;

/** Of cells that are locked or unlocked together it could not be told how each was before. */
const isPlain = (operation: Operation): operation is Change =>
  operation.op === 'change' && operation.from === undefined && operation.isLocked === undefined;

const isAlike = (one: Change, other: Change): boolean => JSON.stringify(one.in) === JSON.stringify(other.in);

/** The two as one, where the other goes on in the row, or in the rows below, of the one. */
function together(one: Change, other: Change): Change | undefined {
  if (!isAlike(one, other)) return undefined;
  const [a, b] = [one.at, other.at];
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) {
    const content = one.content.map((line, row) => [...line, ...(other.content[row] ?? [])]);
    return { ...one, at: { ...a, columns: a.columns + b.columns }, content };
  }
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row) {
    return { ...one, at: { ...a, rows: a.rows + b.rows }, content: [...one.content, ...other.content] };
  }
  return undefined;
}

function joinedOnce(operations: readonly Operation[]): Operation[] {
  const joined: Operation[] = [];
  for (const operation of operations) {
    const last = joined.at(-1);
    const both = last && isPlain(last) && isPlain(operation) ? together(last, operation) : undefined;
    if (both) joined[joined.length - 1] = both;
    else joined.push(operation);
  }
  return joined;
}

/** First along rows, then rows of like columns; the order of what is not joined stays. */
export function joinChanges(operations: readonly Operation[]): Operation[] {
  const sameRow = (one: Change, other: Change): boolean => one.at.row === other.at.row;
  const rows: Operation[][] = [];
  for (const operation of operations) {
    const last = rows.at(-1)?.at(-1);
    const goesOn = last && isPlain(last) && isPlain(operation) && sameRow(last, operation);
    if (goesOn) rows.at(-1)?.push(operation);
    else rows.push([operation]);
  }
  return joinedOnce(rows.flatMap(joinedOnce));
}
