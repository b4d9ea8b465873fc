/** `npm run evaluate [REPORTS]`: measures locating on a seeded corpus, a process for each core, and writes docs/accuracy.md. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Scenario } from './cases';
import { measureNoise, warmUp } from './measure';
import { inProcesses } from './processes';
import { plantKinds } from './plant';
import { documentOf } from './document';

const SEED = 20260101;
const REPORTS = 100;

const path = new URL('../docs/accuracy.md', import.meta.url).pathname;

/** Every kind in every table, the last year's figure where there is one. */
const scenarios = (['requests', 'appeals', 'disclosure'] as const).flatMap((table) =>
  [1, 2, 3, 4].flatMap((mistakes) =>
    [false, true].flatMap((withPrior) =>
      [...plantKinds, 'mixed' as const].map((kind): Scenario => ({ table, kind, mistakes, withPrior })),
    ),
  ),
);

/** Which of them say something: last year plays no part in appeals, and disclosure has no sums of its own. */
function isAsked({ table, kind, mistakes, withPrior }: Scenario): boolean {
  if (kind === 'lastYear' && !withPrior) return false;
  if (table === 'requests') return true;
  if (table === 'appeals') return !withPrior && mistakes <= 2;
  return (
    mistakes === 1 &&
    (kind === 'mixed' || withPrior) &&
    !['shifted', 'totalNotUpdated', 'blankTotal'].includes(kind)
  );
}

const reports = Number(process.argv[2] ?? REPORTS);
const asked = scenarios.filter(isAsked).map((scenario, index) => ({ scenario, reports, seed: SEED + index }));
const rows = await inProcesses(asked);
warmUp();
const noise = measureNoise(reports, SEED);
const text = await format(documentOf({ reports, seed: SEED, rows, noise }), {
  ...(await resolveConfig(path)),
  filepath: path,
});
writeFileSync(path, text);
process.stdout.write(`\n${text}`);
