/** Workbooks as an older version made them. */
import type { Book } from 'office-js-simulator';
import { sheetNames } from '../../src/locales/workbook';

/** 校验结果 without 原句 and 仍在的定位, as it was before they came: flags looked the keys up. */
export function ageFindings(book: Book): void {
  const { findings } = sheetNames;
  const flags = book.names.find(({ name }) => name === 'OGI.flags');
  if (!flags) throw new Error('no flags');
  book.shift('delete', findings, 'M:N');
  flags.formula = `=${findings}!$I$6:$I$505`;
}
