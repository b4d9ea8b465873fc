/** A book as an .xlsx file: opening and saving. */
export { openXlsx } from './read';
export { saveXlsx } from './write';
