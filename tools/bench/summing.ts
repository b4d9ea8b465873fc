/** A sum of many reports as a workbook: processor time beside a process that only writes it, and beside reading the reports. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ogi, OGI, processorTime } from './processes';
import type { Row } from './row';
import { measure, writeReports } from './scale';
import { WRITTEN_ANEW, writeCells } from './writtenAnew';

const SIZES = [100, 1_000, 10_000];

/** The cells of more are no JSON any more: a text cannot be so long. */
const MOST_BESIDE = 1_000;

/** Seconds of a process that writes the same cells. */
async function byLibrary(workbook: string, cells: string): Promise<number> {
  await writeCells(workbook, cells);
  return processorTime([WRITTEN_ANEW, cells, workbook]) / 1000;
}

export async function summing(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
    const [workbook, cells] = [`${folder}.xlsx`, `${folder}.cells`];
    try {
      await writeReports(folder, ['json'], size);
      const reading = measure('read', folder);
      const command = ['sum', folder, '-o', workbook, '--force'];
      const { peakMegabytes } = ogi(command);
      const seconds = processorTime([OGI, ...command]) / 1000;
      rows.push({
        name: `ogi sum, ${size} JSON files`,
        figures: {
          'seconds of processor': seconds.toFixed(1),
          ...(size <= MOST_BESIDE && {
            'to ExcelJS alone': (seconds / (await byLibrary(workbook, cells))).toFixed(1),
          }),
          'to reading alone': (seconds / reading.processor).toFixed(1),
          'peak MB': peakMegabytes,
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
      for (const file of [workbook, cells]) rmSync(file, { force: true });
    }
  }
  return rows;
}
