/** Every command of the product on a small workbook, with the places where someone else may be in its way. */
import { Book } from 'office-js-simulator';
import { checkReport, clearFlags, explainFinding, makeReport, readReport, updateSummary, restoreSummary, makeSummary, write } from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import type { Report } from '../../src/report';
import { examine } from '../../src/rules';
import { assemble } from '../../src/summary';
import type { Rect } from '../../src/workbook/patch';
import { importWriting, ofCells, previewImport, totalsWriting, type WorkbookReading, type Writing, zerosWriting } from '../../src/workbook/report';
import { unitOf } from '../summary/support';
import { type Act, actsAround, type Command, deletes, renames, types } from './coauthor';
import { openBook, openReport, type OpenWorkbook, valueOf } from './excel';
import { report } from './reports';

/** The same moment in every run. */
const NOW = new Date(2025, 0, 20, 9, 30);

export interface Race {
  readonly command: Command;
  readonly acts: readonly Act[];
}

const results: Rect = { row: 0, column: 0, rows: 8, columns: 13 };
const requests: Rect = { row: 1, column: 0, rows: 36, columns: 11 };
const appeals: Rect = { row: 1, column: 0, rows: 6, columns: 16 };

type Read = WorkbookReading & { report: Report };

async function read({ run }: OpenWorkbook): Promise<Read> {
  const { report: subject, ...rest } = valueOf(await run(readReport));
  if (!subject) throw new Error('the workbook has no report');
  return { ...rest, report: subject };
}

/** What is written was seen in the workbook as it is at the start. */
async function writing(opened: OpenWorkbook, wanted: (reading: Read) => Writing): Promise<Command> {
  const seen = wanted(await read(opened));
  return { book: opened.book.copy(), run: ({ run }) => run((context) => write(context, seen)) };
}

const checked = (opened: OpenWorkbook) => opened.run((context) => checkReport(context, undefined, NOW));

/** A report with a finding that is explained, one that is not, one that is gone since, and one that is new. */
async function listed(): Promise<OpenWorkbook> {
  const opened = await openReport(
    report('2021', { 'requests.received.person': 2, 'requests.carriedOut.research': null, 'appeals.review.total': 3 }),
  );
  valueOf(await checked(opened));
  opened.book.edit(sheetNames.findings, 'G6', '已核实');
  opened.book.edit(sheetNames.requests, 'E8', '4');
  opened.book.edit(sheetNames.requests, 'D7', '');
  return opened;
}

const onResults = (more: readonly Act[] = []): Act[] => [
  ...actsAround(sheetNames.findings, results),
  deletes(sheetNames.findings),
  ...more,
];

export const races: Readonly<Record<string, () => Promise<Race>>> = {
  check: async () => ({
    command: { book: (await listed()).book.copy(), run: checked },
    acts: onResults(),
  }),
};
