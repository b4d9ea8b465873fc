/** Outputs under fault (issue 11), in minutes: `npm run test:faults`, as root, for disks are made to fail. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typicalReport } from '../../tools/bench/typicalReport';
import { formatReport } from '../../src/report';
import { zhCN } from '../../src/locales';

jest.setTimeout(600_000);

const KILLS = Number(process.env['KILLS'] ?? 200);
const REPORTS = 60;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-faults-'));
  mkdirSync(join(folder, 'in'));
  for (let at = 0; at < REPORTS; at++)
    writeFileSync(join(folder, `in/${at}.json`), formatReport(typicalReport(at)));
  const { status, stderr } = spawnSync('npx', ['vite', 'build', 'cli', '--logLevel', 'warn'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const COMMAND = 'cli/build/main.js';
const run = (args: readonly string[], shell = '') =>
  spawnSync('bash', ['-c', `${shell} "$@"`, 'bash', process.execPath, COMMAND, ...args], {
    encoding: 'utf8',
  });

/** What each command that writes is asked for, and the files that it makes in a folder. */
const works = {
  cells: (to: string) => [
    'cells',
    path('in'),
    '-o',
    join(to, 'cells.csv'),
    '--findings',
    join(to, 'findings.csv'),
  ],
  sum: (to: string) => ['sum', path('in/1.json'), '-o', join(to, 'sum.xlsx')],
  fill: (to: string) => ['fill', path('in/1.json'), '-o', join(to, 'fill.xlsx')],
  export: (to: string) => ['export', path('in/1.json'), '-o', join(to, 'export.docx')],
  new: (to: string) => ['new', '--unit', '某局', '--year', '2024', '-o', join(to, 'new.xlsx')],
} satisfies Record<string, (to: string) => string[]>;
type Work = keyof typeof works;
const all = Object.keys(works) as Work[];

const EARLIER = 'earlier\n';
const outputsOf = (work: Work, to: string): string[] =>
  works[work](to).filter((argument) => argument.startsWith(to) && !argument.startsWith(path('in')));
const plant = (work: Work, to: string): void => {
  for (const output of outputsOf(work, to)) writeFileSync(output, EARLIER);
};
const names = (to: string): string[] => readdirSync(to).filter((name) => !name.startsWith('.'));

/** One line on standard error for the output, and no trace of the stack. */
function expectOneLine(stderr: string, message: string): void {
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .filter((line) => line.includes('/out/') || line.includes(message)),
  ).toHaveLength(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
}

const fresh = (name: string): string => {
  const to = path(name);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  return to;
};

describe.each(all)('ogi %s', (work) => {
  it('on a full disk leaves the earlier file, and says so in one line', () => {
    const to = fresh('out');
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', to]).status).toBe(0);
    try {
      plant(work, to);
      writeFileSync(join(to, 'filler'), Buffer.alloc(4_000));
      const { status, stdout, stderr } = run([...works[work](to), '--force']);
      expect([status, stdout]).toEqual([2, '']);
      expectOneLine(stderr, zhCN.messages['file.diskFull']);
      for (const output of outputsOf(work, to)) expect(readFileSync(output, 'utf8')).toBe(EARLIER);
      expect(readdirSync(to).filter((name) => name.startsWith('.'))).toEqual([]);
    } finally {
      spawnSync('umount', [to]);
    }
  });

  it('in a read-only folder leaves the earlier file, and says so in one line', () => {
    const to = fresh('out');
    expect(spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', to]).status).toBe(0);
    try {
      plant(work, to);
      expect(spawnSync('mount', ['-o', 'remount,ro', to]).status).toBe(0);
      const { status, stdout, stderr } = run([...works[work](to), '--force']);
      expect([status, stdout]).toEqual([2, '']);
      expectOneLine(stderr, zhCN.messages['file.noPermission']);
      for (const output of outputsOf(work, to)) expect(readFileSync(output, 'utf8')).toBe(EARLIER);
    } finally {
      spawnSync('umount', [to]);
    }
  });

  it('with two writers on one target makes one whole file, and the other says so in one line', async () => {
    const to = fresh('out');
    const ended = (child: ChildProcess): Promise<string> =>
      new Promise((resolve) => {
        let said = '';
        child.stderr?.on('data', (text) => (said += String(text)));
        child.on('close', (code) => resolve(`${code} ${said}`));
      });
    const writers = [1, 2].map(() => ended(spawn(process.execPath, [COMMAND, ...works[work](to)])));
    const [late] = (await Promise.all(writers)).filter((said) => said.startsWith('2'));
    expectOneLine(late ?? '', zhCN.messages['file.exists']);
    expect(names(to).sort()).toEqual(
      outputsOf(work, to)
        .map((output) => output.slice(to.length + 1))
        .sort(),
    );
    const alone = fresh('alone');
    run(works[work](alone));
    for (const [at, output] of outputsOf(work, to).entries()) {
      // An archive bears the time of day: of it the size is compared.
      const [mine, theirs] = [output, outputsOf(work, alone)[at] ?? ''].map((file) => readFileSync(file));
      if (output.endsWith('.csv')) expect(mine).toEqual(theirs);
      else expect(Math.abs((mine?.length ?? 0) - (theirs?.length ?? 0))).toBeLessThan(64);
    }
  });
});

describe('killed at any moment', () => {
  it(`leaves every earlier file or a whole new one, ${KILLS} times`, async () => {
    const whole = fresh('whole');
    const started = performance.now();
    expect(run(works.cells(whole)).status).toBeLessThan(2);
    const lasts = performance.now() - started;
    const contents = new Map(names(whole).map((name) => [name, readFileSync(join(whole, name), 'utf8')]));
    const to = fresh('out');
    let killed = 0;
    let replaced = 0;
    for (let time = 0; time < KILLS; time++) {
      plant('cells', to);
      const child = spawn(process.execPath, [COMMAND, ...works.cells(to), '--force'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (text) => (said += String(text)));
      const closed = new Promise((resolve) => child.on('close', resolve));
      // Spread over the whole run, most of them where files are written.
      await new Promise((resolve) => setTimeout(resolve, lasts * (0.3 + (0.8 * time) / KILLS)));
      child.kill('SIGKILL');
      await closed;
      if (child.signalCode === 'SIGKILL') killed += 1;
      for (const [name, content] of contents) {
        const found = readFileSync(join(to, name), 'utf8');
        if (found === content) replaced += 1;
        else expect(found).toBe(EARLIER);
      }
      expect(names(to).sort()).toEqual([...contents.keys()].sort());
      expect(said).toBe('');
    }
    expect(killed).toBeGreaterThan(0);
    expect(replaced).toBeLessThan(KILLS * 2);
  });

  it('by a signal that can be answered takes its drafts away', async () => {
    const to = fresh('out');
    const child = spawn(process.execPath, [COMMAND, ...works.cells(to)]);
    while (readdirSync(to).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
    expect(child.signalCode).toBe('SIGTERM');
    expect(readdirSync(to)).toEqual([]);
  });
});
