/** Draws the PNG files: `npx tsx tools/manifest/writeIcons.ts`; a test fails when they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawIcon, iconFiles } from './icons';

const source = readFileSync('assets/icons.svg', 'utf8');
for (const icon of iconFiles(readFileSync('manifest.xml', 'utf8'))) {
  writeFileSync(icon.path, drawIcon(source, icon));
  console.log(icon.path);
}
