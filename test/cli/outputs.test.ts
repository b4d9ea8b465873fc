import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabulate } from '../../cli/cells';
import { fillReport, newReport } from '../../cli/commands';
import { exportReport } from '../../cli/export';
import { produce, save } from '../../cli/outputs';
import { sumFiles } from '../../cli/sum';
import { zhCN } from '../../src/locales';
import { report } from '../support/reports';
import { console } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(path(name), 'utf8');
const write = (name: string, content = 'earlier'): string => {
  writeFileSync(path(name), content);
  return path(name);
};

describe('a file that is written (issue 11.1)', () => {
  it('is there only when it is whole, and nothing is left beside it', async () => {
    await produce([path('out')], false, async ([draft = '']) => {
      writeFileSync(draft, 'half');
      expect(existsSync(path('out'))).toBe(false);
      writeFileSync(draft, 'whole');
    });
    expect(text('out')).toBe('whole');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('leaves the earlier file as it was where writing fails', async () => {
    write('out');
    const failing = produce([path('out')], true, async ([draft = '']) => {
      writeFileSync(draft, 'half');
      throw new Error('fault');
    });
    await expect(failing).rejects.toThrow('fault');
    expect(text('out')).toBe('earlier');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('appears with the others or not at all', async () => {
    const failing = produce([path('a'), path('b')], false, async ([a = '']) => {
      writeFileSync(a, 'whole');
      throw new Error('fault');
    });
    await expect(failing).rejects.toThrow('fault');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not take the place of a file that somebody else made meanwhile', async () => {
    const late = produce([path('out')], false, async ([draft = '']) => {
      writeFileSync(draft, 'mine');
      write('out', 'theirs');
    });
    await expect(late).rejects.toMatchObject({ code: 'file.exists' });
    expect(text('out')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('keeps a link a link, and the rights of the file before', async () => {
    write('real');
    symlinkSync('real', path('link'));
    const { mode } = statSync(path('real'));
    await save(path('link'), 'new', true);
    expect(text('real')).toBe('new');
    expect(readdirSync(folder)).toEqual(['link', 'real']);
    expect(statSync(path('real')).mode).toBe(mode);
  });

  it('takes away drafts that killed programs have left, but none that somebody may be writing', async () => {
    const names = ['1', '2'].map((at) => `.ogi-${at.repeat(8)}-1111-1111-1111-111111111111.part`);
    for (const name of names) write(name);
    utimesSync(path(names[0] ?? ''), 0, 0);
    await save(path('out'), 'new', false);
    expect(readdirSync(folder)).toEqual([names[1], 'out']);
  });

  it('goes to a device as it is', async () => {
    await save('/dev/null', 'anything', false);
    await expect(save('/dev/full', 'anything', false)).rejects.toMatchObject({ code: 'file.diskFull' });
  });
});

/** Every command that writes, with one input and one output. */
const commands = {
  new: (_: string, options) => newReport({ unit: '某局', year: 2024, ...options }, said.output),
  fill: (input, options) => fillReport(input, options, said.output),
  export: (input, options) => exportReport(input, options, said.output),
  sum: (input, options) => sumFiles([input], options, said.output),
  cells: (input, options) => tabulate([input], options, said.output),
} satisfies Record<string, (input: string, options: { output: string; force?: boolean }) => Promise<number>>;

let said: ReturnType<typeof console>;
beforeEach(() => {
  said = console();
});

const endings = { new: 'xlsx', fill: 'xlsx', export: 'html', sum: 'xlsx', cells: 'csv' };

describe.each(Object.keys(commands) as (keyof typeof commands)[])('ogi %s (issue 11.2)', (command) => {
  const name = `out.${endings[command]}`;
  const input = (): string => write('in.json', JSON.stringify(report('2021')));

  it('writes over no file unless it is told to', async () => {
    write(name);
    expect(await commands[command](input(), { output: path(name) })).toBe(2);
    expect(said.complained).toEqual([`${path(name)}: ${zhCN.messages['file.exists']}`]);
    expect(said.printed).toEqual([]);
    expect(text(name)).toBe('earlier');
    expect(await commands[command](input(), { output: path(name), force: true })).toBe(0);
    expect(text(name)).not.toBe('earlier');
    expect(readdirSync(folder).sort()).toEqual(['in.json', name]);
  });

  it('says in one line where there is no such folder, or a folder of that name', async () => {
    mkdirSync(path(name));
    for (const output of [path(name), path(`no/${name}`)])
      expect(await commands[command](input(), { output, force: true })).toBe(2);
    expect(said.complained).toEqual([
      `${path(name)}: ${zhCN.messages['file.isFolder']}`,
      `${path(`no/${name}`)}: ${zhCN.messages['file.noFolder']}`,
    ]);
    expect(said.printed).toEqual([]);
  });
});

describe('an output that is an input (issue 11.2)', () => {
  const content = JSON.stringify(report('2021'));

  it.each(['fill', 'export', 'sum', 'cells'] as const)('is never written by ogi %s', async (command) => {
    const name = `in.${endings[command]}`;
    write(name, content);
    linkSync(path(name), path(`other.${endings[command]}`));
    symlinkSync(folder, path('folder'));
    for (const same of [name, `other.${endings[command]}`, `folder/${name}`]) {
      expect(await commands[command](path(name), { output: path(same), force: true })).toBe(2);
      expect(said.complained.pop()).toBe(`${path(same)}: ${zhCN.messages['file.isInput']}`);
    }
    expect(said.printed).toEqual([]);
    expect(text(name)).toBe(content);
  });

  it.each(['roster', 'prior', 'against'] as const)('is never the file of --%s', async (option) => {
    const input = write('in.json', content);
    const output = write('beside.xlsx', content);
    expect(await sumFiles([input], { output, [option]: output, force: true }, said.output)).toBe(2);
    expect(said.complained).toEqual([`${output}: ${zhCN.messages['file.isInput']}`]);
    expect(text('beside.xlsx')).toBe(content);
  });

  it('is never the other output', async () => {
    const input = write('in.json', content);
    write('cells.csv');
    symlinkSync('cells.csv', path('link.csv'));
    for (const findings of ['cells.csv', 'link.csv', 'same.csv']) {
      const output = path(findings === 'same.csv' ? 'same.csv' : 'cells.csv');
      const options = { output, findings: path(findings), force: true };
      expect(await tabulate([input], options, said.output)).toBe(2);
      expect(said.complained.pop()).toBe(`${path(findings)}: ${zhCN.messages['file.writtenTwice']}`);
    }
    expect(text('cells.csv')).toBe('earlier');
  });
});
