/** Filling: cells dragged out, or Ctrl+D, with the cells they start from repeated or their numbers gone on with. */
import type { Area } from './a1';
import { placeContent } from './cells';
import { copyCells } from './carry';
import type { Contents } from './contents';
import { refuse } from './errors';
import type { Sheet } from './sheet';

/** The step between numbers that make a series: two or more, evenly apart. */
function stepOf(numbers: readonly unknown[]): number | undefined {
  const [first, second] = numbers;
  if (typeof first !== 'number' || typeof second !== 'number') return undefined;
  const step = second - first;
  const isEven = numbers.every(
    (number, at) => at === 0 || (typeof number === 'number' && number - Number(numbers[at - 1]) === step),
  );
  return isEven ? step : undefined;
}

/**
 * Fills an area from cells at one of its ends, as high or as wide as it.
 * @param goesOn numbers that make a series go on, as when they are dragged
 */
export function fillCells(book: Contents, sheet: Sheet, source: Area, area: Area, goesOn: boolean): void {
  const isDown = source.columns === area.columns && source.column === area.column;
  if (!isDown && (source.rows !== area.rows || source.row !== area.row)) {
    refuse('InvalidOperation', 'Cells are filled along a row or a column.');
  }
  const [start, length] = isDown ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const begin = source[start];
  const end = begin + source[length];
  const targets = Array.from({ length: area[length] }, (_, at) => area[start] + at).filter(
    (at) => at < begin || at >= end,
  );
  for (const at of targets) {
    const back = (((at - begin) % source[length]) + source[length]) % source[length];
    copyCells(
      book,
      { sheet, area: { ...source, [start]: begin + back, [length]: 1 } },
      { sheet, area: { ...source, [start]: at, [length]: 1 } },
    );
  }
  if (!goesOn) return;
  const width = isDown ? area.columns : area.rows;
  for (let across = 0; across < width; across++) {
    const cellAt = (along: number): [number, number] =>
      isDown ? [along, area.column + across] : [area.row + across, along];
    const line = Array.from({ length: source[length] }, (_, at) => sheet.cell(...cellAt(begin + at))?.value);
    const step = stepOf(line);
    if (step === undefined) continue;
    for (const at of targets) {
      placeContent(book, sheet, ...cellAt(at), { value: Number(line[0]) + step * (at - begin) });
    }
  }
}
