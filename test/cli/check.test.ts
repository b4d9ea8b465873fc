import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORKER } from '../../cli/checkAll';
import { checkFile, failedFile, type FileResult } from '../../cli/checkFile';
import { checkFiles, fillReport, newReport } from '../../cli/commands';
import { expandFiles } from '../../cli/files';
import { inThreads } from '../../cli/pool';
import { showProgress } from '../../cli/progress';
import { report } from '../support/reports';
import { console } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: object | string = report('2021')): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const wrong = report('2021', { 'appeals.review.total': 2 }, { unit: '甲<局>' });
const formula = report('2021', { 'requests.granted.person': '=1+1, "x"' }, { unit: '=乙局' });

describe('the files that arguments mean', () => {
  beforeEach(() => {
    for (const name of ['b.json', 'a.json', 'towns/c.json', 'towns/far/d.txt', '.hidden', '~$a.xlsx'])
      file(name);
  });
  const expanded = async (...args: string[]): Promise<string[]> =>
    (await expandFiles(args.map((arg) => join(folder, arg)))).map((path) => path.slice(folder.length + 1));

  it.each([
    [['a.json'], ['a.json']],
    [[''], ['a.json', 'b.json', 'towns/c.json', 'towns/far/d.txt']],
    [['towns'], ['towns/c.json', 'towns/far/d.txt']],
    [['*.json'], ['a.json', 'b.json']],
    [['**/*.json'], ['a.json', 'b.json', 'towns/c.json']],
    [['to*/?.json'], ['towns/c.json']],
    [
      ['b.json', '*.json'],
      ['b.json', 'a.json'],
    ],
    [['no-such.json'], ['no-such.json']],
    [['*.pdf'], ['*.pdf']],
  ])('%j are %j', async (args, files) => {
    expect(await expanded(...args)).toEqual(files);
  });
});

describe('ogi check of what ogi makes', () => {
  it.each(['new', 'fill'])(
    '[6.6] after ogi %s no result of a formula is missing',
    async (command) => {
      const { output, complained } = console();
      const made = join(folder, 'made.xlsx');
      if (command === 'new') await newReport({ unit: '某县', year: 2024, output: made }, output);
      else await fillReport('workbench/example/zhenhai-2020.txt', { output: made }, output);
      await checkFiles([made], 'text', output);
      expect(complained).toEqual([]);
    },
    30_000,
  );
});

