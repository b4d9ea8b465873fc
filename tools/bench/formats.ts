/** What reading a report costs beside the library under it alone, format by format. */
import { spawnSync } from 'node:child_process';
import { built } from './built';
import type { Row } from './row';

export async function readFormats(): Promise<Row[]> {
  const { stdout, stderr } = spawnSync(process.execPath, [await built('formatsProcess')], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Row[];
}
