/** The official form printed so that pages end at each of its rows and in each merged label: every cell is read, every time. */
import { execFileSync } from 'node:child_process';
import { readDocument } from '../../src/documents/read';
import { type EditionId, editionIds, forms, gridOf } from '../../src/form';
import type { Report } from '../../src/report';
import { type Cut, pushedDown } from '../../tools/documents/breaks';
import { toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import { officePdfs, type Print, printedPdfs } from '../../tools/documents/pdf';
import { numberedReport } from './numbered';

/** A year in which the edition is in force, so that nothing else is to be said. */
const reportOf = (edition: EditionId): Report => numberedReport(edition, edition === '2019' ? 2020 : 2024);

const steps = (most: number, step: number): number[] =>
  Array.from({ length: Math.ceil(most / step) }, (_, index) => index * step);

/** What is not as it should be of a document: what was misread, and what was said. */
interface Failure {
  readonly push: number | undefined;
  readonly misread: readonly unknown[];
  readonly messages: readonly unknown[];
}

/** Pages that begin so far down and their prints. */
interface Prints {
  readonly pushes: readonly number[];
  readonly pdfs: readonly Uint8Array[];
}

async function failures({ pushes, pdfs }: Prints, report: Report): Promise<Failure[]> {
  const found: Failure[] = [];
  for (const [index, pdf] of pdfs.entries()) {
    const { value, messages } = await readDocument(pdf);
    const misread = Object.entries(report.values).filter(([id, figure]) => value?.values[id] !== figure);
    if (misread.length > 0 || messages.length > 0) found.push({ push: pushes[index], misread, messages });
  }
  return found;
}

/** Keys without spaces, for labels are broken over lines. */
const closeUp = (text: string): string => text.replace(/\s/g, '');

/** The beginning of each page but the first, as poppler reads it. */
function pageTops(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text
    .split('\f')
    .slice(1)
    .map((page) => closeUp(page.slice(0, 120)));
}

/** The labels of the rows of 三. */
const rowLabels = (edition: EditionId): string[] => {
  const table = forms[edition].tables.find(({ section }) => section === 3);
  const labels = table ? gridOf(table).labels : [];
  return labels
    .filter(({ role, columnSpan }) => role === 'rowHeader' && columnSpan > 0)
    .map(({ text }) => closeUp(text));
};

/** On low paper a table is cut at several rows of it at once. */
const LOW = 421;
const upright = { width: 595, height: 842 };
const across = { width: 842, height: 595 };

const shapes: readonly (Cut & { readonly name: string; readonly pushes: readonly number[] })[] = [
  {
    name: 'portrait',
    paper: { ...upright, height: LOW },
    maySplit: true,
    repeatsHeader: false,
    pushes: steps(216, 12),
  },
  {
    name: 'landscape',
    paper: { ...across, height: LOW },
    maySplit: false,
    repeatsHeader: false,
    pushes: steps(216, 12),
  },
  { name: 'header repeated', paper: upright, maySplit: false, repeatsHeader: true, pushes: steps(620, 32) },
  {
    name: 'header repeated, landscape',
    paper: across,
    maySplit: true,
    repeatsHeader: true,
    pushes: steps(380, 32),
  },
];

const cases = editionIds.flatMap((edition) =>
  shapes.map((shape) => ({ edition, report: reportOf(edition), ...shape })),
);

describe('issue 10.2: the official form printed by LibreOffice', () => {
  const prints = new Map<(typeof cases)[number], readonly Uint8Array[]>();

  // One start for all: it takes longer than a print.
  beforeAll(async () => {
    const files = await Promise.all(cases.map((one) => pushedDown(one.report, one, one.pushes)));
    const pdfs = officePdfs(files.flat(), 'docx');
    for (const one of cases) prints.set(one, pdfs.splice(0, one.pushes.length));
  }, 300_000);

  it.each(cases)('$edition, $name', async (one) => {
    const pdfs = prints.get(one) ?? [];
    expect(await failures({ pushes: one.pushes, pdfs }, one.report)).toEqual([]);
    if (one.repeatsHeader) return;
    // The sweep is worth nothing unless pages begin at every row.
    const tops = pdfs.flatMap(pageTops);
    const uncut = rowLabels(one.edition).filter((label) => !tops.some((top) => top.includes(label)));
    expect(uncut).toEqual([]);
  });
});

const css = 'body{font:14px serif}table{border-collapse:collapse;width:100%}td{border:1px solid;padding:3px}';

/** In pixels. */
const down = steps(460, 46);

const pushedPage = (report: Report, push: number): string =>
  toHtml(layOut(report), {
    blank: '',
    page: (body) => `<style>${css}</style><div style="height:${push}px"></div>${body}`,
  });

it.each(
  editionIds.flatMap((edition) =>
    [upright, across].map(({ width }) => ({ edition, paper: { width, height: LOW } })),
  ),
)(
  'issue 10.2: the official form of $edition printed by Chromium, on paper $paper.width points wide',
  async ({ edition, paper }) => {
    const report = reportOf(edition);
    const pdfs = await printedPdfs(down.map((push): Print => ({ html: pushedPage(report, push), paper })));
    expect(await failures({ pushes: down, pdfs }, report)).toEqual([]);
  },
);
