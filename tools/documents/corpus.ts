/** The corpus as data: each document's name, the report that must be read from it, and how it is made. */
import { execFileSync } from 'node:child_process';
import { Paragraph } from 'docx';
import { writeDocument } from '../../src/documents/write';
import type { Report } from '../../src/report';
import { clipboardFragment, type HtmlStyle, sitePage, toHtml, wordPage } from './html';
import { layOut } from './layout';
import { copiedText, type Extraction, extractedText, officePdf, printedPdf } from './pdf';
import {
  brokenLabels,
  contentsList,
  halfWidth,
  noteBelow,
  organisationTwice,
  pageBreak,
  type Quirk,
  relabelled,
  retitled,
  stretched,
  takenApart,
  unitAbove,
  withQuirks,
  wordingsMet,
} from './quirks';
import { distinctReport, withLongText } from './reports';
import { settledZip } from './settle';
import { type SheetStyle, toXlsx } from './workbook';
import { barred, cellALine, tabbed, type TextStyle, toText } from './text';
import { paragraphs, toDocx, type WordStyle } from './word';

export interface CorpusDocument {
  readonly file: string;
  readonly report: Report;
  readonly make: () => Promise<Uint8Array | string>;
}

const UNIT = '云溪县水务局';

const reports = {
  new: distinctReport('2021', 2023, UNIT),
  old: distinctReport('2019', 2020, '东岭市第一中学'),
  official: withLongText(distinctReport('2021', 2024, UNIT, { blank: /welfare$|^appeals\.review/ })),
  long: withLongText(distinctReport('2021', 2025, UNIT)),
  blankTotals: distinctReport('2021', 2022, '云溪县人民政府', { blank: /\.total$/ }),
  blankRows: distinctReport('2021', 2024, UNIT, {
    blank: /^requests\.(?:carriedOut|refused)|^disclosure\.(?:regulations|fees)/,
  }),
  blankOld: distinctReport('2019', 2019, UNIT, { blank: /\.(?:change|amount)$|research$|pending$/ }),
  formulas: distinctReport('2021', 2023, UNIT, {
    words: {
      'requests.granted.person': '=1+1',
      'requests.granted.business': '+1+1',
      'requests.granted.research': '-1-1',
      'requests.granted.welfare': '@SUM(A1)',
      'appeals.review.total': '=HYPERLINK("http://example.org")',
    },
  }),
  words: distinctReport('2021', 2021, UNIT, {
    words: {
      'disclosure.normativeDocuments.made': '22（其中修订16件）',
      'disclosure.fees.amount': '251000元',
      'requests.granted.research': '/',
      'requests.granted.welfare': '-',
      'appeals.review.upheld': '无',
    },
  }),
} as const;

type ReportName = keyof typeof reports;

const laid = (report: Report, quirks: readonly Quirk[]) => withQuirks(layOut(report), quirks);

const html = (
  name: string,
  report: ReportName,
  quirks: readonly Quirk[],
  style?: HtmlStyle,
): CorpusDocument => ({
  file: `${name}.html`,
  report: reports[report],
  make: () => Promise.resolve(toHtml(laid(reports[report], quirks), style)),
});

const docx = (
  name: string,
  report: ReportName,
  quirks: readonly Quirk[],
  style?: WordStyle,
): CorpusDocument => ({
  file: `${name}.docx`,
  report: reports[report],
  make: async () => settledZip(await toDocx(laid(reports[report], quirks), style)),
});

const xlsx = (
  name: string,
  report: ReportName,
  quirks: readonly Quirk[],
  style?: SheetStyle,
): CorpusDocument => ({
  file: `${name}.xlsx`,
  report: reports[report],
  make: async () => settledZip(await toXlsx(laid(reports[report], quirks), style)),
});

const text = (
  name: string,
  report: ReportName,
  quirks: readonly Quirk[],
  style: TextStyle,
): CorpusDocument => ({
  file: `${name}.txt`,
  report: reports[report],
  make: () => Promise.resolve(toText(laid(reports[report], quirks), style)),
});

