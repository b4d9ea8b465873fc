import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { readDocument } from '../../../src/documents/read';
import { readReportCsv } from '../../../src/documents/csv';
import { readReportText } from '../../../src/documents/recognise';
import { writeDocument } from '../../../src/documents/write';
import { formatReport, parseReport, type Report } from '../../../src/report';
import { openReport } from '../../support/excel';
import { anyPrintableReport, anyWholeReport } from './samples';

/** The report as reading its JSON gives it: figures in words have become figures. */
const read = (report: Report) => parseReport(formatReport(report));

describe('a report written and read back', () => {
  it('is the same report as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeReport, async (report) => {
        const { value } = read(report);
        expect(await readDocument(await writeDocument(value!, 'json'))).toEqual({ value, messages: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('is the same report as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeReport, async (report) => {
        const { value } = read(report);
        const csv = new TextDecoder().decode(await writeDocument(value!, 'csv'));
        expect(readReportCsv(csv)).toEqual({ value, messages: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same report as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyPrintableReport, async (report) => {
        const { book } = await openReport(report);
        const { value } = await readDocument(await saveXlsx(book));
        expect(value).toEqual(report);
      }),
      { numRuns: 8 },
    );
  });

  it.each(['docx', 'html'] as const)('the published example is the same as %s', async (kind) => {
    const { value } = readReportText(readFileSync('workbench/example/zhenhai-2020.txt', 'utf8'));
    expect(await readDocument(await writeDocument(value!, kind))).toEqual({ value, messages: [] });
  });

  it.each([
    ['docx', 12],
    ['html', 30],
  ] as const)(
    'is the same report as %s',
    async (kind, numRuns) => {
      await fc.assert(
        fc.asyncProperty(anyPrintableReport, async (report) => {
          expect(await readDocument(await writeDocument(report, kind))).toEqual({
            value: report,
            messages: [],
          });
        }),
        { numRuns },
      );
    },
    30_000,
  );
});
