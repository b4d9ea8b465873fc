/** The register's commands, with what someone else may do in their way. */
import { addToRegister, makeRegister, readRegisterBook, removeFromRegister } from '../../src/excel';
import { registerSheetNames, sheetNames } from '../../src/locales/workbook';
import { linkPreview } from '../../src/workbook/register';
import type { Rect } from '../../src/workbook/patch';
import { inverse } from '../../src/workbook/report';
import { caseRow, registerOf, request } from '../register/support';
import { type Act, actsAround, deletes, renames, shifts, types } from './coauthor';
import { type OpenWorkbook, valueOf } from './excel';
import { ageRegister } from './older';
import { plain, type Races, read, writing } from './raceSteps';

const { requests: reported, cover } = sheetNames;
const { requests, cases } = registerSheetNames;

const first = request({ number: '2024-001', applicant: '=1+1' });
const said = { replied: '2024-03-20', closed: '2024-03-20', outcome: 'granted' } as const;

/** Two rows fill those that are ready, a third needs new ones. */
const more = registerOf(
  [
    request({ ...said, number: '2024-002' }),
    request({ number: '2024-003', closed: '2024-05-06', outcome: 'other.notCorrected' }),
    request({ number: '2024-004', type: '法人' }),
  ],
  [caseRow({ request: '2024-001' })],
);

/** Rows ready below those that are filled. */
const few = { requests: 2, cases: 1 };

async function registered(): Promise<OpenWorkbook> {
  const opened = await plain();
  valueOf(await opened.run((context) => makeRegister(context, registerOf([first]), few)));
  return opened;
}

/** The header of the requests, their rows, and the first columns with their number, dates and applicant. */
const head: Rect = { row: 2, column: 0, rows: 8, columns: 7 };

const onRegister: readonly Act[] = [
  ...actsAround(requests, head, '甲'),
  shifts(requests, 'insert', 'column', 'Z'),
  ...actsAround(cases, { row: 3, column: 0, rows: 3, columns: 2 }, '甲'),
  deletes(requests),
  types(reported, 'D6', '8'),
];

const onReport: readonly Act[] = [
  types(reported, 'D6', '8'),
  shifts(reported, 'insert', 'row', '5'),
  renames(reported),
  deletes(cover),
];

export const registerRaces: Races = {
  'a register': async () => ({
    command: {
      book: (await plain()).book,
      run: ({ run }) => run((context) => makeRegister(context, more, few)),
    },
    acts: onReport,
    makes: true,
  }),
  'rows into a register': async () => ({
    command: {
      book: (await registered()).book,
      run: ({ run }) => run((context) => addToRegister(context, more)),
    },
    acts: onRegister,
  }),
  'rows into an older register': async () => {
    const { book } = await registered();
    ageRegister(book);
    return {
      command: { book, run: ({ run }) => run((context) => addToRegister(context, more)) },
      acts: [
        types(requests, 'C7', '甲'),
        shifts(requests, 'insert', 'column', 'C'),
        shifts(requests, 'delete', 'row', '7'),
        renames(requests),
      ],
    };
  },
  'rows taken out of a register': async () => {
    const opened = await registered();
    const { standing } = valueOf(await opened.run((context) => addToRegister(context, more)));
    return {
      command: {
        book: opened.book,
        run: ({ run }) => run((context) => removeFromRegister(context, standing)),
      },
      acts: onRegister,
    };
  },
  'tables linked to a register': async () => {
    const opened = await registered();
    const book = valueOf(await opened.run(readRegisterBook));
    if (!book) throw new Error('no register');
    return {
      command: await writing(opened, (seen) => linkPreview(seen.report, seen, book).link),
      acts: [
        ...onReport,
        ...actsAround(reported, { row: 4, column: 2, rows: 3, columns: 3 }),
        renames(requests),
      ],
    };
  },
  'tables unlinked again': async () => {
    const opened = await registered();
    const book = valueOf(await opened.run(readRegisterBook));
    if (!book) throw new Error('no register');
    const { report: before, ...reading } = await read(opened);
    const { link } = linkPreview(before, { report: before, ...reading }, book);
    valueOf(await (await writing(opened, () => link)).run(opened));
    return {
      command: await writing(opened, () => inverse(link, before)),
      acts: [...onReport, renames(requests)],
    };
  },
};
