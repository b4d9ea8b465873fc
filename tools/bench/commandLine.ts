/** The command line as a whole process: time and peak memory of checking many files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatReport } from '../../src/report';
import type { Row } from './row';
import { typicalReport } from './typicalReport';

const FILES = 1_000;

/** Printed on the child's standard error when it ends. */
const TELL_PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';

/** Checks the files in a process of its own. */
export function checkFiles(files: readonly string[]): { seconds: number; peakMegabytes: number } {
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', TELL_PEAK, '--import', 'tsx', 'cli/main.ts', 'check', '--json', ...files],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: Math.round(kilobytes / 1024) };
}

export function commandLine(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
  try {
    const files = Array.from({ length: FILES }, (_, seed) => {
      const path = join(folder, `${seed}.json`);
      writeFileSync(path, formatReport(typicalReport(seed)));
      return path;
    });
    const one = checkFiles(files.slice(0, 1));
    const all = checkFiles(files);
    return [
      {
        name: `check ${FILES} JSON files`,
        figures: {
          seconds: all.seconds.toFixed(2),
          'peak MB': all.peakMegabytes,
          'ratio to one file': (all.seconds / one.seconds).toFixed(1),
        },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