describe('ogi check, many files in one report', () => {
  const check = async (format: Parameters<typeof checkFiles>[1], ...files: string[]) => {
    const { output, printed, complained } = console();
    const code = await checkFiles(files, format, output);
    return { code, text: printed.join('\n'), complained };
  };

  it('as JSON: units, places in words, and what could not be read', async () => {
    const files = [file('a.json', wrong), file('b.json', '{'), file('c.json')];
    const { code, text } = await check('json', ...files);
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject([
      {
        file: files[0],
        unit: '甲<局>',
        messages: [],
        findings: [
          {
            rule: 'T4-1',
            cells: ['appeals.review.total'],
            table: '四、复议诉讼',
            row: '行政复议',
            column: '总计',
          },
        ],
      },
      { file: files[1], unit: null, findings: [], messages: [expect.stringContaining('JSON')] },
      { file: files[2], findings: [] },
    ]);
  });

  it('as JSON of nothing: an empty list', async () => {
    mkdirSync(join(folder, 'empty'));
    const { output, printed } = console();
    await checkFiles([], 'json', output);
    expect(JSON.parse(printed.join('\n'))).toEqual([]);
  });

  it('as CSV: a line for each problem, in which nothing is a formula', async () => {
    const files = [file('a.json', wrong), file('b.json', formula), file('c.json', '{')];
    const { text } = await check('csv', ...files);
    const [header, first, second, ...others] = text.split('\n');
    expect(header).toBe('\uFEFF单位,级别,表,行,列,问题,应为,现为,差额,规则,文件');
    expect(first).toMatch(/^甲<局>,错误,四、复议诉讼,行政复议,总计,.*,0,2,2,T4-1,/);
    expect(second).toMatch(/^'=乙局,错误,三、依申请公开,.*"'=1\+1, ""x""",,V-2,/);
    expect(others.at(-1)).toMatch(/^,读不出,,,,.*c\.json$/);
    expect(text).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('as HTML: the counts first, every word escaped', async () => {
    const { text } = await check('html', file('a.json', wrong), file('b.json', '{'));
    expect(text).toContain('共 2 份：错误 1，提醒 0，提示 0，读不出 1 份。');
    expect(text).toContain('<td>甲&lt;局&gt;</td><td>错误</td><td>四、复议诉讼</td>');
    expect(text).not.toContain('<局>');
  });
});

describe('the pool', () => {
  const answers = async (script: string, inputs: string[]): Promise<string[]> => {
    const url = pathToFileURL(file('script.mjs', script));
    const all: string[] = [];
    for await (const answer of inThreads<string, string>(url, inputs, 2, (input) => `${input} died`))
      all.push(answer);
    return all;
  };
  const listen = (body: string): string =>
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', (input) => { ${body} });`;

  it('checks files as this thread does, in order', async () => {
    const jobs = Array.from({ length: 24 }, (_, at) => ({
      file: file(`${at}.json`, at % 7 === 3 ? '{' : wrong),
      today: '2025-02-01',
    }));
    const all: FileResult[] = [];
    for await (const result of inThreads(WORKER, jobs, 2, failedFile)) all.push(result);
    expect(all).toEqual(await Promise.all(jobs.map(checkFile)));
  });

  it('goes on in a new thread where one dies', async () => {
    const script = listen(`if (input === 'b') process.exit(3); if (input === 'd') throw new Error('x');
      parentPort.postMessage(input);`);
    expect(await answers(script, [...'abcdef'])).toEqual(['a', 'b died', 'c', 'd died', 'e', 'f']);
  });

  it('answers in the order of the inputs, whichever is ready first', async () => {
    const script = listen(`setTimeout(() => parentPort.postMessage(input), input === 'a' ? 200 : 0);`);
    expect(await answers(script, [...'abcd'])).toEqual([...'abcd']);
  });

  it('begins no more than it can soon give away', async () => {
    const script = `${listen('parentPort.postMessage(input);')}`;
    const url = pathToFileURL(file('script.mjs', script));
    const inputs = Array.from({ length: 1_000 }, (_, at) => String(at));
    let begun = 0;
    const counted = new Proxy(inputs, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) begun += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    const answered = inThreads<string, string>(url, counted, 2, (input) => input);
    await answered.next();
    expect(begun).toBeLessThan(20);
    await answered.return(undefined);
  });
});

describe('progress', () => {
  const shown = (isTTY: boolean): string => {
    const written: string[] = [];
    const stream = {
      isTTY,
      write: (text: string) => written.push(text) > 0,
    } as unknown as NodeJS.WriteStream;
    const { output } = console();
    const progress = showProgress(2, output, stream);
    progress.advance();
    progress.output.print('一行');
    progress.advance();
    progress.end();
    return written.join('');
  };

  it('is a line on a terminal, makes way for what is printed, and goes in the end', () => {
    expect(shown(true)).toMatch(/1\/2.*\r\u001B\[K.*2\/2\r\u001B\[K$/s);
  });

  it('is nothing anywhere else', () => {
    expect(shown(false)).toBe('');
  });
});

describe('ogi check --prior (issue 9)', () => {
  const words =
    '围绕群众关切的供水管网改造，分三批公布施工路段和停水时间；建立热线与窗口双向转办机制，群众来电当天答复、次日回访；组织志愿者进村入户讲解医保缴费政策，发放明白卡；会同街道更新公开栏，逐栋张贴办事流程图和联系方式，方便老人查看。';
  const now = (unit: string) =>
    report('2021', { 'requests.carriedIn.total': 2 }, { unit, texts: { '1': words } });
  const last = (unit: string, more: object = {}) => ({
    ...report('2021', {}, { unit, year: 2023, texts: { '1': words } }),
    ...more,
  });
  const told = async (inputs: string[], prior: string) => {
    const { output, printed, complained } = console();
    await checkFiles(inputs, 'json', output, { prior });
    const files = JSON.parse(printed.join('')) as { unit: string; findings: { rule: string }[] }[];
    return { rules: files.map(({ findings }) => findings.map(({ rule }) => rule)), complained };
  };

  it('holds a report against last year’s figures and words', async () => {
    const { rules, complained } = await told(
      [file('now.json', now('甲局'))],
      file('last.json', last('甲委')),
    );
    expect(rules[0]).toEqual(expect.arrayContaining(['Y-1', 'C-7']));
    expect(complained).toEqual([]);
  });

  it('finds each unit’s report of last year by its name, and says of whom there is none', async () => {
    file('last/a.json', last('某县甲局'));
    file('last/b.json', last('乙局', { year: 2022 }));
    const inputs = [file('a.json', now('甲局')), file('b.json', now('乙局')), file('c.json', now('丙局'))];
    const { rules, complained } = await told(inputs, join(folder, 'last'));
    expect(rules.map((found) => found.includes('C-7'))).toEqual([true, false, false]);
    expect(complained.map((line) => line.slice(folder.length + 1))).toEqual([
      'b.json: 找到的是 2022 年度的报告，不是上一年度（2023）的，未与上年对比。',
      'c.json: 没有找到“丙局”上一年度的报告，未与上年对比。',
    ]);
  });

  it('says that there is no such file, and checks nothing', async () => {
    const { output, complained } = console();
    expect(await checkFiles([file('a.json')], 'text', output, { prior: join(folder, 'no-such') })).toBe(2);
    expect(complained).toHaveLength(1);
  });

  it('shows the passages side by side on the page', async () => {
    const { output, printed } = console();
    const prior = file('last.json', last('甲局', { texts: { '1': words.replace('分三批', '分8批') } }));
    await checkFiles([file('now.json', now('甲局'))], 'html', output, { prior });
    expect(printed.join('')).toContain('对方：“围绕群众关切的供水管网改造，分');
  });
});

it('ogi check lists what must be done first first: errors, then warnings, then hints (issue 9)', async () => {
  const { output, printed } = console();
  const subject = report(
    '2021',
    { 'appeals.review.total': 2, 'requests.granted.person': '3件' },
    { texts: { '1': '收到政府信息公开申请9件。', '5': '一是培训不够。三是公开不及时。', '6': '无' } },
  );
  await checkFiles([file('a.json', subject)], 'text', output);
  const marks = printed.join('\n').match(/\[(?:错误|提醒|提示) /g) ?? [];
  const order = ['[错误 ', '[提醒 ', '[提示 '];
  expect(new Set(marks)).toEqual(new Set(order));
  expect(marks).toEqual([...marks].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});
