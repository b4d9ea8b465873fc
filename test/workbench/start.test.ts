/** `npm start` says at once what it does, where to look, and how to choose the port (issue 12.11). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

describe('npm start', () => {
  it('says what it does and where to look before it builds', async () => {
    const port = '4123';
    const start = spawn(process.execPath, ['--import', 'tsx', 'workbench/start.ts', '--port', port]);
    const said: string[] = [];
    for await (const line of createInterface(start.stdout)) if (said.push(line) === 2) break;
    const ended = once(start, 'exit');
    start.kill();
    await ended;
    expect(said).toEqual([
      expect.stringContaining(`http://localhost:${port}`),
      expect.stringContaining('npm start -- --port'),
    ]);
  });
});
