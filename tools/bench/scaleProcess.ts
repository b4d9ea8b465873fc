/** One measurement of many reports in a process of its own: work, folder → what it took. */
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
import { millisecondsSince } from './timing';

export type Work = 'read' | 'check' | 'sum' | 'workbook' | 'cells';

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

interface Places {
  /** Of the files. */
  readonly folder: string;
  /** Where may be written. */
  readonly target: string;
}

const works: Readonly<Record<Work, (places: Places) => Promise<unknown>>> = {
  read: async ({ folder }) => {
    for (const file of await expandFiles([folder])) await readInput(file);
  },
  check: ({ folder }) => checkFiles([folder], 'json', output),
  sum: async ({ folder }) => assemble(await gather(await expandFiles([folder]), (file) => file, output)),
  workbook: ({ folder, target }) => sumFiles([folder], { output: join(target, 'summary.xlsx') }, output),
  cells: ({ folder, target }) =>
    tabulate(
      [folder],
      { output: join(target, 'cells.parquet'), findings: join(target, 'findings.parquet') },
      output,
    ),
};

const target = mkdtempSync(join(tmpdir(), 'ogi-bench-out-'));
const [work = 'read', folder = ''] = process.argv.slice(2);
try {
  const start = performance.now();
  const before = process.cpuUsage();
  await works[work as Work]({ folder, target });
  const processor = millisecondsSince(before) / 1000;
  const measured: Measured = {
    seconds: (performance.now() - start) / 1000,
    processor,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(measured));
} finally {
  rmSync(target, { recursive: true });
}