const encoded = (file: string, report: ReportName, encoding: string, make: () => string): CorpusDocument => ({
  file,
  report: reports[report],
  make: () => Promise.resolve(execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], { input: make() })),
});

const word = async (report: ReportName, quirks: readonly Quirk[]): Promise<Uint8Array> =>
  officePdf(await toDocx(laid(reports[report], quirks)), 'docx');

const printed = (report: ReportName, quirks: readonly Quirk[], style?: HtmlStyle): Promise<Uint8Array> =>
  printedPdf(toHtml(laid(reports[report], quirks), style));

const pdf = (
  name: string,
  report: ReportName,
  make: () => Uint8Array | Promise<Uint8Array>,
): CorpusDocument => ({
  file: `${name}.pdf`,
  report: reports[report],
  make: async () => make(),
});

const official = async (report: ReportName): Promise<Uint8Array> =>
  officePdf(await writeDocument(reports[report], 'docx'), 'docx');

const extracted = (
  name: string,
  report: ReportName,
  extraction: Extraction | 'copied',
  make: () => Uint8Array | Promise<Uint8Array>,
): CorpusDocument => ({
  file: `${name}.txt`,
  report: reports[report],
  make: async () => {
    const made = await make();
    return extraction === 'copied' ? copiedText(made) : extractedText(made, extraction);
  },
});

/** Print wants lines around cells and words small enough for the page. */
const forPrint: HtmlStyle = {
  blank: '',
  page: (body) =>
    `<meta charset="utf-8"><style>body{font:12px serif}table{border-collapse:collapse;width:100%}td{border:1px solid;text-align:center}</style>${body}`,
};

const otherTitles = retitled({
  '三、收到和处理政府信息公开申请情况': '三、收到和处理政府信息公开的申请情况',
  '四、政府信息公开行政复议、行政诉讼情况': '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '五、存在的主要问题及改进情况': '五、存在的主要问题及整改措施',
});

const withoutNumbers = retitled(
  Object.fromEntries(
    layOut(reports.new).flatMap((block) =>
      'role' in block ? [[block.paragraph, block.paragraph.replace(/^[一二三四五六]、/, '')]] : [],
    ),
  ),
);

