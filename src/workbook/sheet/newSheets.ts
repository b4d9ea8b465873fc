/** New sheets, however many there are, as one patch. */
import type { Operation, Patch, Rect } from '../patch';
import { temporary } from './newSheet';

/** A sheet to be made. */
export interface NewSheet {
  readonly name: string;
  /** What makes it, under its temporary name. */
  readonly operations: readonly Operation[];
}

/** What others refer to has to be there: sheets first, then the names that formulas use. */
function inOrder(operations: readonly Operation[]): Operation[] {
  const isSheet = ({ op }: Operation): boolean => op === 'addSheet';
  const isName = ({ op }: Operation): boolean => op === 'addName' || op === 'redefine';
  return [
    ...operations.filter(isSheet),
    ...operations.filter(isName),
    ...operations.filter((operation) => !isSheet(operation) && !isName(operation)),
  ];
}

/**
 * The patch that makes sheets. They are made under temporary names and renamed last, so that
 * a half-made one is never taken for a report.
 * @param start the cell of the first sheet that is selected then; without one the user stays where they are
 * @param last what is done when they are there
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function planSheets(
  sheets: readonly NewSheet[],
  start: Rect | null,
  last: readonly Operation[],
  blankSheet?: string,
): Patch {
  return [
    ...inOrder(sheets.flatMap(({ operations }) => operations)),
    ...sheets.map(({ name }): Operation => ({ op: 'renameSheet', sheet: temporary(name), to: name })),
    ...(start ? [{ op: 'activate', sheet: sheets[0]?.name ?? '', at: start } as const] : []),
    ...last,
    // The only thing that cannot be taken back comes last.
    ...(blankSheet === undefined ? [] : [{ op: 'deleteBlankSheet', sheet: blankSheet } as const]),
  ];
}
