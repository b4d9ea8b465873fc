/** Text taken out of PDFs in the ways that programs take it out: no figure is read into another's place, and what is not read is named. */
import { readReportText } from '../../src/documents/recognise';
import { writeDocument } from '../../src/documents/write';
import { cellsOf, editionIds, forms } from '../../src/form';
import type { Report, Values } from '../../src/report';
import { toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import {
  copiedText,
  extractedText,
  extractions,
  officePdfs,
  type Print,
  printedPdfs,
} from '../../tools/documents/pdf';
import { toDocx } from '../../tools/documents/word';
import { numberedReport } from './numbered';

const styles = [
  'body{font:13px serif}table{border-collapse:collapse;width:100%}td{border:1px solid;padding:6px;text-align:center}',
  'body{font:16px sans-serif}table{border-collapse:collapse;width:100%}td{border:1px solid;padding:6px;text-align:center}',
  'body{font:12px serif}table{border-collapse:collapse;width:100%}td{border:1px solid;text-align:center}',
  'body{font:14px sans-serif}table{border-collapse:collapse;width:100%}td{border:1px solid;padding:4px}',
];

const wordFiles: readonly ((report: Report) => Promise<Uint8Array>)[] = [
  async (report) => (await writeDocument(report, 'docx')) as Uint8Array,
  (report) => toDocx(layOut(report)),
];

/**
 * The least share of cells that is right. Poppler's own order puts the figures of narrow columns before, behind or
 * between the labels of other rows, so that the text no longer holds which is whose: of such a text there are two
 * tables, below.
 */
const least = { raw: 1, copied: 1, layout: 0.99, default: 0.16 } as const;

describe('issue 10.1: text taken out of PDFs that LibreOffice and Chromium print', () => {
  const ways = [...extractions, 'copied'] as const;
  const totals = new Map(ways.map((way) => [way, { right: 0, all: 0 }]));
  const reports = editionIds.map((edition) => numberedReport(edition, edition === '2019' ? 2020 : 2024));
  const words = reports.flatMap((report) => wordFiles.map((make) => ({ report, make })));
  const pages = reports.flatMap((report) => styles.map((css) => ({ report, css })));
  const prints = [...words, ...pages].map(({ report }, index) => ({
    index,
    report,
    edition: report.edition,
  }));
  let pdfs: readonly Uint8Array[] = [];

  // One start of each program for all: it takes longer than a print.
  beforeAll(async () => {
    pdfs = [
      ...officePdfs(await Promise.all(words.map(({ report, make }) => make(report))), 'docx'),
      ...(await printedPdfs(
        pages.map(({ report, css }) => ({
          html: toHtml(layOut(report), { blank: '', page: (body) => `<style>${css}</style>${body}` }),
        })),
      )),
    ];
  }, 300_000);

  it.each(prints)(
    '$edition, print $index: nothing wrong, nothing lost in silence',
    async ({ report, index }) => {
      const pdf = pdfs[index] as Uint8Array;
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

describe('poppler’s own order, why it is not read where figures stand apart from their rows', () => {
  const report = numberedReport('2021', 2024);
  const page = (values: Values): Print => ({
    html: toHtml(layOut({ ...report, values }), {
      blank: '',
      page: (body) => `<style>${styles[0]}</style>${body}`,
    }),
    paper: { width: 842, height: 595 },
  });
  const ids = [...cellsOf(forms['2021']).keys()];
  /** In the middle of a row, in the middle of a page. */
  const moved = 'requests.declined.repeated.welfare';
  const last = ids.findLastIndex((id) => id.startsWith('requests.'));

  it('two tables with other figures in sixty cells give one text, to the letter', async () => {
    // Poppler takes what is in line with its neighbours for a table and gives it row by row; what is not comes behind.
    const centred = page(report.values);
    const figure = String(report.values[moved]);
    const cell = `<td>${figure}</td>`;
    expect(centred.html.split(cell)).toHaveLength(2);
    const left = {
      ...centred,
      html: centred.html.replace(cell, `<td style="text-align:left">${figure}</td>`),
    };
    const order = [...ids.slice(0, last + 1).filter((id) => id !== moved), moved, ...ids.slice(last + 1)];
    const shifted = Object.fromEntries(
      ids.map((id, index) => [id, report.values[order[index] ?? ''] ?? null]),
    );
    const [one, other] = (await printedPdfs([left, page(shifted)])).map((pdf) =>
      extractedText(pdf, 'default'),
    );
    expect(one).toBe(other);
    const differing = ids.filter((id) => shifted[id] !== report.values[id]);
    expect(differing.length).toBeGreaterThan(55);

    const { value, messages } = readReportText(one as string);
    const named = new Set(messages.flatMap(({ unread = [] }) => unread));
    expect(differing.filter((id) => value?.values[id] != null || !named.has(id))).toEqual([]);
  });
});
