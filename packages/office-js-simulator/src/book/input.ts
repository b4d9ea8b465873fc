/** What a typed text becomes in a cell: a number, a date, a truth value, a formula or text. */
import { parseValue } from 'numfmt';
import { refuse } from './errors';
import { isWellFormed, normalize } from './formula';

export type Scalar = number | string | boolean;

/** A cell's content; `numberFormat` is the format Excel gives a General cell along with it. */
export interface Input {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const ERROR_VALUE = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)$/i;

/** Reads a typed text as Excel does. An empty text is an empty cell. */
export function readTyped(text: string): Input {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: readFormula(text) };
  if (ERROR_VALUE.test(text)) return { formula: `=${text.toUpperCase()}` };
  const parsed = parseValue(text);
  if (!parsed) return { value: text };
  const { v: value, z: numberFormat } = parsed;
  if (value === null) return { value: text };
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** Checks and tidies the text of a formula. */
export function readFormula(text: string): string {
  if (!isWellFormed(text)) refuse('InvalidArgument', `The formula ${text} is mistyped.`);
  if (text.length > 8192) refuse('InvalidArgument', 'The formula is longer than 8,192 characters.');
  return normalize(text);
}
