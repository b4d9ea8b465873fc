/** What nothing was read from: a reader drops nothing in silence. */
import type { Message } from '../../report';
import type { Cell } from './cells';
import { quote } from './messages';

/** Cells by their indexes, from one up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One message for each stretch of filled cells that are in none of the ranges and not among the used ones. */
export function leftOutMessages(
  cells: readonly Cell[],
  ranges: readonly Range[],
  used: ReadonlySet<Cell>,
): Message[] {
  const isTaken = new Uint8Array(cells.length);
  for (const { from, to } of ranges) isTaken.fill(1, from, to);
  const messages: Message[] = [];
  let isInside = false;
  cells.forEach((cell, index) => {
    if (cell.kind !== 'filled') return;
    const isLeft = isTaken[index] === 0 && !used.has(cell);
    if (isLeft && !isInside) {
      messages.push({ code: 'text.leftOut', params: { line: cell.line, found: quote(cell.text) } });
    }
    isInside = isLeft;
  });
  return messages;
}
