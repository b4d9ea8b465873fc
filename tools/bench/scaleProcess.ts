/** One measurement of many reports in a process of its own: work, folder, workbook → what it took. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabulate } from '../../cli/cells';
import { checkFiles } from '../../cli/commands';
import { expandFiles } from '../../cli/files';
import { readInput } from '../../cli/input';
import type { Output } from '../../cli/output';
import { sumFiles } from '../../cli/sum';
import { gather } from '../../cli/sumInputs';
import { commandLineLocales } from '../../src/locales/commandLine';
import { assemble } from '../../src/summary';

export type Work = 'read' | 'check' | 'sum' | 'workbook' | 'library' | 'cells';

export interface Measured {
  readonly seconds: number;
  /** Seconds of all threads together. */
  readonly processor: number;
  readonly peakMegabytes: number;
}

const output: Output = {
  locale: commandLineLocales['en-US'],
  print: () => undefined,
  complain: () => undefined,
};

/** By name: what is done with the files of a folder, and where it may write. */
const works: Readonly<Record<Work, (folder: string, target: string) => Promise<unknown>>> = {
  read: async (folder) => {
    for (const file of await expandFiles([folder])) await readInput(file);
  },
  check: (folder) => checkFiles([folder], 'json', output),
  sum: async (folder) => assemble(await gather(await expandFiles([folder]), (file) => file, output)),
  workbook: (folder, target) => sumFiles([folder], { output: join(target, 'summary.xlsx') }, output),
  cells: (folder, target) =>
    tabulate(
      [folder],
      { output: join(target, 'cells.parquet'), findings: join(target, 'findings.parquet') },
      output,
    ),
};

const [work = 'read', folder = ''] = process.argv.slice(2);
const target = mkdtempSync(join(tmpdir(), 'ogi-bench-out-'));
const start = performance.now();
const before = process.cpuUsage();
try {
  await works[work as Work](folder, target);
} finally {
  rmSync(target, { recursive: true });
}
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  seconds: (performance.now() - start) / 1000,
  processor: (user + system) / 1_000_000,
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(measured));
