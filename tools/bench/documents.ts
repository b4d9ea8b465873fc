/** Documents of every kind read and checked by the command line: time for each and peak memory, and a thousand in one command. */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkFiles } from './processes';
import type { Row } from './row';

const FOLDER = 'test/fixtures/documents';
const COPIES = 20;
const MANY = 1_000;

const repeated = (files: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => files[index % files.length] ?? '');

export function documents(): Row[] {
  const files = readdirSync(FOLDER).map((file) => join(FOLDER, file));
  const kinds = [...new Set(files.map((file) => extname(file).slice(1)))];
  const byKind = kinds.map((kind): Row => {
    const own = files.filter((file) => file.endsWith(`.${kind}`));
    const one = checkFiles(repeated(own, 1));
    const all = checkFiles(repeated(own, COPIES + 1));
    const milliseconds = ((all.seconds - one.seconds) * 1000) / COPIES;
    return {
      name: `read and check .${kind}`,
      figures: { 'ms each': milliseconds.toFixed(0), 'peak MB': all.peakMegabytes },
    };
  });
  const many = checkFiles(repeated(files, MANY));
  const name = `check ${MANY} documents`;
  return [...byKind, { name, figures: { seconds: many.seconds.toFixed(1), 'peak MB': many.peakMegabytes } }];
}
