/** The workbook that the pane opens as an example, made from the report in assets: shipped with the site, and by servers when it is asked for. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Connect, Plugin } from 'vite';

/** Its place in the site. */
const PLACE = 'assets/example.xlsx';

/** By a process of its own: it takes what the configuration of a build does not load. */
const writeExample = (file: string): Promise<unknown> =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/package/writeExample.ts', file]);

async function exampleBytes(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'ogi-example-'));
  try {
    const file = join(folder, 'example.xlsx');
    await writeExample(file);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Puts it into a build. */
export const exampleFile: Plugin = {
  name: 'example-file',
  apply: 'build',
  async writeBundle({ dir }) {
    const file = join(dir!, PLACE);
    await mkdir(dirname(file), { recursive: true });
    await writeExample(file);
  },
};

/** Sends it where nothing is built, or built for whoever tries the product: making it takes as long as half the build. */
export function exampleServer(): Plugin {
  let made: Promise<Uint8Array> | undefined;
  const send: Connect.NextHandleFunction = (_, response, next) =>
    void (made ??= exampleBytes()).then((bytes) => response.end(bytes), next);
  return {
    name: 'example-server',
    configureServer: ({ middlewares }) => void middlewares.use(`/${PLACE}`, send),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(`/${PLACE}`, send),
  };
}
