/** `npm run evaluate [REPORTS]`: measures locating on a seeded corpus, a process for each core, and writes docs/accuracy.md. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Scenario } from './cases';
import { measureNoise, warmUp } from './measure';
import { inProcesses } from './processes';
import { plantKinds } from './plant';
import { documentOf } from './document';
import { isOpen } from './lead';
import { byPlant, byScenario, nameOfPlant } from './shares';

const SEED = 20260101;
const REPORTS = 100;

/** Where it is not clear which method is ahead, this many times the reports are measured in addition. */
const MORE = 3;

const path = new URL('../../docs/accuracy.md', import.meta.url).pathname;

/** Every kind of mistake in every table, with and without last year's figures. */
const scenarios = (['requests', 'appeals', 'disclosure'] as const).flatMap((table) =>
  [1, 2, 3, 4].flatMap((mistakes) =>
    [false, true].flatMap((withPrior) =>
      [...plantKinds, 'mixed' as const].map((kind): Scenario => ({
        ...{ table, kind, mistakes, withPrior },
        ...{ totals: 'typed', told: 'nothing' },
      })),
    ),
  ),
);

/** Which scenarios say something: last year plays no part in appeals, and disclosure has no sums of its own. */
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
const once = await inProcesses(asked);
const open = new Set(
  byPlant(once)
    .filter(({ tally }) => isOpen(tally.compared))
    .map(nameOfPlant),
);
const again = asked.filter(({ scenario }) => open.has(nameOfPlant(scenario)));
const more = again.map((task) => ({ ...task, reports: reports * MORE, seed: task.seed + scenarios.length }));
const rows = byScenario([...once, ...(await inProcesses(more))]);
warmUp();
const noise = measureNoise(reports, SEED);
const text = await format(documentOf({ reports, more: reports * MORE, seed: SEED, rows, noise }), {
  ...(await resolveConfig(path)),
  filepath: path,
});
writeFileSync(path, text);
process.stdout.write(`\n${text}`);
