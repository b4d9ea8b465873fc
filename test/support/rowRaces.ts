/** Putting back a row that somebody has deleted, and taking it out again; with what someone else may do in its way. */
import { putRowBack, takeRowOut } from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import { type Act, actsAround, deletes, shifts, types } from './coauthor';
import { type OpenWorkbook, valueOf } from './excel';
import { remove } from './putBack';
import { plain, type Races } from './raceSteps';

const { requests, disclosure, prior, findings } = sheetNames;

async function torn(): Promise<OpenWorkbook> {
  const opened = await plain();
  remove(opened.book, { sheet: requests, row: 9 });
  return opened;
}

const acts: readonly Act[] = [
  ...actsAround(requests, { row: 6, column: 2, rows: 5, columns: 9 }),
  types(disclosure, 'B6', '7'),
  shifts(disclosure, 'insert', 'row', '5'),
  shifts(prior, 'insert', 'row', '5'),
  deletes(findings),
];

export const rowRaces: Races = {
  'a row put back': async () => ({
    command: { book: (await torn()).book, run: ({ run }) => run(putRowBack) },
    acts,
  }),
  'a row taken out again': async () => {
    const opened = await torn();
    const put = valueOf(await opened.run(putRowBack));
    return {
      command: { book: opened.book, run: ({ run }) => run((context) => takeRowOut(context, put)) },
      acts,
    };
  },
};
