/** What a typed text becomes in a cell: a number, a date, a truth value, a formula or text. */
import { parseValue } from 'numfmt';
import { refuse } from './errors';
import { extremes, isWellFormed, normalize } from './formula';

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
  // A sign begins a formula, and so does @ before a function, as in Lotus 1-2-3; a sign alone is a text.
  if (!parsed && /^[-+]./.test(text)) return { formula: readFormula(`=${text}`) };
  if (!parsed && text.startsWith('@')) return { formula: readFormula(`=${text.slice(1)}`) };
  if (!parsed) return { value: text };
  const { v: value, z: numberFormat } = parsed;
  if (value === null) return { value: text };
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** Checks and tidies the text of a formula. */
export function readFormula(text: string): string {
  if (!isWellFormed(text)) refuse('InvalidArgument', `The formula ${text} is mistyped.`);
  const { literal, count } = extremes(text);
  if (literal > 255) refuse('InvalidArgument', 'A text in a formula has 255 characters at most.');
  if (count > 255) refuse('InvalidArgument', 'A function takes 255 arguments at most.');
  if (text.length > 8192) refuse('InvalidArgument', 'The formula is longer than 8,192 characters.');
  return normalize(text);
}
