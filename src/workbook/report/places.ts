/** Where a report's cells and words stand in the workbook at hand, and so what its findings are about. */
import type { CellId } from '../../form';
import type { TextSection } from '../../report';
import type { Finding } from '../../rules';
import { anchorOf, contentsOf, type Operation, type RawRange } from '../patch';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell of the workbook at hand stands, and in which range it was read. */
export interface BoundPlace extends CellPlace {
  readonly range: RawRange;
}

/** What is written to these places rests on what the ranges around them held when they were read. */
export const expectAround = (
  places: readonly { readonly range: RawRange }[],
  isInPlace = false,
): Operation[] =>
  [...new Set(places.map(({ range }) => range))].map((range) => ({
    op: 'expect',
    in: anchorOf(range),
    holds: contentsOf(range),
    ...(isInPlace && { isInPlace }),
  }));

/** The cells of a section told in words: one column, a paragraph a row, empty rows among them. */
export interface TextArea extends BoundPlace {
  readonly lines: readonly string[];
}

export interface Places {
  /** Where this year's cells stand. */
  readonly places: ReadonlyMap<CellId, CellPlace>;
  /** The areas of the sections told in words. */
  readonly textAreas: ReadonlyMap<TextSection, TextArea>;
}

/** The words of an area: its cells that are not empty, a cell holding one line or several. */
export const wordsOf = ({ lines }: TextArea): string =>
  lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

const placesOfLines = new WeakMap<readonly string[], readonly number[]>();

/** In which of an area's cells each line of its words stands. */
function cellsOfLines(cells: readonly string[]): readonly number[] {
  let found = placesOfLines.get(cells);
  if (!found) {
    found = cells.flatMap((content, at) => {
      const words = content.trim();
      return words === '' ? [] : words.split('\n').map(() => at);
    });
    placesOfLines.set(cells, found);
  }
  return found;
}

/** The cell that holds a line of the area's words; the first cell where nothing is written yet. */
const placeOfLine = ({ sheet, row, column, lines }: TextArea, line: number): CellPlace => ({
  sheet,
  row: row + (cellsOfLines(lines)[line] ?? 0),
  column,
});

/** The cell to look at first; nothing for a finding about the report as a whole. */
export function placeOf({ cells, quote }: Finding, { places, textAreas }: Places): CellPlace | undefined {
  const area = quote && textAreas.get(quote.section);
  return quote ? area && placeOfLine(area, quote.paragraph) : places.get(cells[0] ?? '');
}
