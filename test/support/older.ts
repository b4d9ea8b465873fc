/** Workbooks as an older version made them. */
import type { Book } from 'office-js-simulator';
import { registerSheetNames, sheetNames } from '../../src/locales/workbook';
import { columnLetters } from '../../src/workbook/patch';
import { TOLD_NAME } from '../../src/workbook/report';

/** 校验结果 without 原句 and 仍在的定位, as it was before they came: flags looked the keys up. */
export function ageFindings(book: Book): void {
  const { findings } = sheetNames;
  const flags = book.names.find(({ name }) => name === 'OGI.flags');
  if (!flags) throw new Error('no flags');
  book.shift('delete', findings, 'M:N');
  flags.formula = `=${findings}!$I$6:$I$505`;
}

/** A register without 是否按期, the last of its columns, and without what is told of it beside its counts. */
export function ageRegister(book: Book): void {
  const { requests, lists } = registerSheetNames;
  const [table] = book.sheet(requests).tables;
  if (!table) throw new Error('no table');
  const last = columnLetters(table.area.columns - 1);
  book.shift('delete', requests, `${last}:${last}`);
  const told = book.names.find(({ name }) => name === TOLD_NAME);
  if (!told) return;
  const [, from, to] = /\$([A-Z]+)\$\d+:\$([A-Z]+)\$\d+$/.exec(told.formula) ?? [];
  book.shift('delete', lists, `${from}:${to}`);
  book.names = book.names.filter((name) => name !== told);
}
