/** What Excel says when something is typed that a cell's data validation does not take. */
import type { Validation } from 'office-js-simulator';
import { intersect, readTyped, type Sheet } from 'office-js-simulator/book';
import type { Notice } from '../state';

export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find(({ areas }) =>
    areas.some((area) => intersect(area, { row, column, rows: 1, columns: 1 })),
  );

/** The message shown while a cell is selected. */
export function inputMessage(validation: Validation | undefined): Notice | null {
  const { showPrompt, title = '', message = '' } = validation?.prompt ?? {};
  if (!showPrompt || (title === '' && message === '')) return null;
  return { title: String(title), message: String(message) };
}

const COMPARE: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThan: (value, first) => value < first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** The alert for an input that the validation stops; formulas and rules other than of numbers are let through. */
export function refusal(validation: Validation | undefined, input: string): Notice | null {
  if (!validation) return null;
  const { showAlert, style, title = '', message = '' } = validation.errorAlert;
  const limits = validation.rule['wholeNumber'] ?? validation.rule['decimal'];
  const typed = readTyped(input);
  if (!limits || !showAlert || style !== 'Stop' || typed.formula !== undefined) return null;
  if (typed.value === undefined) return null;
  const { operator = 'Between', formula1, formula2 } = limits;
  const isTaken =
    typeof typed.value === 'number' &&
    (!('wholeNumber' in validation.rule) || Number.isInteger(typed.value)) &&
    COMPARE[String(operator)]?.(typed.value, Number(formula1), Number(formula2)) !== false;
  return isTaken ? null : { title: String(title), message: String(message) };
}
