/**
 * `npx tsx tools/documents/main.ts [NAME…]`: makes the corpus of documents and the bad ones, or those named; needs
 * LibreOffice, Chromium and poppler's tools.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badFiles } from './bad';
import { documents } from './corpus';

const folders = { 'test/fixtures/documents': documents, 'test/fixtures/bad': badFiles };
const wanted = process.argv.slice(2);

for (const [folder, files] of Object.entries(folders)) {
  mkdirSync(folder, { recursive: true });
  for (const { file, make } of files) {
    if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
    writeFileSync(join(folder, file), await make());
  }
}
