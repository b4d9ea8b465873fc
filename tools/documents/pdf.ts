/** PDFs of Word files and pages, made by the programs people make them with: LibreOffice, and Chromium's print. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Many at once, by LibreOffice, which takes longer to start than to convert; not settled. */
export const officePdfs = (files: readonly Uint8Array[], ending: string): Uint8Array[] =>
  inFolder((folder) => {
    const sources = files.map((bytes, index) => {
      const source = join(folder, `${index}.${ending}`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const made = join(folder, 'made');
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', made, ...sources], {
      stdio: 'ignore',
    });
    return files.map((_, index) => new Uint8Array(readFileSync(join(made, `${index}.pdf`))));
  });

/** By Chromium. */
export const printedPdf = (html: string): Uint8Array =>
  inFolder((folder) => {
    const source = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    writeFileSync(source, html);
    const quiet = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync'];
    const still = ['disable-background-networking', 'disable-component-update'];
    execFileSync(
      'chromium',
      [
        '--headless',
        ...[...quiet, ...still].map((option) => `--${option}`),
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${target}`,
        source,
      ],
      { stdio: 'ignore' },
    );
    return settledPdf(readFileSync(target));
  });

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
