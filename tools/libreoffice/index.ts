/** LibreOffice without a screen: it converts files, after calculating every formula of theirs anew. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const isInstalled = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Whether results saved in an .xlsx file are calculated anew on opening; LibreOffice itself would trust them. */
export type Recalculation = 'always' | 'never';

const recalculationMode: Readonly<Record<Recalculation, number>> = { always: 0, never: 1 };

const settings = (recalculation: Recalculation): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculationMode[recalculation]}</value></prop>
  </item>
</oor:items>
`;

/** The free fonts that come nearest to those of the workbook; for all others the system decides. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <alias binding="same"><family>宋体</family><prefer><family>Noto Serif CJK SC</family></prefer></alias>
  <alias binding="same"><family>仿宋</family><prefer><family>Noto Serif CJK SC</family></prefer></alias>
  <alias binding="same"><family>黑体</family><prefer><family>Noto Sans CJK SC</family></prefer></alias>
  <alias binding="same"><family>微软雅黑</family><prefer><family>Noto Sans CJK SC</family></prefer></alias>
</fontconfig>
`;

/** Does work in a directory of its own, which is gone afterwards. */
function inDirectory<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Opens .xlsx files all at once and saves each in the other format, in the order given. */
export function convert(
  files: readonly Uint8Array[],
  format: 'xlsx' | 'fods' | 'html' | 'pdf',
  recalculation: Recalculation = 'always',
): Buffer[] {
  return inDirectory((directory) => {
    const profile = join(directory, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(recalculation));
    writeFileSync(join(directory, 'fonts.conf'), fonts);
    const sources = files.map((bytes, index) => {
      const path = join(directory, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const converted = join(directory, 'converted');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--convert-to', format, '--outdir', converted],
        ...sources,
      ],
      {
        stdio: 'pipe',
        timeout: 120_000,
        env: { ...process.env, FONTCONFIG_FILE: join(directory, 'fonts.conf') },
      },
    );
    return files.map((_, index) => readFileSync(join(converted, `${index}.${format}`)));
  });
}

export interface Page {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly firstLine: string;
}

/** The pages of a PDF. */
export function pagesOf(pdf: Uint8Array): Page[] {
  const sizes = execFileSync('pdfinfo', ['-l', '-1', '-'], { input: pdf, encoding: 'utf8' });
  const texts = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split(
    '\f',
  );
  return [...sizes.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(
    ([, width, height], index) => ({
      width: Number(width),
      height: Number(height),
      firstLine: texts[index]?.trim().split('\n')[0] ?? '',
    }),
  );
}

/** A page of a PDF, counted from 1, as a picture; `options` are those of pdftoppm. */
export const drawPage = (pdf: Uint8Array, page: number, ...options: string[]): Buffer =>
  execFileSync('pdftoppm', ['-f', `${page}`, '-l', `${page}`, ...options, '-'], {
    input: pdf,
    maxBuffer: 1e9,
  });
