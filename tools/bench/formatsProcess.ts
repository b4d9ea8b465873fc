/** The process that reads a report of each format, and the library under it alone, turn by turn: prints rows as JSON. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openArchive } from '../../src/documents/file';
import { readDocument, usePdfResources } from '../../src/documents/read';
import { formatReport } from '../../src/report';
import type { Row } from './row';
import { median, millisecondsSince } from './timing';
import { typicalReportWithWords } from './typicalReport';

const ROUNDS = 9;

/** Both are read so often first, or for so many milliseconds: then the engine has compiled what it will. */
const WARM_UP = 2_000;
const WARM_UP_MILLISECONDS = 4_000;

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join('test/fixtures', path)));

type Work = (bytes: Uint8Array) => unknown;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A text as lines of words and figures, which is the least that a reader of reports does. */
const intoWords: Work = (bytes) =>
  textOf(bytes)
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.split(/\s+/).map((word) => (/^\d+$/.test(word) ? Number(word) : word)));

async function unzipped(bytes: Uint8Array): Promise<void> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  for (const file of Object.values(zip.files)) if (!file.dir) await file.async('uint8array');
}

async function pagesOf(bytes: Uint8Array): Promise<void> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), disableFontFace: true });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    await (await document.getPage(number)).getOperatorList();
  }
  await task.destroy();
}

async function unarchived(bytes: Uint8Array): Promise<void> {
  for (const entry of (await openArchive(bytes)) ?? []) await entry.read();
}

interface Format {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly library: string;
  readonly bare: Work;
  readonly read?: Work;
}

const formats: readonly Format[] = [
  {
    name: 'docx',
    bytes: () => bytesOf('documents/word-2021.docx'),
    library: 'mammoth',
    bare: async (bytes) => (await import('mammoth')).default.convertToHtml({ buffer: Buffer.from(bytes) }),
  },
  {
    name: 'xlsx',
    bytes: () => bytesOf('documents/sheet-2021.xlsx'),
    library: 'ExcelJS',
    bare: async (bytes) =>
      new (await import('exceljs')).default.Workbook().xlsx.load(bytes.slice().buffer as ArrayBuffer),
  },
  {
    name: 'html',
    bytes: () => bytesOf('documents/plain-2021.html'),
    library: 'parse5',
    bare: async (bytes) => (await import('parse5')).parse(textOf(bytes)),
  },
  { name: 'pdf', bytes: () => bytesOf('documents/word-2021.pdf'), library: 'pdf.js', bare: pagesOf },
  { name: 'text', bytes: () => bytesOf('documents/tabs.txt'), library: 'words', bare: intoWords },
  {
    name: 'text out of a PDF',
    bytes: () => bytesOf('documents/official-form-copied.txt'),
    library: 'words',
    bare: intoWords,
  },
  { name: 'md', bytes: () => bytesOf('cases/markdown-headings.md'), library: 'words', bare: intoWords },
  {
    name: 'json',
    bytes: () => new TextEncoder().encode(formatReport(typicalReportWithWords(0))),
    library: 'JSON.parse',
    bare: (bytes) => JSON.parse(textOf(bytes)) as unknown,
  },
  {
    name: 'doc',
    bytes: () => bytesOf('old/word-2019.doc'),
    library: 'CFB of SheetJS',
    bare: async (bytes) => (await import('@e965/xlsx')).CFB.read(bytes, { type: 'array' }),
  },
  {
    name: 'xls',
    bytes: () => bytesOf('old/sheet-2019.xls'),
    library: 'SheetJS',
    bare: async (bytes) => (await import('@e965/xlsx')).read(bytes, { type: 'array', dense: true }),
  },
  { name: 'ofd', bytes: () => bytesOf('ofd/word-2021-strokes.ofd'), library: 'JSZip', bare: unzipped },
  { name: 'zip', bytes: archived, library: 'JSZip', bare: unzipped, read: unarchived },
];

async function archived(): Promise<Uint8Array> {
  const { default: Zip } = await import('jszip');
  const zip = new Zip();
  for (const name of ['plain-2021.html', 'word-2021.docx', 'tabs.txt'])
    zip.file(name, bytesOf(`documents/${name}`));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Milliseconds of the processor. */
async function spent(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return millisecondsSince(start);
}

/** Each measurement is of several, for text takes less than the clock tells. */
const SEVERAL = 3;

const several = (work: () => unknown) => async (): Promise<void> => {
  for (let time = 0; time < SEVERAL; time++) await work();
};

async function measured({ name, bytes: make, library, bare, read = readDocument }: Format): Promise<Row> {
  const bytes = await make();
  const times: { whole: number; alone: number }[] = [];
  for (let time = 0, spentSoFar = 0; time < WARM_UP && spentSoFar < WARM_UP_MILLISECONDS; time++)
    spentSoFar += (await spent(() => read(bytes))) + (await spent(() => bare(bytes)));
  for (let round = 0; round < ROUNDS; round++) {
    const whole = (await spent(several(() => read(bytes)))) / SEVERAL;
    const alone = (await spent(several(() => bare(bytes)))) / SEVERAL;
    times.push({ whole, alone });
  }
  const [whole, alone] = [median(times.map((one) => one.whole)), median(times.map((one) => one.alone))];
  return {
    name: `read ${name}`,
    figures: {
      'ms of processor': whole.toFixed(2),
      [`${library} alone`]: alone.toFixed(2),
      times: (whole / alone).toFixed(1),
    },
  };
}

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
usePdfResources({ cMapUrl: join(pdfjs, 'cmaps/') });
const rows: Row[] = [];
for (const format of formats) rows.push(await measured(format));
console.log(JSON.stringify(rows));
