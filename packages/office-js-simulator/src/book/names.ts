/** Defined names: which are allowed, and which cells they mean. */
import { type Area, parseArea, splitSheet } from './a1';
import type { Contents, DefinedName } from './contents';
import { refuse } from './errors';
import { isWellFormed, normalize, qualify } from './formula';
import type { Sheet } from './sheet';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Refuses what Excel does not take as a name: addresses, spaces, a leading digit. */
export function checkDefinedName(name: unknown): string {
  const isGood =
    typeof name === 'string' &&
    name.length <= 255 &&
    NAME.test(name) &&
    !parseArea(name) &&
    !/^(?:[RC]|R\d+(?:C\d+)?|C\d+)$/i.test(name) &&
    !/^(?:true|false)$/i.test(name);
  return isGood ? name : refuse('InvalidArgument', `${String(name)} cannot be a name.`);
}

/** The name of that spelling in a scope. */
export function findName(book: Contents, name: string, scope: string | null): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((each) => each.scope === scope && each.name.toLowerCase() === wanted);
}

/** Adds a name for a formula (with "=") or a constant. */
export function addName(
  book: Contents,
  name: unknown,
  content: unknown,
  scope: string | null,
  comment = '',
): DefinedName {
  const checked = checkDefinedName(name);
  const isTable = book.sheets.some((sheet) => sheet.tables.some((table) => sameName(table.name, checked)));
  if (findName(book, checked, scope) || isTable) {
    refuse('InvalidArgument', `The name ${checked} is taken.`);
  }
  const formula = nameFormula(book, content);
  const added = { name: checked, formula, scope, visible: true, comment };
  book.names.push(added);
  book.calculator.reset();
  return added;
}

/** What a name holds for a formula or constant a client sends. */
export function nameFormula(book: Contents, content: unknown): string {
  if (typeof content === 'number' || typeof content === 'boolean') return `=${String(content).toUpperCase()}`;
  if (typeof content !== 'string') refuse('InvalidArgument', 'A name holds a formula or a constant.');
  if (!content.startsWith('=')) return `="${content.replaceAll('"', '""')}"`;
  if (!isWellFormed(content)) refuse('InvalidArgument', `The formula ${content} is mistyped.`);
  return qualify(normalize(content), book.active.name);
}

/** The cells a name means; null for constants, other formulas and what has become #REF!. */
export function nameArea(book: Contents, name: DefinedName): { sheet: Sheet; area: Area } | null {
  const { sheet: sheetName, local } = splitSheet(name.formula.slice(1));
  const sheet = sheetName === undefined ? undefined : book.findSheet(sheetName);
  const area = parseArea(local);
  return sheet && area ? { sheet, area } : null;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
