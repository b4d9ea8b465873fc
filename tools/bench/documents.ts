/** Documents of every kind read and checked by the command line: time for each and peak memory, and a thousand in one command. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { built } from './built';
import { checkFiles, run } from './processes';
import type { Row } from './row';

const FOLDER = 'test/fixtures/documents';
const COPIES = 20;
const MANY = 1_000;

/** So many files in a folder, each a copy of one of those given: the command reads a file that is named twice once. */
const copies = (folder: string, files: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const file = files[index % files.length] ?? '';
    const copy = join(folder, `${index}${extname(file)}`);
    copyFileSync(file, copy);
    return copy;
  });

export async function documents(): Promise<Row[]> {
  const files = readdirSync(FOLDER).map((file) => join(FOLDER, file));
  const kinds = [...new Set(files.map((file) => extname(file).slice(1)))];
  const folder = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
  try {
    const byKind = kinds.map((kind): Row => {
      const own = files.filter((file) => file.endsWith(`.${kind}`));
      const copied = copies(folder, own, COPIES + 1);
      const one = checkFiles(copied.slice(0, 1));
      const all = checkFiles(copied);
      const milliseconds = ((all.seconds - one.seconds) * 1000) / COPIES;
      return {
        name: `read and check .${kind}`,
        figures: { 'ms each': milliseconds.toFixed(0), 'peak MB': all.peakMegabytes },
      };
    });
    const mixed = copies(folder, files, MANY);
    const oneThread = await built('oneThreadProcess');
    const many = checkFiles(mixed);
    const alone = run(oneThread, mixed);
    const name = `check ${MANY} documents`;
    const figures = {
      seconds: many.seconds.toFixed(1),
      'in one thread': alone.seconds.toFixed(1),
      'to one thread': (many.seconds / alone.seconds).toFixed(2),
      'peak MB': many.peakMegabytes,
    };
    return [...byKind, { name, figures }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
