/** Writes the generated documents; a test fails when they are stale. */
import { writeFileSync } from 'node:fs';
import { generated } from './generated';

for (const { path, content } of generated()) {
  writeFileSync(path, content);
  console.log(path);
}