export const documents: readonly CorpusDocument[] = [
  html('plain-2021', 'new', []),
  html('plain-2019', 'old', []),
  html('site-page', 'new', [unitAbove(UNIT)], { page: sitePage }),
  html('site-page-2019', 'blankOld', [otherTitles], { page: sitePage, blank: '' }),
  html('word-page', 'words', [], { page: wordPage, inCell: (cell) => `<p><span>${cell}</span></p>` }),
  html('clipboard', 'blankRows', [], { page: clipboardFragment, blank: '<o:p>&nbsp;</o:p>' }),
  html('merged-cells-repeated', 'new', [takenApart(true)]),
  html('merged-cells-empty', 'blankTotals', [takenApart(false)], { blank: '' }),
  html('wordings-and-widths', 'new', [wordingsMet, halfWidth, stretched, otherTitles]),
  html('broken-labels', 'blankRows', [brokenLabels], { blank: '' }),
  html('organisation-twice', 'new', [organisationTwice]),
  html('values-in-nested-tables', 'new', [], {
    row: (row) => {
      const cell = (text: string): string => `<td>${text}</td>`;
      const entries = row.filter(({ isEntry }) => isEntry).map(({ text }) => cell(text));
      const labels = row
        .filter(({ isEntry }) => !isEntry)
        .map(
          ({ text, rowSpan, columnSpan }) => `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text}</td>`,
        );
      const nested = `<td colspan="${entries.length}"><table><tr>${entries.join('')}</tr></table></td>`;
      return `<tr>${labels.join('')}${entries.length > 0 ? nested : ''}</tr>`;
    },
  }),
  html('two-pages', 'blankTotals', [pageBreak(14, true)]),
  html('notes-and-contents', 'new', [noteBelow('注：以上数据由各股室汇总。'), contentsList]),
  docx('word-2021', 'new', []),
  docx('word-2019', 'old', [unitAbove('东岭市第一中学')]),
  docx('word-blanks', 'blankOld', [brokenLabels]),
  docx('word-nested-values', 'blankTotals', [], { areValuesNested: true }),
  docx('word-paragraphs-in-cells', 'words', [otherTitles], {
    inCell: ({ text }) => [new Paragraph(''), ...paragraphs(text)],
  }),
  docx('word-titles-numbered-by-itself', 'new', [withoutNumbers]),
  docx('word-two-pages', 'blankRows', [pageBreak(16, false)]),
  xlsx('sheet-2021', 'new', []),
  xlsx('sheet-2019', 'blankOld', [], { offset: 2 }),
  xlsx('sheets-for-sections', 'blankTotals', [], { isOneSheet: false }),
  xlsx('sheet-unmerged', 'blankRows', [takenApart(false)], { areMerged: false }),
  xlsx('sheet-hidden-rows-and-sums', 'new', [noteBelow('填表人：')], {
    finish: (workbook) => {
      const [sheet] = workbook.worksheets;
      sheet?.eachRow((row, number) => {
        if (number % 5 === 0) row.hidden = true;
      });
      if (sheet) sheet.getColumn(4).hidden = true;
      sheet?.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'number' && cell.value % 3 === 0) {
            cell.value = { formula: `${cell.value}+0`, result: cell.value };
          }
        }),
      );
      workbook.addWorksheet('上年', { state: 'hidden' }).getCell('A1').value = '一、总体情况';
    },
  }),
  xlsx('sheet-words', 'words', [relabelled((label) => (label === '自然人' ? '自  然  人' : label))]),
  text('cell-a-line', 'blankRows', [], cellALine),
  text('tabs', 'blankTotals', [takenApart(false)], tabbed),
  text('bars', 'new', [noteBelow('注：无')], barred),
  encoded('gb18030.txt', 'words', 'gb18030', () => toText(laid(reports.words, [unitAbove(UNIT)]), cellALine)),
  encoded('gb18030.html', 'blankOld', 'gb18030', () => toHtml(laid(reports.blankOld, []))),
  encoded('utf-16.txt', 'new', 'utf-16', () => toText(laid(reports.new, []), cellALine)),
  encoded('utf-16-unmarked.txt', 'old', 'utf-16le', () => toText(laid(reports.old, []), cellALine)),
  text('formulas-as-words', 'formulas', [], cellALine),
  pdf('official-form', 'official', async () =>
    officePdf(await writeDocument(reports.official, 'docx'), 'docx'),
  ),
  pdf('word-2021', 'new', () => word('new', [])),
  pdf('word-2019-blanks', 'blankOld', () => word('blankOld', [unitAbove(UNIT)])),
  pdf('word-long-text', 'long', () => word('long', [])),
  pdf('word-words', 'words', () => word('words', [otherTitles])),
  pdf('printed-page', 'blankTotals', () => printed('blankTotals', [], forPrint)),
  pdf('printed-two-pages', 'new', () => printed('new', [pageBreak(15, true)], forPrint)),
  extracted('aligned-by-spaces', 'new', 'layout', () => word('new', [])),
  extracted('official-form-laid-out', 'new', 'layout', () => official('new')),
  extracted('official-form-raw', 'old', 'raw', () => official('old')),
  extracted('official-form-read', 'new', 'default', () => official('new')),
  extracted('word-raw', 'new', 'raw', () => word('new', [])),
  extracted('printed-page-raw', 'new', 'raw', () => printed('new', [], forPrint)),
  extracted('printed-page-copied', 'old', 'copied', () => printed('old', [], forPrint)),
  extracted('official-form-copied', 'new', 'copied', () => official('new')),
];
