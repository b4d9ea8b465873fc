/** One measurement of `bench/summary.ts` in a process of its own: work, folder → seconds and peak memory. */
import { join } from 'node:path';
import { expandFiles } from '../cli/files';
import { readInput } from '../cli/input';
import { sumFiles } from '../cli/sum';
import { gather } from '../cli/sumInputs';
import { locales } from '../src/locales';
import { countedIn, expectedOf, summarise, takeStock } from '../src/summary';

const output = { locale: locales['en-US'], print: () => undefined, complain: () => undefined };

const works: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  parse: async (folder) => {
    for (const file of await expandFiles([folder])) await readInput(file);
  },
  sum: async (folder) => {
    const { reports, unread } = await gather([folder], output);
    const expected = expectedOf(reports);
    return expected && summarise(countedIn(takeStock(undefined, reports, unread, expected)));
  },
  workbook: (folder) => sumFiles([folder], { output: join(folder, 'summary.xlsx') }, output),
};

const [work = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
await works[work]?.(folder);
const seconds = (performance.now() - start) / 1000;
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ seconds, peakMegabytes }));
