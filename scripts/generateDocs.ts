/** Writes the generated documents; a test fails when they are stale. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { generated } from './generated';

for (const { path, content } of generated()) {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(content, { ...options, filepath: path }));
  console.log(path);
}
