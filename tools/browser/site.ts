/** The workbench as `npm start` builds and serves it, on a free port of this computer. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { eventually } from './eventually';

const VITE = 'node_modules/vite/bin/vite.js';
const OPTIONS = ['--mode', 'workbench', '--outDir', 'build/e2e', '--logLevel', 'warn'];
const PATIENCE = 30_000;

export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

export async function startSite(): Promise<Site> {
  // Jest says that this is a test; what is served is what is shipped, without React's own checks.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [VITE, 'build', ...OPTIONS], { stdio: 'inherit', env });
  const port = await freePort();
  const place = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  const server = spawn(process.execPath, [VITE, 'preview', ...OPTIONS, ...place], { stdio: 'inherit' });
  const closed = once(server, 'exit');
  const close = async (): Promise<void> => {
    server.kill();
    await closed;
  };
  const address = `http://127.0.0.1:${port}/workbench/`;
  try {
    await eventually(() => answers(address), true, PATIENCE);
  } catch (error) {
    await close();
    throw error;
  }
  return { address, close };
}
