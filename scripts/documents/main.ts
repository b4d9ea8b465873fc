/** `npx tsx scripts/documents/main.ts [NAME…]`: makes the corpus of documents, or those named; PDFs need LibreOffice and Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './corpus';

const folder = 'test/fixtures/documents';
const wanted = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const { file, make } of documents) {
  if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
  writeFileSync(join(folder, file), await make());
}
