/** Where a report's cells and words stand in the workbook at hand, and so what its findings are about. */
import type { CellId } from '../../form';
import type { TextSection } from '../../report';
import type { Finding } from '../../rules';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a section told in words: one column, a paragraph a row, empty rows among them. */
export interface TextArea extends CellPlace {
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

/** The cell that holds a line of the area's words; the first cell where nothing is written yet. */
function placeOfLine({ sheet, row, column, lines }: TextArea, line: number): CellPlace {
  let left = line;
  const index = lines.findIndex((content) => {
    const words = content.trim();
    if (words !== '') left -= words.split('\n').length;
    return words !== '' && left < 0;
  });
  return { sheet, row: row + Math.max(index, 0), column };
}

/** The cell to look at first; nothing for a finding about the report as a whole. */
export function placeOf({ cells, quote }: Finding, { places, textAreas }: Places): CellPlace | undefined {
  const area = quote && textAreas.get(quote.section);
  return quote ? area && placeOfLine(area, quote.paragraph) : places.get(cells[0] ?? '');
}
