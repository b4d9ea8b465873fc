/**
 * `npm run evaluate [accuracy|accuracy-by-kind] [REPORTS]`: measures locating on a seeded corpus, a process for each
 * core, and writes docs/accuracy.md and docs/accuracy-by-kind.md, or the one that is named.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Scenario } from './cases';
import { measureNoise, warmUp } from './measure';
import { inProcesses } from './processes';
import { plantKinds } from './plant';
import { documentOf } from './document';
import { toldModes } from './narrative';
import { pageOf } from './page';
import { totalsModes } from './totals';
import { isOpen } from './lead';
import { byPlant, byScenario, nameOfPlant } from './shares';

const SEED = 20260101;
const REPORTS = 100;

/** Where it is not clear which method is ahead, this many times the reports are measured in addition. */
const MORE = 3;

/** The ways totals come about × what is told × with last year's report or without, for one mistake and for two. */
const modeScenarios = ([1, 2] as const).flatMap((mistakes) =>
  totalsModes.flatMap((totals) =>
    toldModes.flatMap((told) =>
      [false, true].map((withPrior): Scenario => ({
        ...{ table: 'requests', kind: 'habits', mistakes, withPrior, totals, told },
      })),
    ),
  ),
);

async function write(name: string, document: string): Promise<void> {
  const path = new URL(`../../docs/${name}.md`, import.meta.url).pathname;
  writeFileSync(path, await format(document, { ...(await resolveConfig(path)), filepath: path }));
}

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

async function measureModes(reports: number): Promise<void> {
  const modes = await inProcesses(
    modeScenarios.map((scenario, index) => ({ scenario, reports, seed: SEED - 1 - index })),
  );
  await write('accuracy', pageOf({ reports, seed: SEED, modes }));
}

async function measureKinds(reports: number): Promise<void> {
  const asked = scenarios
    .filter(isAsked)
    .map((scenario, index) => ({ scenario, reports, seed: SEED + index }));
  const once = await inProcesses(asked);
  const open = new Set(
    byPlant(once)
      .filter(({ tally }) => isOpen(tally.compared))
      .map(nameOfPlant),
  );
  const again = asked.filter(({ scenario }) => open.has(nameOfPlant(scenario)));
  const more = again.map((task) => ({
    ...task,
    reports: reports * MORE,
    seed: task.seed + scenarios.length,
  }));
  const rows = byScenario([...once, ...(await inProcesses(more))]);
  warmUp();
  const noise = measureNoise(reports, SEED);
  await write('accuracy-by-kind', documentOf({ reports, more: reports * MORE, seed: SEED, rows, noise }));
}

const args = process.argv.slice(2);
const reports = Number(args.find((arg) => /^\d+$/.test(arg)) ?? REPORTS);
const isAskedFor = (page: string): boolean => args.every((arg) => arg === page || arg === String(reports));
if (isAskedFor('accuracy')) await measureModes(reports * MORE);
if (isAskedFor('accuracy-by-kind')) await measureKinds(reports);
