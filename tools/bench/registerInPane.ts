/** What the pane does after an edit while a register of many requests is on view, beside what Excel takes to answer. */
import type { Day, Register } from '../../src/register';
import { readBook, requestTable } from '../../src/workbook/register';
import { registerModel, type RegisterModel } from '../../taskpane/model/register';

/** The table as Excel would answer it; due dates and the like are empty, which takes no longer to read. */
function tableOf({ requests }: Register) {
  const { columns, sheet } = requestTable;
  const line = (values: Readonly<Record<string, unknown>>) =>
    columns.map(([id, { choices }]) => {
      const value = values[id];
      const said = choices?.find((choice) => choice.id === value)?.label ?? value;
      return typeof said === 'string' || typeof said === 'number' ? said : '';
    });
  return {
    sheet,
    row: 3,
    column: 0,
    values: [
      columns.map(([, { title }]) => title),
      ...requests.map(({ values }) => line({ ...values, closed: values.replied })),
      columns.map(() => ''),
    ],
  };
}

/** Reads the table off its values and makes all that is shown of it. */
export function shownInPane(register: Register, today: Day): () => RegisterModel {
  const requests = tableOf(register);
  return () => {
    const book = readBook({ requests });
    if (!book) throw new Error('The table is no register.');
    return registerModel(book, null, today);
  };
}
