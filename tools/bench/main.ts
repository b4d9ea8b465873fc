/**
 * `npm run bench`: exact counts first, then times of this run on this machine; `npm run bench NAME …` runs those parts;
 * `npm run bench page` writes docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { type MeasuredPart, performancePage } from './page';
import { ELSEWHERE, parts } from './parts';

const PAGE = 'docs/performance.md';

const wanted = process.argv.slice(2);
const isPage = wanted.includes('page');
const measured: MeasuredPart[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (isPage ? name === ELSEWHERE : wanted.length > 0 && !wanted.includes(name)) continue;
  const rows = await part.measure();
  measured.push({ part, rows });
  for (const { name: row, figures } of rows) {
    const columns = Object.entries(figures).map(([unit, figure]) => `${unit} ${figure}`);
    console.log([row.padEnd(34), ...columns].join('  '));
  }
}
if (isPage) {
  const settings = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(performancePage(measured), { ...settings, filepath: PAGE }));
}
