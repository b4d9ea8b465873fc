/** The text of a formula, and the references in it. */
import { type Area, fits, formatArea, parseArea, quoteSheet } from './a1';
import { type Shift, shiftArea } from './shift';

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const PLACE = String.raw`(${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const REFERENCE = String.raw`${SHEET}?${PLACE}(?![\p{L}\p{N}_.(])`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
/** Of a reference to a sheet that was deleted the address stays (office-js issue 263). */
const DEAD = String.raw`#REF!(?:${CELL}(?::${CELL})?)?`;
const ERROR = String.raw`(?:${DEAD}|#(?:DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!))`;
const NUMBER = String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`;
const TOKEN = new RegExp(`${TEXT}|${ERROR}|${REFERENCE}|(${SHEET}?${NAME})|${NUMBER}|\\[[^\\]]*\\]|.`, 'gsu');

/** A reference as it stands in a formula: its sheet, where it names one, and its place with the $ signs. */
export interface Reference {
  readonly kind: 'reference';
  readonly sheet?: string;
  readonly place: string;
  /** The cells that the place names. */
  readonly area: Area;
  readonly text: string;
}

interface Name {
  readonly kind: 'name';
  readonly text: string;
}

interface Readings {
  reference?: (reference: Reference) => string;
  name?: (name: string) => string;
}

/** A place in a formula, with the functions it is an argument of, the innermost last; `isOne`: only one cell of it is meant. */
interface PlaceWithin {
  readonly place: string;
  readonly within: readonly string[];
  readonly isOne: boolean;
}

/** The places that a formula names. */
export function references(formula: string): PlaceWithin[] {
  const found: PlaceWithin[] = [];
  const open: string[] = [];
  let before = '';
  for (const { 0: text, 3: place } of formula.matchAll(TOKEN)) {
    if (text === '(') open.push(/^[\p{L}_]/u.test(before) ? before.toUpperCase() : 'IF');
    if (text === ')') open.pop();
    if (place !== undefined) found.push({ place, within: [...open], isOne: before === '@' });
    before = text;
  }
  return found;
}

/** A formula in order: its references and names, and as plain text all that stands between them. */
type Part = string | Reference | Name;

/** Formulas are read far more often than there are different ones; beyond so many, all are forgotten and read again. */
const MOST_KNOWN = 50_000;
const known = new Map<string, readonly Part[]>();

function partsOf(formula: string): readonly Part[] {
  let parts = known.get(formula);
  if (!parts) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, (parts = readParts(formula)));
  }
  return parts;
}

function readParts(formula: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: text, 1: quoted, 2: plain, 3: place, 4: name, index } of formula.matchAll(TOKEN)) {
    const area = place === undefined ? null : parseArea(place);
    if (!area && name === undefined) continue;
    if (index > end) parts.push(formula.slice(end, index));
    end = index + text.length;
    const sheet = plain ?? quoted?.replaceAll("''", "'");
    if (!area) parts.push({ kind: 'name', text });
    else parts.push({ kind: 'reference', ...(sheet !== undefined && { sheet }), place: place!, area, text });
  }
  if (end < formula.length) parts.push(formula.slice(end));
  return parts;
}

/** Rewrites the references and names of a formula; everything else, text in quotes too, stays. */
export function rewrite(formula: string, readings: Readings): string {
  let rewritten = '';
  for (const part of partsOf(formula)) {
    if (typeof part === 'string') rewritten += part;
    else if (part.kind === 'name') rewritten += readings.name?.(part.text) ?? part.text;
    else rewritten += readings.reference?.(part) ?? part.text;
  }
  return rewritten;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether the sheet's name stands anywhere in the formula: most formulas stay on their own sheet and need no reading. */
const mentions = (formula: string, sheet: string): boolean =>
  formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());

/** Rewrites what refers to one sheet, on a formula that lives on `home` (none for a workbook's name). */
function rewriteSheet(
  formula: string,
  home: string | null,
  sheet: string,
  change: (reference: Reference) => string,
): string {
  if (!(home !== null && sameName(home, sheet)) && !mentions(formula, sheet)) return formula;
  return rewrite(formula, {
    reference: (reference) => {
      const target = reference.sheet ?? home;
      return target !== null && sameName(target, sheet) ? change(reference) : reference.text;
    },
  });
}

/** The formula after cells of `sheet` were inserted or deleted. */
export function shiftFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  return rewriteSheet(formula, home, sheet, (reference) => {
    const { area } = reference;
    const moved = shiftArea(area, shift);
    if (!moved) return '#REF!';
    return moved === area ? reference.text : withSheet(reference, relocate(reference.place, area, moved));
  });
}

/** The formula after `sheet` was renamed, or deleted (`renamed` null). */
export function renameInFormula(formula: string, sheet: string, renamed: string | null): string {
  return rewriteSheet(formula, null, sheet, (reference) =>
    renamed === null ? `#REF!${reference.place}` : `${quoteSheet(renamed)}!${reference.place}`,
  );
}

