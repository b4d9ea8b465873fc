/** The files of the office.js package that Excel may ask for, unmodified. */
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const PACKAGE = join(dirname(require.resolve('@microsoft/office-js/dist/office.js')), '..');

/**
 * Left out: readable twins, declarations and what belongs to other programs. Everything else stays, for office.js
 * chooses by the Excel it finds: its bundle (Windows, Mac, web), its language's texts, telemetry, sign-in.
 */
const NOT_FOR_EXCEL = /\.debug\.js$|vsdoc\.js$|\.d\.ts$|^(?:access|onenote|outlook|powerpoint|project|word)/;

export const isForExcel = (file: string): boolean => !NOT_FOR_EXCEL.test(basename(file));

export async function copyOfficeJs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(PACKAGE, 'dist'), folder, { recursive: true, filter: isForExcel });
  await cp(join(PACKAGE, 'LICENSE.md'), join(folder, 'LICENSE.md'));
}
