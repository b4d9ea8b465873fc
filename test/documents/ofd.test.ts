/** OFD (issue 10.8): the pages of our PDFs, written as two makers of OFD write theirs, read as the PDFs do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, usePdfResources } from '../../src/documents/read';
import { stepsIn } from '../../src/documents/read/ofd/page';
import { allOf, parseXml } from '../../src/documents/read/ofd/xml';
import { contentOf } from '../../src/documents/read/pdf/page';
import { styles, toOfd } from '../support/ofd';

const DOCUMENTS = join(__dirname, '../fixtures/documents');

usePdfResources({ cMapUrl: `${join(__dirname, '../../node_modules/pdfjs-dist/cmaps')}/` });

async function pagesOf(bytes: Uint8Array) {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), disableFontFace: true }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => contentOf(await document.getPage(number), pdfjs.OPS)));
}

describe('OFD', () => {
  const pdfs = [
    'word-2021.pdf',
    'word-2019-blanks.pdf',
    'official-form.pdf',
    'printed-page.pdf',
    'word-words.pdf',
  ];
  const cases = pdfs.flatMap((pdf) => Object.keys(styles).map((style) => [pdf, style] as const));
  test.each(cases)('of the pages of %s, with %s, reads as they do', async (pdf, style) => {
    const bytes = readFileSync(join(DOCUMENTS, pdf));
    const ofd = await toOfd(await pagesOf(bytes), styles[style]!);
    const { value, messages } = await readDocument(ofd);
    const expected = await readDocument(bytes);
    expect(value?.values).toEqual(expected.value?.values);
    expect([value?.unit, value?.year]).toEqual([expected.value?.unit, expected.value?.year]);
    expect(messages.map(({ code }) => code)).toEqual(expected.messages.map(({ code }) => code));
  });

  test('has steps one by one and in groups, and text in every way of XML', () => {
    expect(stepsIn('1.5 g 3 2 4')).toEqual([1.5, 2, 2, 2, 4]);
    expect(stepsIn('g 999999999 1')).toHaveLength(20_000);
    const xml = '<a:P><!-- <T>no</T> --><a:T X=\'1\' Y="2">&lt;甲<![CDATA[<乙>]]></a:T><T/></a:P>';
    expect(allOf(parseXml(xml), 'T').map(({ text }) => text)).toEqual(['<甲<乙>', '']);
  });
});
