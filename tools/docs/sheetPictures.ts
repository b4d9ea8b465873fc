/** Draws the sheets of a report, and a letter, for docs/sheets, as LibreOffice prints them; margins, which never print, among them. */
import { writeFileSync } from 'node:fs';
import { newWorkbook, type WorkbookFile } from '../../cli/workbook';
import { checkReport, makeReport } from '../../src/excel';
import { letterDocx } from '../../src/documents/write';
import { forms } from '../../src/form';
import { lettersOf, printedLetter } from '../../src/letters';
import { zhCN } from '../../src/locales';
import { sheetNames, workbookTexts } from '../../src/locales/workbook';
import { check } from '../../src/rules';
import { expectedOf, takeStock, unitReport } from '../../src/summary';
import type { ReportSeed } from '../../src/workbook/report';
import { officePdf } from '../documents/pdf';
import { convert, drawPage, pagesOf } from '../libreoffice';
import { trimmed } from './palettePng';
import { halfWritten, printWhole, written } from './pictured';

const FOLDER = 'docs/sheets';
const DOTS_PER_INCH = '110';

type Act = (workbook: WorkbookFile) => Promise<unknown>;

interface Picture {
  readonly name: string;
  /** What its page begins with. */
  readonly title: string;
  /** Its sheet, where all that stands on it is shown, and not only what is printed of a report. */
  readonly sheet?: string;
  readonly report: ReportSeed;
  /** What is done before the picture is taken. */
  readonly acts?: readonly Act[];
}

const checked: Act = ({ run }) => run(checkReport);

const retype: Act = ({ run }) =>
  run(async (context) => {
    context.workbook.worksheets.getItem(sheetNames.requests).getRange('D6').values = [[77]];
    await context.sync();
  });

const untouched: ReportSeed = { unit: '青山县水务局', year: 2025, edition: '2021' };

const { sections } = forms['2021'];
const findings = { sheet: sheetNames.findings, title: workbookTexts.findingsTitle, report: halfWritten };

const pictures: readonly Picture[] = [
  {
    name: 'cover',
    sheet: sheetNames.cover,
    title: workbookTexts.coverTitle,
    report: halfWritten,
    acts: [checked, retype],
  },
  { name: 'results-not-checked', ...findings },
  { name: 'results-checked', ...findings, acts: [checked] },
  { name: 'results-changed', ...findings, acts: [checked, retype] },
  {
    name: 'margin',
    sheet: sheetNames.requests,
    title: sections[2] ?? '',
    report: halfWritten,
    acts: [checked],
  },
  { name: 'narrative', sheet: sheetNames.section1, title: workbookTexts.prompts.heading, report: untouched },
  { name: 'last-year', title: sheetNames.prior, report: { ...halfWritten, prior: written.values } },
];

async function fileOf({ sheet, report, acts = [] }: Picture): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  await workbook.run((context) => makeReport(context, report));
  for (const act of acts) await act(workbook);
  if (sheet !== undefined) await printWhole(workbook, sheet);
  return workbook.save();
}

/** The letter to a unit whose report is half written, as its Word file is printed. */
async function letter(): Promise<Uint8Array> {
  const reports = [unitReport(halfWritten, check(halfWritten), { file: '' })];
  const expected = expectedOf(reports);
  const stock = expected ? takeStock(undefined, reports, [], expected) : [];
  const [first] = lettersOf({ stock, number: 1 });
  if (!first) throw new Error('Nothing is wrong with the report.');
  const sender = { office: '青山县政务公开办公室', deadline: '2025年1月24日', date: '2025年1月17日' };
  return officePdf(await letterDocx(printedLetter(first, sender, zhCN)), 'docx');
}

/** Only those that are named, or all. */
const wanted = new Set(process.argv.slice(2));
const taken = pictures.filter(({ name }) => wanted.size === 0 || wanted.has(name));
const files: Uint8Array[] = [];
for (const picture of taken) files.push(await fileOf(picture));
for (const [at, pdf] of convert(files, 'pdf').entries()) {
  const { name, title } = taken[at]!;
  const path = `${FOLDER}/${name}.png`;
  const page = pagesOf(pdf).findIndex(({ firstLine }) => firstLine.startsWith(title)) + 1;
  if (page === 0) throw new Error(`No page begins with ${title}.`);
  writeFileSync(path, await trimmed(drawPage(pdf, page, '-png', '-r', DOTS_PER_INCH)));
  console.log(path);
}
const path = `${FOLDER}/letter.png`;
writeFileSync(path, drawPage(await letter(), 1, '-png', '-r', DOTS_PER_INCH));
console.log(path);
