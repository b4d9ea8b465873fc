/** The process that reads and checks files in the one thread that it has, where nothing could be ended: prints what it found as JSON. */
import { readFileSync } from 'node:fs';
import { readHere } from '../../cli/readHere';
import { examine } from '../../src/rules';

for (const file of process.argv.slice(2)) {
  const { value, messages } = await readHere({ bytes: new Uint8Array(readFileSync(file)), as: 'report' });
  console.log(JSON.stringify({ file, messages, ...(value && examine(value, { messages })) }));
}
