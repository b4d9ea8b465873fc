import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumFiles } from '../../cli/sum';
import { openXlsx } from 'office-js-simulator/xlsx';
import { zhCN } from '../../src/locales';
import { readSummaryBook } from '../../src/excel';
import { cellsIn, openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { errorsIn, expectedErrors, expectedRoster, rosterIn, sumsOf } from '../support/city';
import { type City, listedName, planted, UNITS, writeCity } from '../../tools/documents/city';
import { console } from './support';

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-sum-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (path: string): Promise<OpenWorkbook> => openBook(await openXlsx(readFileSync(path)));

describe('ogi sum of a city', () => {
  let city: City;
  let opened: OpenWorkbook;
  let code: number;
  const { output, printed, complained } = console();
  const path = (): string => join(folder, 'summary.xlsx');

  beforeAll(async () => {
    city = await writeCity(folder);
    code = await sumFiles([city.folder], { output: path(), roster: city.roster }, output);
    opened = await open(path());
  });

  it('answers 2, since files were unreadable, and names each in one line', () => {
    expect(code).toBe(2);
    expect(complained).toHaveLength(planted.corrupt.length);
  });

  it('adds up every cell of the reports that count', async () => {
    expect(city.counted).toHaveLength(UNITS - 5 - 3 - 1 - 1);
    const { sums: values } = valueOf(await opened.run(readSummaryBook));
    expect(values).toEqual(sumsOf(city));
  });

  it('gives every unit of the roster its state, whatever its report calls it', async () => {
    expect(await rosterIn(opened)).toEqual(expectedRoster());
  });

  it('lists the planted errors in their units and cells, and no other', async () => {
    expect(await errorsIn(opened)).toEqual(expectedErrors());
  });

  it('says in words who is missing or wrong', () => {
    const text = printed.join('\n');
    expect(text).toContain(`未报 5：${planted.missing.map(listedName).join('、')}`);
    expect(text).toContain(`年度不符 1：${listedName(planted.wrongYear)}`);
    expect(text).toContain('错误 10');
  });
});

describe('ogi sum', () => {
  const write = (name: string, content: object | string): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const received = 'requests.received.person';
  const balanced = (count: number) => ({
    ...Object.fromEntries(
      ['received', 'granted', 'processed'].flatMap((row) =>
        ['person', 'total'].map((column) => [`requests.${row}.${column}`, count]),
      ),
    ),
  });
  const a = () => write('a.json', report('2021', balanced(2), { unit: '甲局' }));
  const b = () => write('b.json', report('2021', balanced(3), { unit: '乙局' }));
  const out = (): string => join(folder, 'out.xlsx');

  it('answers 0 where all is in and sound', async () => {
    const { output, complained } = console();
    const roster = write('roster.txt', '甲局\n乙局');
    expect(await sumFiles([a(), b()], { output: out(), roster, force: true }, output)).toBe(0);
    expect(complained).toEqual([]);
  });

  it('takes from a folder neither its own workbook nor what it was given beside the reports', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    copyFileSync(a(), join(own, 'a.json'));
    const roster = write('own/roster.txt', '甲局');
    const prior = write('own/then.json', report('2021', balanced(2), { unit: '甲局', year: 2023 }));
    const options = { output: join(own, 'summary.xlsx'), roster, prior, force: true };
    for (const time of ['first', 'again']) {
      const { output, complained } = console();
      expect([time, await sumFiles([own], options, output), complained]).toEqual([time, 0, []]);
    }
  });

  describe('a summary among the reports (issue 11.3)', () => {
    const own = () => join(folder, 'with-summary');
    const sumOf = async (output: string) => {
      const said = console();
      const code = await sumFiles([own()], { output, force: true }, said.output);
      return { ...said, code };
    };

    it('is told of and left out, whoever has saved it since', async () => {
      mkdirSync(own());
      copyFileSync(a(), join(own(), 'a.json'));
      copyFileSync(b(), join(own(), 'b.json'));
      copyFileSync('test/fixtures/summary/saved-by-libreoffice.xlsx', join(own(), 'by-libreoffice.xlsx'));
      expect((await sumOf(join(own(), 'earlier.xlsx'))).code).toBe(0);
      const { code, complained } = await sumOf(out());
      expect(code).toBe(0);
      expect(complained).toEqual(
        ['by-libreoffice.xlsx', 'earlier.xlsx'].map(
          (name) => `${join(own(), name)}: ${zhCN.messages['summary.notAUnit']}`,
        ),
      );
      expect(valueOf(await (await open(out())).run(readSummaryBook)).sums[received]).toBe(5);
    });
  });

  it('compares with last year’s summary, and with a report', async () => {
    await sumFiles([a(), b()], { output: out(), force: true }, console().output);
    const then = write('then.json', report('2021', balanced(80), { year: 2023 }));
    const { output, printed } = console();
    expect(await sumFiles([a(), b()], { output: join(folder, 'o.xlsx'), prior: then }, output)).toBe(0);
    expect(printed.join()).toContain('自然人：80 → 5（差额 -75）');
    const again = console('en-US');
    await sumFiles([a()], { output: join(folder, 'o.xlsx'), prior: out(), force: true }, again.output);
    expect(again.printed.join()).toMatch(/5 → 2 \(difference -3\)/);
    expect(again.complained.join()).toContain('not for the year before (2023)');
  });

  it('G-1: checks a summary made elsewhere, and lists the cells that differ', async () => {
    const against = write('city.json', report('2021', { ...balanced(5), [received]: 6 }, { unit: '全区' }));
    const { output, printed } = console();
    expect(await sumFiles([a(), b()], { output: out(), against, force: true }, output)).toBe(1);
    expect(printed.join()).toContain('[错误 G-1]');
    expect(printed.join()).toContain('甲局 2、乙局 3');
    const rows = await cellsIn(await open(out()), '问题清单', 'A6:J6');
    expect(rows[0]?.slice(0, 2)).toEqual(['全区', '错误']);
    expect(rows[0]?.at(-1)).toBe('G-1');
  });

  it('refuses years that no majority shares, and writes nothing', async () => {
    const other = write('c.json', report('2021', {}, { unit: '丙局', year: 2023 }));
    const { output, complained } = console();
    const path = join(folder, 'nothing.xlsx');
    expect(await sumFiles([a(), other], { output: path }, output)).toBe(2);
    expect(complained.join()).toContain('不是同一年度');
    expect(() => readFileSync(path)).toThrow();
  });

  it.each(['roster', 'prior', 'against'] as const)(
    'says when the file of --%s cannot be read',
    async (option) => {
      const { output, complained } = console();
      const options = { output: out(), force: true, [option]: join(folder, 'no-such-file') };
      expect(await sumFiles([a()], options, output)).toBe(2);
      expect(complained).toHaveLength(1);
      expect(complained[0]).toContain('no-such-file');
    },
  );
});
