import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles } from '../../cli/commands';
import { namesFrom } from '../../cli/fileNames';
import { expandFiles } from '../../cli/files';
import { MOST_BYTES } from '../../src/documents/file';
import { commandLineLocales } from '../../src/locales/commandLine';
import { report } from '../support/reports';
import { console } from './support';

const { 'zh-CN': zhCN, 'en-US': enUS } = commandLineLocales;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-manners-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const write = (name: string, content: object | string = report('2021')): string => {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return path(name);
};

const checked = async (...args: string[]) => {
  const { output, printed, complained } = console();
  const code = await checkFiles(args, 'text', output);
  return { code, printed, complained };
};

/** The command line as a process of its own. */
const ogi = (args: readonly string[], more: Parameters<typeof spawnSync>[2] = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], { ...more, encoding: 'utf8' });

describe('what is read (issue 11.4)', () => {
  it('is never a pipe or a device: in a folder they are passed over, as arguments they are told of', async () => {
    write('a.json');
    execFileSync('mkfifo', [path('pipe')]);
    symlinkSync('/dev/zero', path('device'));
    symlinkSync('nowhere', path('nothing'));
    expect(await expandFiles([folder])).toEqual([path('a.json')]);
    const { code, complained } = await checked(path('pipe'), '/dev/zero', path('a.json'));
    expect(code).toBe(2);
    expect(complained).toEqual(
      [path('pipe'), '/dev/zero'].map((file) => `${file}: ${zhCN.messages['file.notAFile']}`),
    );
  });

  it('is every folder once, whichever links lead to it', async () => {
    write('in/towns/a.json');
    symlinkSync('..', path('in/towns/up'));
    symlinkSync('towns', path('in/zones'));
    symlinkSync(path('in/towns/a.json'), path('in/b.json'));
    expect(await expandFiles([path('in')])).toEqual([path('in/b.json'), path('in/towns/a.json')]);
    expect(await expandFiles([path('in/**/*.json')])).toEqual([path('in/b.json'), path('in/towns/a.json')]);
  });

  it('is not even opened where it is too large', async () => {
    truncateSync(write('big.pdf', ''), MOST_BYTES + 1);
    truncateSync(write('huge.pdf', ''), 2 ** 40);
    const { complained } = await checked(path('big.pdf'), path('huge.pdf'));
    expect(complained).toEqual(
      ['big.pdf', 'huge.pdf'].map((name) => `${path(name)}: ${zhCN.messages['document.tooLarge']}`),
    );
  });

  it('is standard input where the argument is -', () => {
    const input = JSON.stringify(report('2021', { 'appeals.review.total': 2 }));
    const { status, stdout, stderr } = ogi(['check', '-', '--lang=en-US'], { input });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^-: errors 1, /);
  });
});

describe('what is said (issue 11.4)', () => {
  it('shows control characters of names and words, and steers no terminal', async () => {
    const name = 'a\u001B[31m\n\u202Eb.json';
    write(name, report('2021', {}, { texts: { '1': '收到\u0007政府信息公开申请9件。' } }));
    const { printed } = await checked(path(name));
    expect(printed.join('\n')).toContain('a\\u001b[31m\\u000a\\u202eb.json');
    expect(printed.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    write(name, '{');
    expect((await checked(path(name))).complained).toHaveLength(1);
    expect((await checked(path(name))).complained[0]).not.toContain('\n');
  });

  it('ends without a word when nobody listens any more', () => {
    for (let at = 0; at < 60; at++) write(`${at}.json`, { ...report('2021'), values: {} });
    const command = `"${process.execPath}" --import tsx cli/main.ts check --json ${folder}`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${command} | head -n 1`], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['[\n', '']);
  });

  it('says in one line that the disk under standard output is full', () => {
    const input = write('a.json');
    const command = `"${process.execPath}" --import tsx cli/main.ts check --lang en-US ${input} >/dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe(`${enUS.cli.standardOutput}: ${enUS.messages['file.diskFull']}\n`);
  });
});

describe('names that others read (issue 11.4)', () => {
  it.each([
    [['reports'], 'reports/towns/a.json', 'reports/towns/a.json'],
    [['./reports/'], 'reports/a.json', 'reports/a.json'],
    [['/home/me/reports'], '/home/me/reports/towns/a.json', 'reports/towns/a.json'],
    [['/home/me/reports/**/*.json'], '/home/me/reports/towns/a.json', 'reports/towns/a.json'],
    [['/home/me/a.json'], '/home/me/a.json', 'a.json'],
    [['../reports'], '../reports/a.json', 'reports/a.json'],
    [['/b', '/home/me'], '/home/me/a.json', 'me/a.json'],
    [[], '/home/me/city.xlsx', 'city.xlsx'],
  ])('given %j, %s is %s', (args, file, name) => {
    expect(namesFrom(args)(file)).toBe(name);
  });

  it('in the page of a check begin at the folder given, the gravest findings come first, with the date', async () => {
    write('in/a.json', { ...report('2021'), texts: { '1': '收到 政府信息公开申请９件。（三）' } });
    write('in/b.json', report('2021', { 'appeals.review.total': 2 }));
    write('in/c.json', '{');
    const { output, printed } = console();
    await checkFiles([path('in')], 'html', { ...output, today: '2025-01-20' });
    const page = printed.join('\n');
    expect(page).toContain('校验日期：2025-01-20。');
    expect(page).not.toContain(folder);
    expect(page).toContain('<td>in/b.json</td>');
    const order = [...page.matchAll(/<tr class="(\w+)">/g)].map(([, kind = '']) => kind);
    expect([...new Set(order)]).toEqual(['unreadable', 'error', 'warning', 'hint']);
    const rank = ['unreadable', 'error', 'warning', 'hint'];
    expect(order).toEqual([...order].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  });
});

describe('--lang', () => {
  it.each([['--lang=en-US'], ['--lang', 'en-US']])('is understood as %s', (...option) => {
    const { stdout } = ogi([...option, '--help']);
    expect(stdout).toContain(enUS.cli.about);
  });
});
