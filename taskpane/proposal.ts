/** What would be written, in the parts that a person chooses from: a table's cells, or a section's words. */
import { type Group, groupOf, groups } from '../src/rules';
import type { CellChange, ImportPreview } from '../src/workbook/report';

export interface Part {
  readonly group: Group;
  /** None where the part is words. */
  readonly cells: readonly CellChange[];
  /** The words as they would stand; `null` where the part is a table. */
  readonly text: string | null;
}

const isIn =
  (group: Group) =>
  ({ cell }: CellChange): boolean =>
    groupOf({ cells: [cell] }) === group;

/** In the order of the form. */
export const partsOf = ({ cells, texts }: ImportPreview): Part[] =>
  groups.flatMap((group): Part[] => {
    const own = cells.filter(isIn(group));
    const words = texts.find(({ section }) => section === group);
    if (words) return [{ group, cells: [], text: words.to }];
    return own.length > 0 ? [{ group, cells: own, text: null }] : [];
  });

/** The preview without the parts that were left out. */
export function chosenOf(preview: ImportPreview, left: ReadonlySet<Group>): ImportPreview {
  const isChosen = (cell: string): boolean => !left.has(groupOf({ cells: [cell] }));
  return {
    ...preview,
    cells: preview.cells.filter(({ cell }) => isChosen(cell)),
    totals: preview.totals.filter(isChosen),
    texts: preview.texts.filter(({ section }) => !left.has(section)),
  };
}

/** Cells that hold something now, and would hold something else. */
export const overwrittenIn = ({ cells }: ImportPreview): number =>
  cells.filter(({ from }) => from !== null).length;
