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
import { millisecondsSince } from './timing';
import { writtenAnew } from './writtenAnew';

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

interface Places {
  /** Of the files. */
  readonly folder: string;
  /** The summary of them as a workbook: written by `workbook`, there for `library`. */
  readonly workbook: string;
  /** Where else may be written. */
  readonly target: string;
}

type Act = () => Promise<unknown>;

/** By name: what is done, after what is made ready for it. */
const works: Readonly<Record<Work, (places: Places) => Act | Promise<Act>>> = {
  read:
    ({ folder }) =>
    async () => {
      for (const file of await expandFiles([folder])) await readInput(file);
    },
  check:
    ({ folder }) =>
    () =>
      checkFiles([folder], 'json', output),
  sum:
    ({ folder }) =>
    async () =>
      assemble(await gather(await expandFiles([folder]), (file) => file, output)),
  workbook:
    ({ folder, workbook }) =>
    () =>
      sumFiles([folder], { output: workbook, force: true }, output),
  library: ({ workbook }) => writtenAnew(workbook),
  cells:
    ({ folder, target }) =>
    () =>
      tabulate(
        [folder],
        { output: join(target, 'cells.parquet'), findings: join(target, 'findings.parquet') },
        output,
      ),
};

const target = mkdtempSync(join(tmpdir(), 'ogi-bench-out-'));
const [work = 'read', folder = '', workbook = join(target, 'summary.xlsx')] = process.argv.slice(2);
try {
  const act = await works[work as Work]({ folder, workbook, target });
  const start = performance.now();
  const before = process.cpuUsage();
  await act();
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
