/** Files that are broken, hostile or of the wrong kind, as data: each with the message that must be said of it. */
import { deflateSync } from 'node:zlib';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import type { Message } from '../../src/report';
import { toHtml } from './html';
import { type Block, isTable, layOut } from './layout';
import { officeFile, officePdf, printedPdf } from './pdf';
import { distinctReport } from './reports';
import { settledZip } from './settle';
import { toXlsx } from './workbook';
import { toDocx } from './word';

export interface BadFile {
  readonly file: string;
  /** The first message; nothing is read where `isRead` is not set. */
  readonly code: Message['code'];
  readonly isRead?: boolean;
  readonly make: () => Promise<Uint8Array | string> | Uint8Array | string;
}

const sound = distinctReport('2021', 2023, '云溪县水务局');
const word = async (): Promise<Uint8Array> => settledZip(await toDocx(layOut(sound)));

/** An Office file with one part in other words. */
async function withPart(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  return settledZip(await zip.generateAsync({ type: 'uint8array' }));
}

const DOCUMENT = 'word/document.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** An archive whose table of contents says that a part is four gigabytes long. */
async function declaredHuge(): Promise<Uint8Array> {
  const bytes = await word();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
  }
  return bytes;
}

/** A PDF of one page with that content. Its table of contents is left out: readers find the objects themselves. */
function pdfOf(packedContent: Uint8Array): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${packedContent.length} /Filter /FlateDecode >>\nstream\n${Buffer.from(packedContent).toString('latin1')}\nendstream`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

/** The smallest compound file: a header, and a directory with one stream of the name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4 * 512);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', stream].forEach((name, entry) => {
    const at = 1024 + entry * 128;
    Array.from(name).forEach((letter, index) => view.setUint16(at + 2 * index, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return bytes;
}

const ENTITIES = `<!DOCTYPE d [<!ENTITY a "${'信'.repeat(50)}">${Array.from('bcdefgh', (name, index) => `<!ENTITY ${name} "${`&${'abcdefg'.charAt(index)};`.repeat(10)}">`).join('')}]>`;

const withoutTables = (blocks: readonly Block[]): Block[] => blocks.filter((block) => !isTable(block));

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const otherReport = distinctReport('2021', 2022, '云溪县教育局');

const longWord = async (): Promise<Uint8Array> => {
  const pages = Array.from(
    { length: 200 },
    (_, page) => new Paragraph({ children: [new TextRun(String(page + 1))], pageBreakBefore: true }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: pages }] })));
};

export const badFiles: readonly BadFile[] = [
  { file: 'empty.docx', code: 'text.notAReport', make: () => '' },
  { file: 'cut-off.docx', code: 'document.broken', make: async () => (await word()).slice(0, 6000) },
  {
    file: 'cut-off.xlsx',
    code: 'document.broken',
    make: async () => (await settledZip(await toXlsx(layOut(sound)))).slice(0, 5000),
  },
  {
    file: 'no-xml.docx',
    code: 'document.broken',
    make: async () => withPart(await word(), DOCUMENT, (xml) => xml.slice(0, 3000)),
  },
  {
    file: 'bomb.docx',
    code: 'document.tooLarge',
    make: async () => withPart(await word(), DOCUMENT, (xml) => xml + ' '.repeat(4e7)),
  },
  { file: 'bomb-declared.docx', code: 'document.broken', make: declaredHuge },
  {
    file: 'bomb-of-entities.docx',
    code: 'document.broken',
    make: async () =>
      withPart(await word(), DOCUMENT, (xml) => xml.replace('?>', `?>${ENTITIES}`).replace('2023', '&h;')),
  },
  {
    file: 'deep.docx',
    code: 'document.broken',
    make: async () =>
      withPart(await word(), DOCUMENT, (xml) =>
        xml.replace(
          '<w:body>',
          `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(9e3)}${'</w:tc></w:tr></w:tbl>'.repeat(9e3)}`,
        ),
      ),
  },
  { file: 'encrypted.docx', code: 'document.encrypted', make: () => compound('EncryptedPackage') },
  { file: 'renamed-wps.docx', code: 'document.broken', make: () => compound('WordDocument') },
  {
    file: 'old.xls',
    code: 'text.notAReport',
    make: async () => officeFile(await toXlsx([{ paragraph: '旧表', role: 'body' }]), 'xlsx', 'xls'),
  },
  { file: 'picture.docx', code: 'document.picture', make: () => new Uint8Array(picture) },
  {
    file: 'other.ofd',
    code: 'document.broken',
    make: async () =>
      settledZip(await new JSZip().file('OFD.xml', '<ofd:OFD/>').generateAsync({ type: 'uint8array' })),
  },
  { file: 'rich.rtf', code: 'document.rtf', make: () => '{\\rtf1\\ansi\\ansicpg936 \\u19968 ?}' },
  { file: 'long.pdf', code: 'text.notAReport', make: async () => officePdf(await longWord(), 'docx') },
  {
    file: 'scanned.pdf',
    code: 'document.scanned',
    make: () =>
      printedPdf(`<img width="600" height="800" src="data:image/png;base64,${picture.toString('base64')}">`),
  },
  {
    file: 'bomb.pdf',
    code: 'document.tooLarge',
    make: () => pdfOf(deflateSync(Buffer.alloc(80 * 2 ** 20, 'q Q '))),
  },
  { file: 'cut-off.pdf', code: 'document.broken', make: () => `%PDF-1.7\n1 0 obj\n<< /Type /Catalog` },
  {
    file: 'encrypted.pdf',
    code: 'document.encrypted',
    make: async () => officePdf(await toDocx([{ paragraph: '年度报告', role: 'body' }]), 'docx', 'secret'),
  },
  {
    file: 'name-and-merge-of-everything.xlsx',
    code: 'text.notAReport',
    make: async () =>
      withPart(
        await withPart(await toXlsx([{ paragraph: '表', role: 'body' }]), SHEET, (xml) =>
          xml.replace(
            '</sheetData>',
            '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        ),
        'xl/workbook.xml',
        (xml) =>
          xml.replace(
            '</sheets>',
            '</sheets><definedNames><definedName name="OGI">表1!$A$1:$XFD$1048576</definedName></definedNames>',
          ),
      ),
  },
  {
    file: 'rows-without-end.xlsx',
    code: 'text.notAReport',
    make: async () =>
      withPart(await toXlsx([{ paragraph: '表', role: 'body' }]), SHEET, (xml) => {
        const rows = Array.from(
          { length: 60_000 },
          (_, row) => `<row r="${row + 2}"><c r="CV${row + 2}"><v>1</v></c></row>`,
        );
        return xml.replace('</sheetData>', `${rows.join('')}</sheetData>`);
      }),
  },
  {
    file: 'tables-as-pictures.html',
    code: 'text.noTables',
    make: () => toHtml(withoutTables(layOut(sound))).replaceAll('</h2>', '</h2><img src="table.png">'),
  },
  { file: 'deep.html', code: 'document.broken', make: () => '<div><table><tr><td>'.repeat(6e3) },
  {
    file: 'entities.html',
    code: 'text.notAReport',
    make: () => `${ENTITIES}<html><p>&h;&h;&amp;&#x4e00;&#99999999;</p></html>`,
  },
  {
    file: 'tables-twice.html',
    code: 'text.rowTwice',
    isRead: true,
    make: () =>
      toHtml(layOut(sound).flatMap((block): Block[] => (isTable(block) ? [block, block] : [block]))),
  },
  {
    file: 'two-reports.html',
    code: 'text.twoReports',
    isRead: true,
    make: () => toHtml([...layOut(sound), ...layOut(otherReport)]),
  },
];
