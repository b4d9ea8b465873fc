/** Summing up: seconds and peak memory by the number of reports, beside merely reading the files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatReport } from '../src/report';
import type { Row } from './row';
import { typicalReport } from './typicalReport';

const SIZES = [10, 100, 1_000, 10_000];

/** The workbook of more units than this is more than one sheet should hold. */
const MOST_IN_WORKBOOK = 1_000;

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** A process of its own for each, so that its peak is its own; the seconds are those after its modules are loaded. */
function measure(work: 'parse' | 'sum' | 'workbook', folder: string): Measured {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/summaryProcess.ts', work, folder],
    { encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

const told = ({ seconds, peakMegabytes }: Measured, parsing: Measured) => ({
  seconds: seconds.toFixed(2),
  'peak MB': peakMegabytes,
  'ratio to parsing': (seconds / parsing.seconds).toFixed(1),
});

function rowsOf(size: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
  try {
    for (let seed = 0; seed < size; seed++) {
      writeFileSync(join(folder, `${seed}.json`), formatReport(typicalReport(seed)));
    }
    const parsing = measure('parse', folder);
    const rows = [
      { name: `parse ${size} JSON reports`, figures: told(parsing, parsing) },
      { name: `check and sum ${size}`, figures: told(measure('sum', folder), parsing) },
    ];
    if (size > MOST_IN_WORKBOOK) return rows;
    return [
      ...rows,
      { name: `sum ${size} into a workbook`, figures: told(measure('workbook', folder), parsing) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const summaries = (): Row[] => SIZES.flatMap(rowsOf);
