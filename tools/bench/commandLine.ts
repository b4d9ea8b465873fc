/** The command line as a whole process: what starting it costs beside starting Node, and checking many files beside one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatReport } from '../../src/report';
import { checkFiles, OGI, processorTime } from './processes';
import type { Row } from './row';
import { median } from './timing';
import { typicalReport } from './typicalReport';

const FILES = 1_000;
const ROUNDS = 7;

/** Each turn by turn with a Node that does nothing. */
function started(commands: Readonly<Record<string, readonly string[]>>): Row[] {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    nothing: processorTime(['-e', '0']),
    times: Object.values(commands).map(processorTime),
  }));
  const nothing = median(rounds.map((round) => round.nothing));
  return Object.keys(commands).map((name, at) => {
    const time = median(rounds.map(({ times }) => times[at] ?? NaN));
    return {
      name,
      figures: { 'ms of processor': time.toFixed(0), 'to node -e 0': (time / nothing).toFixed(1) },
    };
  });
}

export function commandLine(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
  try {
    const files = Array.from({ length: FILES }, (_, seed) => {
      const path = join(folder, `${seed}.json`);
      writeFileSync(path, formatReport(typicalReport(seed)));
      return path;
    });
    const [first = ''] = files;
    const starts = started({
      'ogi --help': [OGI, '--help'],
      'ogi check, one JSON file': [OGI, 'check', first],
      'ogi fill, one JSON file': [OGI, 'fill', first, '-o', join(folder, 'filled.xlsx'), '--force'],
    });
    const one = checkFiles([first]);
    const all = checkFiles(files);
    return [
      ...starts,
      {
        name: `ogi check, ${FILES} JSON files`,
        figures: {
          seconds: all.seconds.toFixed(2),
          'peak MB': all.peakMegabytes,
          'to one file': (all.seconds / one.seconds).toFixed(1),
        },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
