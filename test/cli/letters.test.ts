/** `ogi letters` (issue 12.9). */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLetters } from '../../cli/letters';
import { formatReport } from '../../src/report';
import { report } from '../support/reports';
import { console } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-letters-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A round of reports: what 总计 of 新收 each unit has written, where nothing was received. */
function round(name: string, totals: Record<string, number>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [unit, total] of Object.entries(totals)) {
    const values = { 'requests.received.total': total };
    writeFileSync(join(path, `${unit}.json`), formatReport(report('2021', values, { unit })));
  }
  return path;
}

it('writes letters as text, prints a line for each, and answers 1', async () => {
  const { output, printed } = console();
  const target = join(folder, 'letters.txt');
  const files = round('first', { 水利局: 9, 教育局: 0 });
  expect(await writeLetters([files], { output: target, deadline: '1月19日' }, output)).toBe(1);
  expect(printed).toEqual(['水利局：2 处要改正，0 处要核实']);
  expect(readFileSync(target, 'utf8')).toContain('水利局：');
  expect(readFileSync(target, 'utf8')).not.toContain('教育局');
});

it('tells the second round from the first', async () => {
  const { output, printed } = console();
  const before = [round('first', { 水利局: 9, 教育局: 5 })];
  const files = round('second', { 水利局: 0, 教育局: 6 });
  expect(await writeLetters([files], { output: join(folder, 'letters.zip'), before }, output)).toBe(1);
  expect(printed).toEqual(['教育局：上次的 2 处，已改 0 处，还有 2 处；新发现 0 处']);
});

it('writes nothing where nothing is wrong, and answers 0', async () => {
  const { output, printed } = console();
  const target = join(folder, 'letters.zip');
  expect(await writeLetters([round('first', { 水利局: 0 })], { output: target }, output)).toBe(0);
  expect(printed).toEqual(['没有要退回的报告。']);
  expect(existsSync(target)).toBe(false);
});

it('refuses other kinds of files, and an existing one unasked', async () => {
  const files = round('first', { 水利局: 9 });
  const { output, complained } = console();
  expect(await writeLetters([files], { output: join(folder, 'letters.pdf') }, output)).toBe(2);
  writeFileSync(join(folder, 'letters.txt'), 'mine');
  expect(await writeLetters([files], { output: join(folder, 'letters.txt') }, output)).toBe(2);
  expect(readFileSync(join(folder, 'letters.txt'), 'utf8')).toBe('mine');
  expect(complained).toHaveLength(2);
});