/** A formula as it reads when copied some rows down and columns right: its relative parts move. Read once, copied often. */
export function copier(formula: string): (rows: number, columns: number) => string {
  const parts = partsOf(formula).map((part) =>
    typeof part === 'string' ? part : part.kind === 'name' ? part.text : copierOf(part),
  );
  return (rows, columns) =>
    parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

function copierOf(reference: Reference): (rows: number, columns: number) => string {
  const corners = reference.place.split(':').map(cornerCopier);
  return (rows, columns) => {
    const moved = corners.map((copy) => copy(rows, columns));
    return moved.includes(null) ? '#REF!' : withSheet(reference, moved.join(':'));
  };
}

const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

function cornerCopier(corner: string): (rows: number, columns: number) => string | null {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(corner)!;
  const isRowOnly = letters === '';
  const [columnMark, rowMark] = isRowOnly ? ['', first || second] : [first, second];
  const cell = parseArea(`${letters || 'A'}${digits || '1'}`)!;
  return (rows, columns) => {
    const moved = {
      ...cell,
      column: cell.column + (columnMark || isRowOnly ? 0 : columns),
      row: cell.row + (rowMark || digits === '' ? 0 : rows),
    };
    return fits(moved) ? markCorner(corner, moved) : null;
  };
}

/** Writes a cell's address with the $ signs and the parts of an old corner. */
function markCorner(corner: string, cell: Area): string {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(corner)!;
  const [, name = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(formatArea(cell))!;
  if (letters === '') return first + second + number;
  return first + name + (digits === '' ? '' : second + number);
}

/** A place's text at its new area. */
export function relocate(place: string, old: Area, area: Area): string {
  const [from = place, to] = place.split(':');
  const last = {
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  };
  const start = markCorner(from, { ...area, rows: 1, columns: 1 });
  return to === undefined || old === area ? start : `${start}:${markCorner(to, last)}`;
}

function withSheet(reference: Reference, place: string): string {
  return reference.text.slice(0, reference.text.length - reference.place.length) + place;
}

/** Puts the sheet's name before every reference that has none. */
export function qualify(formula: string, sheet: string): string {
  return rewrite(formula, {
    reference: (reference) =>
      reference.sheet === undefined ? `${quoteSheet(sheet)}!${reference.place}` : reference.text,
  });
}

/** A formula as Excel shows it: functions and references in capitals, sheets in quotes where these are needed. */
export function normalize(formula: string): string {
  return rewrite(formula, {
    reference: ({ sheet, place }) =>
      (sheet === undefined ? '' : `${quoteSheet(sheet)}!`) + place.toUpperCase(),
    name: (name) => (/^(?:true|false)$/i.test(name) ? name.toUpperCase() : name),
  }).replace(/"(?:[^"]|"")*"|[A-Za-z][A-Za-z0-9.]*(?=\()/g, (text) =>
    text.startsWith('"') ? text : text.toUpperCase(),
  );
}

/** False where Excel would refuse the formula as mistyped: unbalanced, or ending in an operator. */
export function isWellFormed(formula: string): boolean {
  const body = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/'(?:[^']|'')+'!/g, '');
  if (body.includes('"') || /[-+*/^&=<>,(]\s*$/.test(body) || body.trim() === '') return false;
  let depth = 0;
  for (const character of body) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** The longest text literal of a formula, and the most arguments of one call. */
export function extremes(formula: string): { literal: number; count: number } {
  const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)];
  const literal = Math.max(0, ...literals.map(([, text = '']) => text.replaceAll('""', '"').length));
  const open: number[] = [];
  let count = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, '0')) {
    if (character === '(') open.push(1);
    if (character === ',' && open.length > 0) open[open.length - 1]! += 1;
    if (character === ')') count = Math.max(count, open.pop() ?? 0);
  }
  return { literal, count };
}

/** What is left of references to deleted sheets, without the addresses that Excel keeps. */
export const plainErrors = (formula: string): string =>
  formula.replace(new RegExp(`${TEXT}|${DEAD}`, 'g'), (text) => (text.startsWith('"') ? text : '#REF!'));

/** `HYPERLINK(link, name)` shows its name, or its link: what the calculator, which lacks it, is given. */
export function showHyperlinks(formula: string): string {
  const call = /\bHYPERLINK\(/i.exec(formula.replace(/"(?:[^"]|"")*"/g, (text) => '"'.repeat(text.length)));
  if (!call) return formula;
  const start = call.index + call[0].length;
  const { parts, end } = splitArguments(formula, start);
  const shown = parts[1] ?? parts[0] ?? '""';
  return showHyperlinks(`${formula.slice(0, call.index)}(${shown})${formula.slice(end + 1)}`);
}

/** Anything but texts, and the address of the formula's own cell: it may be of any length. */
const MAY_BE_LONG = /[A-Za-z]/;
const OWN_ADDRESS = /ADDRESS\(ROW\(\),COLUMN\(\),4\)/gi;

/** `COUNTIF` fails for criteria above 255 characters, which the calculator takes. */
export function limitCriteria(formula: string, from = 0): string {
  const masked = formula.replace(/"(?:[^"]|"")*"/g, (text) => '"'.repeat(text.length));
  const call = /\bCOUNTIF\(/i.exec(masked.slice(from));
  if (!call) return formula;
  const start = from + call.index + call[0].length;
  const { parts, end } = splitArguments(formula, start);
  const criterion = parts[1] ?? '';
  if (!MAY_BE_LONG.test(criterion.replace(/"(?:[^"]|"")*"/g, '').replace(OWN_ADDRESS, ''))) {
    return limitCriteria(formula, end);
  }
  const guarded = `IF(LEN(${criterion})>255,#VALUE!,${formula.slice(from + call.index, end + 1)})`;
  const before = formula.slice(0, from + call.index);
  return limitCriteria(before + guarded + formula.slice(end + 1), before.length + guarded.length);
}

function splitArguments(formula: string, start: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let from = start;
  let depth = 0;
  let isText = false;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === '(') depth++;
    if ((character === ',' && depth === 0) || (character === ')' && depth-- === 0)) {
      parts.push(formula.slice(from, at));
      from = at + 1;
      if (character === ')') return { parts, end: at };
    }
  }
  return { parts, end: formula.length };
}
