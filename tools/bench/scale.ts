/** Many reports: seconds, processor time and peak memory by their number and kind, beside merely reading the files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocument } from '../../src/documents/write';
import { formatReport, type Report } from '../../src/report';
import { flattenReport } from '../documents/flatten';
import type { Row } from './row';
import type { Measured, Work } from './scaleProcess';
import { typicalReport } from './typicalReport';

type Kind = 'json' | 'txt' | 'csv' | 'html' | 'docx';

/** What is measured of how many reports, the kinds of files taking turns. */
interface Series {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly sizes: readonly number[];
}

const series: readonly Series[] = [
  { name: 'JSON', kinds: ['json'], sizes: [10, 100, 1_000, 10_000] },
  { name: 'text', kinds: ['txt'], sizes: [10, 100, 1_000, 10_000] },
  { name: 'mixed', kinds: ['json', 'txt', 'csv', 'html', 'docx'], sizes: [10, 100, 1_000] },
];

const works: readonly { readonly work: Work; readonly does: string; readonly most?: number }[] = [
  { work: 'read', does: 'read alone' },
  { work: 'check', does: 'check' },
  { work: 'sum', does: 'sum, not written' },
  // Of many more it takes minutes and gigabytes: docs/scale.md.
  { work: 'workbook', does: 'sum, as a workbook', most: 1_000 },
  { work: 'cells', does: 'cells, as Parquet' },
];

async function contentOf(report: Report, kind: Kind): Promise<string | Uint8Array> {
  if (kind === 'json') return formatReport(report);
  return kind === 'txt' ? flattenReport(report) : writeDocument(report, kind);
}

/** A process of its own for each, so that its peak is its own; the seconds are those after its modules are loaded. */
export function measure(work: Work, folder: string): Measured {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/bench/scaleProcess.ts', work, folder],
    { encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

/** So many reports as files of a folder, the kinds taking turns. */
export async function writeReports(folder: string, kinds: readonly Kind[], size: number): Promise<void> {
  for (let seed = 0; seed < size; seed++) {
    const kind = kinds[seed % kinds.length] ?? 'json';
    writeFileSync(join(folder, `${seed}.${kind}`), await contentOf(typicalReport(seed), kind));
  }
}

async function rowsOf({ name, kinds }: Series, size: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
  try {
    await writeReports(folder, kinds, size);
    const reading = measure('read', folder);
    return works
      .filter(({ most = Infinity }) => size <= most)
      .map(({ work, does }) => {
        const { seconds, processor, peakMegabytes } = work === 'read' ? reading : measure(work, folder);
        return {
          name: `${size} ${name}: ${does}`,
          figures: {
            seconds: seconds.toFixed(2),
            'to reading': (seconds / reading.seconds).toFixed(2),
            'processor seconds': processor.toFixed(2),
            'peak MB': peakMegabytes,
          },
        };
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function scale(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of series) for (const size of one.sizes) rows.push(...(await rowsOf(one, size)));
  return rows;
}
