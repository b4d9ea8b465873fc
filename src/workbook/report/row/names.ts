/** The names of what a row was deleted from, which Excel widens by itself only where the row stood within. */
import type { Report, TextSection } from '../../../report';
import { absoluteAddress, afterInsertion, onSheet, type Operation, type Rect } from '../../patch';
import type { Remains } from '../again';
import { priorTextPlaces } from '../layout';
import type { Gap } from '../reading/gap';
import type { WorkbookReading } from '../reading/interpret';

/** The words of last year that ended in the row: their name does not widen by itself. */
export const wordsEndingIn = ({ key, row }: Gap, report: Report, { priorTextAreas }: WorkbookReading) =>
  Object.entries(key === 'prior' ? priorTextPlaces(report) : {}).flatMap(([section, place]) => {
    const { row: top, rows } = place.at;
    const now = priorTextAreas.get(section as TextSection)?.lines.length;
    return row === top + rows - 1 && now === rows - 1 ? [place] : [];
  });

/** The names of the table's cells, where they do not widen by themselves. */
export function nameOperations(
  { row, range }: Gap,
  names: Remains['names'],
  blocks: readonly { readonly name: string; readonly at: Rect }[],
) {
  const bare = (formula: string): string => formula.replace(/^=/, '').replaceAll("'", '');
  return blocks.flatMap(({ name, at }): Operation[] => {
    const was = names.get(name);
    if (was === undefined) return [];
    const from = afterInsertion(was, range.sheet, row, false);
    const formula = onSheet(range.sheet, absoluteAddress(at));
    return bare(from) === bare(formula) ? [] : [{ op: 'redefine', sheet: range.sheet, name, from, formula }];
  });
}
