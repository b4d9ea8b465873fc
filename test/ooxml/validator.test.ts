/** Every kind of file we save, before Microsoft's validator (issue 7, line 14). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { writeDocument } from '../../src/documents/write';
import { clearFlags, explainFinding, makeSummary } from '../../src/excel';
import { forms } from '../../src/form';
import { assemble } from '../../src/summary';
import { checkIn, openBook, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { unitOf } from '../summary/support';
import { complaintsOf } from './validator';

const WORDS = '（一）主动公开。公布规章1件 & <2>件。\n（二）收到申请3件。';

/** Sums that fail, a blank, words, last year, a narrative. */
const faulty = (edition: keyof typeof forms) =>
  report(
    edition,
    { 'requests.received.person': 3, 'requests.granted.person': '无', 'appeals.review.total': null },
    { texts: { '1': WORDS, '5': WORDS, '6': '没有。' }, prior: { 'requests.carriedOut.total': 7 } },
  );

const save = async ({ book }: OpenWorkbook): Promise<string[]> => complaintsOf(await saveXlsx(book), 'xlsx');

describe.each(Object.keys(forms) as (keyof typeof forms)[])(
  '[14.14] the workbook of edition %s',
  (edition) => {
    it('is in order when new', async () => {
      const { year } = report(edition);
      expect(await save(await openReport({ unit: '某局', year, edition }))).toEqual([]);
    });

    it('is in order when filled, checked, explained and cleared', async () => {
      const opened = await openReport(faulty(edition));
      const { examination } = await checkIn(opened);
      expect(await save(opened)).toEqual([]);
      const [first] = examination.findings;
      valueOf(await opened.run((context) => explainFinding(context, first!, '=已核实')));
      expect(await save(opened)).toEqual([]);
      valueOf(await opened.run(clearFlags));
      expect(await save(opened)).toEqual([]);
    });
  },
);

describe('[14.14] other files of ours', () => {
  it('a summary with its lists and charts is in order', async () => {
    const reports = [
      unitOf('甲局', { 'requests.received.person': 3, 'requests.received.total': 5 }),
      unitOf('乙局', { 'requests.received.person': '5件' }),
    ];
    const { value: seed } = assemble({ reports, unread: [] });
    const opened = await openBook();
    valueOf(await opened.run((context) => makeSummary(context, seed!)));
    expect(await save(opened)).toEqual([]);
  });

  it('a report as a Word document is in order', async () => {
    expect(complaintsOf(await writeDocument(faulty('2021'), 'docx'), 'docx')).toEqual([]);
  });

  it('a file that is not in order is told, so that silence means something', async () => {
    const fixture = readFileSync(join(__dirname, '../fixtures/documents/word-2021.docx'));
    const zip = await JSZip.loadAsync(fixture);
    const xml = await zip.file('word/document.xml')!.async('string');
    zip.file('word/document.xml', xml.replace('<w:body>', '<w:body><w:r/>'));
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(complaintsOf(bytes, 'docx')).not.toEqual([]);
  });
});
