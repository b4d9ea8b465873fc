/** What reading a report costs beside the library under it alone, format by format, built as the command line is: from sources, loading would be most of it. */
import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import type { Row } from './row';

const BUILT = 'build/bench';

export async function readFormats(): Promise<Row[]> {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: BUILT,
      rolldownOptions: { input: { formats: 'tools/bench/formatsProcess.ts' } },
    },
  });
  const { stdout, stderr } = spawnSync(process.execPath, [`${BUILT}/formats.js`], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Row[];
}
