/** `npm start`: builds the workbench and serves it, and says at once what it does and where to look. */
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const port = Number(values.port);

process.stdout.write(`Building the workbench; in some seconds it is at http://localhost:${port}\n`);
process.stdout.write('Another port: npm start -- --port 4000\n');
// Loaded after the first word: it takes a moment itself.
const { build, preview } = await import('vite');
await build({ mode: 'workbench', logLevel: 'warn' });
const server = await preview({ mode: 'workbench', preview: { port } });
process.stdout.write('Ready:\n');
server.printUrls();
