/**
 * `npx tsx tools/documents/main.ts [NAME…]`: makes the corpus of documents, the bad ones and registers, or those named; needs
 * LibreOffice, Chromium and poppler's tools.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badFiles } from './bad';
import { documents } from './corpus';
import { registers } from './registers';

const folders = {
  'test/fixtures/documents': documents,
  'test/fixtures/bad': badFiles,
  'test/fixtures/register': registers,
};
const wanted = process.argv.slice(2);

for (const [folder, files] of Object.entries(folders)) {
  mkdirSync(folder, { recursive: true });
  for (const { file, make } of files) {
    if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
    writeFileSync(join(folder, file), await make());
  }
}
