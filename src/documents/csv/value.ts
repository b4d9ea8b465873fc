/** Values as CSV fields that a spreadsheet does not take for anything else, and back. */
import type { CellValue } from '../../report';

/**
 * What a spreadsheet may take for a formula, in half or full width; and what begins with the apostrophe itself,
 * so that taking one off gives back what was there.
 */
const TAKEN_FOR_FORMULA = /^(?:\s*[=+\-@＝＋－＠']|[\t\r])/;

/** A number as JavaScript writes it: what a field has to be to be read as a number without more ado. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Text with an apostrophe before it where a spreadsheet would read a formula or a number. */
export const textField = (text: string): string =>
  TAKEN_FOR_FORMULA.test(text) || NUMBER.test(text) ? `'${text}` : text;

/** The text of a field, without the apostrophe that `textField` gave it. */
export const textOfField = (field: string): string => field.replace(/^'/, '');

/** A blank is an empty field; a number is written plainly. */
export function valueField(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : textField(value);
}

export function valueOfField(field: string): CellValue {
  if (field === '') return null;
  return NUMBER.test(field) ? Number(field) : textOfField(field);
}
