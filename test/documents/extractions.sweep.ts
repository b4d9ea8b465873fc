/** Text taken out of PDFs in the ways that programs take it out: no figure is read into another's place, and what is not read is named. */
import { writeDocument } from '../../src/documents/write';
import { readReportText } from '../../src/documents/recognise';
import { editionIds } from '../../src/form';
import { toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import { copiedText, extractedText, extractions, officePdfs, printedPdf } from '../../tools/documents/pdf';
import { toDocx } from '../../tools/documents/word';
import { numberedReport } from './numbered';

const styles = [
  'body{font:12px serif}table{border-collapse:collapse;width:100%}td{border:1px solid;text-align:center}',
  'body{font:14px sans-serif}table{border-collapse:collapse;width:100%}td{border:1px solid;padding:4px}',
];

/**
 * The least share of cells that is right. Poppler's own order puts the figures of narrow columns before, behind or
 * between the labels of other rows, so that the text no longer holds which is whose.
 */
const least = { raw: 1, copied: 1, layout: 0.96, default: 0.24 } as const;

describe('issue 10.1: text taken out of PDFs that LibreOffice and Chromium print', () => {
  const ways = [...extractions, 'copied'] as const;
  const totals = new Map(ways.map((way) => [way, { right: 0, all: 0 }]));
  const printed = editionIds.flatMap((edition) => {
    const report = numberedReport(edition, edition === '2019' ? 2020 : 2024);
    const pages = styles.map(
      (css) => () =>
        printedPdf(
          toHtml(layOut(report), {
            blank: '',
            page: (body) => `<meta charset="utf-8"><style>${css}</style>${body}`,
          }),
        ),
    );
    const office = [() => writeDocument(report, 'docx'), () => toDocx(layOut(report))].map(
      (make) => async () => officePdfs([(await make()) as Uint8Array], 'docx')[0] as Uint8Array,
    );
    return [...office, ...pages].map((make, index) => ({ edition, index, report, make }));
  });

  it.each(printed)(
    '$edition, print $index: nothing wrong, nothing lost in silence',
    async ({ report, make }) => {
      const pdf = await make();
      for (const way of ways) {
        const text = way === 'copied' ? await copiedText(pdf) : extractedText(pdf, way);
        const { value, messages } = readReportText(text);
        const named = new Set(messages.flatMap(({ unread = [] }) => unread));
        const entries = Object.entries(report.values).map(([id, right]) => ({
          id,
          right,
          read: value?.values[id] ?? null,
        }));
        const wrong = entries.filter(({ right, read }) => read !== null && read !== right);
        const silent = entries.filter(({ id, read }) => read === null && !named.has(id));
        expect({ way, wrong, silent }).toEqual({ way, wrong: [], silent: [] });
        const total = totals.get(way);
        if (total) {
          total.right += entries.length - entries.filter(({ read }) => read === null).length;
          total.all += entries.length;
        }
      }
    },
  );

  it.each(ways)('%s: enough is read', (way) => {
    const { right, all } = totals.get(way) ?? { right: 0, all: 1 };
    expect(right / all).toBeGreaterThanOrEqual(least[way]);
  });
});
