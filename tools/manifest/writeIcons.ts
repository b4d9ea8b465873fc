/** Fills the ribbon into manifest.xml and draws its icons: `npx tsx tools/manifest/writeIcons.ts`; a test fails when they are stale. */
import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { drawIcon, iconFiles } from './icons';
import { withRibbon } from './ribbonXml';
import { shortcutsJson } from './shortcutsJson';

const FOLDER = 'assets/icons';

const source = readFileSync('assets/icons.svg', 'utf8');
const manifest = withRibbon(readFileSync('manifest.xml', 'utf8'));
writeFileSync('manifest.xml', manifest);
writeFileSync('assets/shortcuts.json', shortcutsJson());
const icons = iconFiles(manifest);
for (const icon of icons) writeFileSync(icon.path, drawIcon(source, icon));
const named = new Set(icons.map(({ path }) => path));
for (const file of readdirSync(FOLDER)) {
  if (!named.has(`${FOLDER}/${file}`)) unlinkSync(`${FOLDER}/${file}`);
}
