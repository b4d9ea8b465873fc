/** Documents by the habits of other makers, as their users report them: all figures are right, or told by name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readDocument, readPasted, usePdfResources } from '../../src/documents/read';
import type { PageContent } from '../../src/documents/read/pdf/content';
import { contentOf } from '../../src/documents/read/pdf/page';
import type { Report } from '../../src/report';
import { layOut } from '../../tools/documents/layout';
import { type Habits, toPdf } from '../../tools/documents/makers';
import { distinctReport } from '../../tools/documents/reports';
import { toDocx } from '../../tools/documents/word';

const DOCUMENTS = join(__dirname, '../fixtures/documents');
const report = distinctReport('2021', 2023, '云溪县水务局');

usePdfResources({ cMapUrl: `${join(__dirname, '../../node_modules/pdfjs-dist/cmaps')}/` });

async function pagesOf(name: string): Promise<PageContent[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = new Uint8Array(readFileSync(join(DOCUMENTS, name)));
  const document = await pdfjs.getDocument({ data, disableFontFace: true }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => contentOf(await document.getPage(number), pdfjs.OPS)));
}

describe('[10] PDFs', () => {
  it.each<[string, Habits]>([
    ['Word: lines are boxes beside the edge (office2pdf #724)', { lines: 'boxes', areSignsAlone: false }],
    ['Excel: all lines are one path (pdfminer.six #369)', { lines: 'onePath', areSignsAlone: false }],
    ['every sign by itself, without spaces (PyMuPDF #1489)', { lines: 'strokes', areSignsAlone: true }],
    ['boxes, and every sign by itself', { lines: 'boxes', areSignsAlone: true }],
  ])('%s', async (_, habits) => {
    for (const name of ['word-2021.pdf', 'printed-page.pdf']) {
      const expected = await readDocument(readFileSync(join(DOCUMENTS, name)));
      const { value } = await readDocument(toPdf(await pagesOf(name), habits));
      expect({ name, values: value?.values }).toEqual({ name, values: expected.value?.values });
    }
  });
});

/** A Word file with its XML changed. */
async function readWord(change: (xml: string) => string) {
  const zip = await JSZip.loadAsync(await toDocx(layOut(report)));
  const xml = await zip.file('word/document.xml')!.async('string');
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  zip.file('word/document.xml', changed);
  return readDocument(await zip.generateAsync({ type: 'uint8array' }));
}

describe('[10] Word files', () => {
  it.each<[string, (xml: string) => string]>([
    [
      'a merge goes on without saying so (pydocx #45)',
      (xml) => xml.replace(/<w:vMerge w:val="continue"\/>/g, '<w:vMerge/>'),
    ],
    [
      'WPS: a grid of equal columns that is not true (DocX #218)',
      (xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/g, '<w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>'),
    ],
    [
      'Word: lines snap to a grid, cells have marks of proofing, runs are cut up',
      (xml) =>
        xml
          .replace(/<w:sectPr>/g, '<w:sectPr><w:docGrid w:type="lines" w:linePitch="312"/>')
          .replace(
            /<w:r>((?:(?!<w:r>).)*?)<w:t([^>]*)>(\d)(\d+)<\/w:t><\/w:r>/g,
            '<w:proofErr w:type="spellStart"/><w:r>$1<w:t$2>$3</w:t></w:r><w:bookmarkStart w:id="7" w:name="a"/><w:r>$1<w:t$2>$4</w:t></w:r>',
          ),
    ],
  ])('%s', async (_, change) => {
    expect((await readWord(change)).value?.values).toEqual(report.values);
  });
});

/** What is read wrong, and what is lost without a word. */
async function faultsIn(text: string, expected: Report['values']) {
  const { value, messages } = await readPasted(text);
  const named = new Set(messages.flatMap(({ unread = [] }) => unread));
  const read = Object.entries(expected).map(([id, right]) => ({ id, right, is: value?.values[id] ?? null }));
  return {
    wrong: read.filter(({ right, is }) => is !== null && is !== right),
    silent: value ? read.filter(({ id, right, is }) => is === null && right !== null && !named.has(id)) : [],
  };
}

it.each(['official-form-copied.txt', 'word-raw.txt', 'aligned-by-spaces.txt'])(
  '[10] %s with its words glued together (pypdf #1328, #3341): nothing is wrong, nothing lost in silence',
  async (name) => {
    const text = readFileSync(join(DOCUMENTS, name), 'utf8');
    for (const glued of [
      text.replace(/(?<=\S) +(?=\S)/g, ''),
      text.replace(/(?<=\p{L}) +| +(?=\p{L})/gu, ''),
    ])
      expect(await faultsIn(glued, report.values)).toEqual({ wrong: [], silent: [] });
  },
);
