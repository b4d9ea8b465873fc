/** PDFs of Word files and pages, made by the programs people make them with: LibreOffice, and Chromium's print. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, findChromium, launchOptions, MISSING } from '../browser';
import { settledPdf } from './settle';

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-corpus-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of one kind as another, by LibreOffice; kinds are told by endings, `to` may name a filter with options. */
export const officeFile = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  inFolder((folder) => {
    const source = join(folder, `document.${from}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'made'), source],
      {
        stdio: 'ignore',
      },
    );
    return new Uint8Array(readFileSync(join(folder, 'made', `document.${to.split(':')[0]}`)));
  });

/** By LibreOffice, from a file of the kind its ending names. */
export function officePdf(bytes: Uint8Array, ending: string, password?: string): Uint8Array {
  if (password === undefined) return settledPdf(officeFile(bytes, ending, 'pdf'));
  const options = {
    EncryptFile: { type: 'boolean', value: 'true' },
    DocumentOpenPassword: { type: 'string', value: password },
  };
  return officeFile(bytes, ending, `pdf:writer_pdf_Export:${JSON.stringify(options)}`);
}

/** Many at once, by LibreOffice, which takes longer to start than to convert; PDFs are not settled. */
export const officeFiles = (files: readonly Uint8Array[], from: string, to: string): Uint8Array[] =>
  inFolder((folder) => {
    const sources = files.map((bytes, index) => {
      const source = join(folder, `${index}.${from}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const made = join(folder, 'made');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', made, ...sources], {
      stdio: 'ignore',
    });
    return files.map((_, index) => new Uint8Array(readFileSync(join(made, `${index}.${to}`))));
  });

export const officePdfs = (files: readonly Uint8Array[], ending: string): Uint8Array[] =>
  officeFiles(files, ending, 'pdf');

/** In points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** A page to be printed; on letter paper, as Chromium prints, where nothing else is said. */
export interface Print {
  readonly html: string;
  readonly paper?: Paper;
}

/** The margins Chromium prints with. */
const MARGIN = '0.4in';

/** Many at once, by Chromium; not settled. */
export async function printedPdfs(prints: readonly Print[]): Promise<Uint8Array[]> {
  const executable = findChromium();
  if (!executable) throw new Error(MISSING);
  const browser = await chromium.launch(launchOptions(executable));
  try {
    const page = await browser.newPage();
    const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
    const pdfs: Uint8Array[] = [];
    for (const { html, paper } of prints) {
      await page.setContent(html);
      const size = paper && { width: `${paper.width / 72}in`, height: `${paper.height / 72}in` };
      pdfs.push(new Uint8Array(await page.pdf({ margin, tagged: true, ...size })));
    }
    return pdfs;
  } finally {
    await browser.close();
  }
}

/** By Chromium. */
export async function printedPdf(html: string): Promise<Uint8Array> {
  const [pdf] = await printedPdfs([{ html }]);
  return settledPdf(pdf as Uint8Array);
}

/** How programs take the text out of a PDF: poppler as it reads it, in the order of the file, laid out by spaces. */
export const extractions = ['default', 'raw', 'layout'] as const;

export type Extraction = (typeof extractions)[number];

/** The text as poppler takes it out. */
export const extractedText = (pdf: Uint8Array, extraction: Extraction): string =>
  inFolder((folder) => {
    const source = join(folder, 'document.pdf');
    writeFileSync(source, pdf);
    const options = extraction === 'default' ? [] : [`-${extraction}`];
    return execFileSync('pdftotext', [...options, source, '-'], { encoding: 'utf8' });
  });

/** The text in the order in which pdf.js gives it, which is how browsers copy it. */
export async function copiedText(pdf: Uint8Array): Promise<string> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: pdfjs.VerbosityLevel.ERRORS });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  await task.destroy();
  return text;
}
