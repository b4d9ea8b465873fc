/** Draws docs/requests.png: a report's requests sheet with a wrong total and a blank, as LibreOffice shows it. */
import { writeFileSync } from 'node:fs';
import { newWorkbook } from '../../cli/workbook';
import { checkReport, makeReport } from '../../src/excel';
import { cellsOf, forms } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import type { Report } from '../../src/report';
import { convert, drawPage, pagesOf } from '../libreoffice';
import { trimmed } from './palettePng';
import { printWhole } from './pictured';

const PICTURE = 'docs/requests.png';
const DOTS_PER_INCH = '160';

const form = forms['2021'];

/** 自然人, 商业企业 and 总计 of the rows that are not all 0; every other cell is 0. */
const rows: Readonly<Record<string, readonly [person: number | null, business: number, total: number]>> = {
  received: [21, 6, 27],
  carriedIn: [1, 0, 1],
  granted: [11, 2, 13],
  partlyGranted: [2, 1, 3],
  // The wrong total: 3 + 1 is 4.
  'refused.thirdPartyRights': [3, 1, 5],
  'unavailable.notHeld': [4, 2, 6],
  processed: [20, 6, 26],
  carriedOut: [2, 0, 2],
  // The blank.
  'declined.repeated': [null, 0, 0],
};

const example: Report = {
  unit: '某某市某某局',
  year: 2024,
  edition: '2021',
  values: {
    ...Object.fromEntries([...cellsOf(form).keys()].map((cell) => [cell, 0])),
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([row, [person, business, total]]) => [
        [`requests.${row}.person`, person],
        [`requests.${row}.business`, business],
        [`requests.${row}.total`, total],
      ]),
    ),
  },
  texts: {},
};

/** The example as a file whose requests sheet prints with its margins, which a report is printed without. */
async function exampleFile(): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  await workbook.run((context) => makeReport(context, example));
  await workbook.run(checkReport);
  await printWhole(workbook, sheetNames.requests);
  return workbook.save();
}

const [pdf] = convert([await exampleFile()], 'pdf');
const page = pagesOf(pdf!).findIndex(({ firstLine }) => firstLine === form.sections[2]) + 1;
writeFileSync(PICTURE, await trimmed(drawPage(pdf!, page, '-png', '-r', DOTS_PER_INCH)));
console.log(PICTURE);
