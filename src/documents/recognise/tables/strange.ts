/** Columns that the form does not have, such as 小计: their headers are short words in a table. */
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';

const LONGEST_HEADER = 12;

/** Whether a cell that is none of the form's labels can be the header of a column. */
export const isStrangeHeader = ({ kind, text, columns }: Cell): boolean =>
  kind === 'filled' &&
  columns !== undefined &&
  text.length <= 100 &&
  trimSpaces(text).length <= LONGEST_HEADER &&
  /\p{Script=Han}{2}/u.test(text.replace(/\s/g, '')) &&
  !/\d/.test(text);
