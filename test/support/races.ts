/** Every command of the product on a small workbook, with what someone else may do in its way. */
import {
  checkReport,
  clearFlags,
  explainFinding,
  makeAgain,
  makeReport,
  readReport,
  write,
} from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import { examine } from '../../src/rules';
import type { Rect } from '../../src/workbook/patch';
import {
  formulasIn,
  importWriting,
  inverse,
  ofCells,
  previewImport,
  totalsWriting,
  type Writing,
  zerosWriting,
} from '../../src/workbook/report';
import { type Act, actsAround, deletes, shifts, types } from './coauthor';
import { openBook, openReport, type OpenWorkbook, valueOf } from './excel';
import { ageFindings } from './older';
import { plain, type Races, read, received, writing } from './raceSteps';
import { registerRaces } from './registerRaces';
import { report } from './reports';
import { rowRaces } from './rowRaces';
import { summaryRaces } from './summaryRaces';

/** The same moment in every run. */
const NOW = new Date(2025, 0, 20, 9, 30);

const { findings, requests, appeals, disclosure, section1 } = sheetNames;

const check = ({ run }: OpenWorkbook) => run((context) => checkReport(context, null, undefined, NOW));

/** 校验结果 has an explained finding, others that are not, and what a check would change, in more rows than before. */
async function listed(): Promise<OpenWorkbook> {
  const opened = await plain();
  valueOf(await check(opened));
  opened.book.edit(findings, 'G6', '已核实');
  opened.book.edit(requests, 'E8', '4');
  return opened;
}

/** The head of 校验结果, its table, a row below and a column beside it. */
const results: Rect = { row: 2, column: 0, rows: 8, columns: 13 };

const onResults: readonly Act[] = [
  ...actsAround(findings, results, '甲').filter(({ name }) => !name.endsWith('deletes row 5')),
  deletes(findings),
];

const adopted = (): Writing => ofCells([{ cell: received, from: 2, to: 5 }]);

/** The head of 三's table and its first lines. */
const head: Rect = { row: 1, column: 2, rows: 6, columns: 6 };

/** By the name of what is done. */
export const races: Races = {
  make: async () => ({
    command: {
      book: (await openBook()).book,
      run: ({ run }) => run((context) => makeReport(context, report('2021'))),
    },
    acts: [
      types('Sheet1', 'A1', '我的'),
      types('Sheet1', 'C300', '我的'),
      shifts('Sheet1', 'insert', 'row', '1'),
    ],
  }),
  'read where a name is gone': async () => {
    const { book } = await plain();
    book.names = book.names.filter(({ name }) => name !== 'OGI.requests');
    return { command: { book, run: ({ run }) => run(readReport) }, acts: actsAround(requests, head) };
  },
  'sheets made again': async () => {
    const opened = await openReport(
      report('2021', { [received]: 2 }, { prior: report('2021', {}, { year: 2023 }).values }),
    );
    const whole = await read(opened);
    const { book } = opened;
    for (const sheet of [sheetNames.cover, sheetNames.prior]) book.deleteSheet(sheet);
    return {
      command: {
        book,
        run: ({ run }) => run((context) => makeAgain(context, { ...whole, ...formulasIn(whole) })),
      },
      acts: [
        ...actsAround(requests, { row: 3, column: 8, rows: 6, columns: 8 }),
        types(disclosure, 'B6', '7'),
        shifts(disclosure, 'insert', 'row', '5'),
        deletes(findings),
      ],
    };
  },
  check: async () => ({ command: { book: (await listed()).book, run: check }, acts: onResults }),
  'check of an older list': async () => {
    const { book } = await listed();
    ageFindings(book);
    return {
      command: { book, run: check },
      acts: [
        types(findings, 'G7', '甲'),
        shifts(findings, 'insert', 'row', '6'),
        shifts(findings, 'insert', 'column', 'C'),
        shifts(findings, 'delete', 'row', '7'),
      ],
    };
  },
  clear: async () => ({
    command: { book: (await listed()).book, run: ({ run }) => run(clearFlags) },
    acts: onResults,
  }),
  explain: async () => {
    const opened = await listed();
    const subject = await read(opened);
    const [finding] = examine(subject.report, subject).findings.filter(({ rule }) => rule === 'V-4');
    if (!finding) throw new Error('nothing to explain');
    return {
      command: {
        book: opened.book,
        run: ({ run }) => run((context) => explainFinding(context, finding, '另有原因')),
      },
      acts: onResults,
    };
  },
  adopt: async () => ({
    command: await writing(await plain(), adopted),
    acts: [...actsAround(requests, head), deletes(requests)],
  }),
  undo: async () => {
    const opened = await plain();
    const { report: before } = await read(opened);
    valueOf(await opened.run((context) => write(context, adopted())));
    return {
      command: await writing(opened, () => inverse(adopted(), before)),
      acts: actsAround(requests, head),
    };
  },
  'blanks to 0': async () => ({
    command: await writing(await plain(), ({ report: subject }) =>
      zerosWriting(['requests.carriedOut.research'], subject),
    ),
    acts: actsAround(requests, { row: 27, column: 2, rows: 5, columns: 8 }),
  }),
  'totals to formulas': async () => ({
    command: await writing(await plain(), (seen) => totalsWriting(seen.report, seen)),
    acts: [
      ...actsAround(requests, { row: 2, column: 7, rows: 32, columns: 4 }),
      ...actsAround(appeals, { row: 1, column: 0, rows: 6, columns: 6 }),
      deletes(appeals),
    ],
  }),
  import: async () => ({
    command: await writing(await plain(), (seen) => {
      const document = report('2021', {
        [received]: 7,
        'disclosure.rules.made': 3,
        'appeals.review.upheld': 1,
      });
      return importWriting(
        previewImport({ ...document, texts: { '1': '一段\n二段' } }, 'this', seen.report, seen),
        seen,
      );
    }),
    acts: [
      ...actsAround(section1, { row: 0, column: 0, rows: 4, columns: 2 }, '丙'),
      ...actsAround(disclosure, { row: 1, column: 0, rows: 6, columns: 4 }),
      ...actsAround(appeals, { row: 3, column: 0, rows: 4, columns: 4 }),
      types(requests, 'D6', '8'),
    ],
  }),
  ...summaryRaces,
  ...registerRaces,
  ...rowRaces,
};
