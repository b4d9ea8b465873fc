/** Adding, naming, moving and deleting worksheets. */
import type { Contents } from './contents';
import { refuse } from './errors';
import { renameInFormula } from './formula';
import { rewriteFormulas } from './formulas';
import type { Sheet, Visibility } from './sheet';

/** Refuses what Excel does not take as a worksheet's name. */
function checkName(book: Contents, name: string, self?: Sheet): void {
  const isBad =
    typeof name !== 'string' ||
    name.length === 0 ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isBad) refuse('InvalidArgument', `${name} cannot be the name of a worksheet.`);
  const taken = book.sheets.find(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) refuse('ItemAlreadyExists', `There is already a worksheet ${taken.name}.`);
}

/** Appends a worksheet; without a name it gets the next free "Sheet1". */
export function addSheet(book: Contents, name = freeName(book)): Sheet {
  checkName(book, name);
  const sheet = book.newSheet(name);
  book.note({ kind: 'added', sheet: sheet.id });
  return sheet;
}

function freeName(book: Contents): string {
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Renames a worksheet, and with it every reference to it. */
export function renameSheet(book: Contents, sheet: Sheet, name: string): void {
  try {
    checkName(book, name, sheet);
  } catch {
    // Excel gives one code for every bad new name, the taken one included.
    refuse('InvalidArgument', `${name} cannot be the name of a worksheet.`);
  }
  const old = sheet.name;
  rewriteFormulas(book, (formula) => renameInFormula(formula, old, name));
  sheet.name = name;
}

/** Deletes a worksheet: what referred to it reads #REF!, its own names and tables are gone. */
export function deleteSheet(book: Contents, sheet: Sheet): void {
  checkAnotherIsVisible(book, sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.names = book.names.filter((name) => name.scope !== sheet.id);
  rewriteFormulas(book, (formula) => renameInFormula(formula, sheet.name, null));
  if (book.active === sheet) book.active = book.sheets.find((each) => each.visibility === 'Visible')!;
  book.note({ kind: 'deleted', sheet: sheet.id });
}

/** Shows or hides a worksheet; one stays visible. */
export function setVisibility(book: Contents, sheet: Sheet, visibility: Visibility): void {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) {
    refuse('InvalidArgument', `${visibility} is no visibility.`);
  }
  if (visibility !== 'Visible') checkAnotherIsVisible(book, sheet);
  sheet.visibility = visibility;
  if (book.active === sheet && visibility !== 'Visible') {
    book.active = book.sheets.find((each) => each.visibility === 'Visible')!;
  }
}

function checkAnotherIsVisible(book: Contents, sheet: Sheet): void {
  if (!book.sheets.some((each) => each !== sheet && each.visibility === 'Visible')) {
    refuse('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
  }
}

/** Puts a worksheet at a position, counted from 0. */
export function moveSheet(book: Contents, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    refuse('InvalidArgument', `There is no position ${position}.`);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.calculator.reset();
}

/** Makes a worksheet the active one. */
export function activateSheet(book: Contents, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'A hidden worksheet cannot be activated.');
  if (book.active === sheet) return;
  book.active = sheet;
  book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
  book.note({ kind: 'activated', sheet: sheet.id });
}
