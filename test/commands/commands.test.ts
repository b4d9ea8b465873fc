import { readFileSync } from 'node:fs';
import { commandOf, runCommand } from '../../commands/command';
import { type CommandName, commandNames as names } from '../../commands/names';
import { checkReport, type Failure, makeReport } from '../../src/excel';
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { cellsIn, checkIn, openBook, openReport, type OpenWorkbook } from '../support/excel';
import { report } from '../support/reports';

const results = '校验结果';

/** Two errors on one sheet, one on another, and a warning. */
const faulty = report('2021', {
  'requests.received.total': 2,
  'requests.carriedOut.business': null,
  'appeals.review.total': 1,
});

/** Presses the button of a command: what was told, and how often the event was completed. */
async function press({ run }: Pick<OpenWorkbook, 'run'>, name: CommandName) {
  const told: (Failure | null)[] = [];
  let completed = 0;
  await runCommand(
    commandOf(name),
    { run, tell: (failure) => Promise.resolve(void told.push(failure)) },
    { completed: () => (completed += 1) },
  );
  return { told, completed };
}

const succeeded = { told: [null], completed: 1 };
const failedWith = (code: Failure['code']) => ({ told: [expect.objectContaining({ code })], completed: 1 });

/** Where the user is. */
const selected = ({ run }: OpenWorkbook): Promise<string> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell().load({ address: true });
    await context.sync();
    return cell.address.replaceAll("'", '');
  });

describe('every command', () => {
  it.each(names)('succeeds on a report (%s)', async (name) => {
    expect(await press(await openReport(faulty), name)).toEqual(succeeded);
  });

  const needReport = names.filter((name) => name !== 'openRegister');

  it.each(needReport)('says that there is no report (%s)', async (name) => {
    expect(await press(await openBook(), name)).toEqual(failedWith('notOurs'));
  });

  it.each(names)('completes its event when Excel gives way (%s)', async (name) => {
    const run = () => Promise.reject(new Error('planted'));
    expect(await press({ run }, name)).toEqual(failedWith('other'));
  });

  it('completes its event even when the failure cannot be told', async () => {
    const { run } = await openBook();
    const completed = jest.fn();
    const tell = () => Promise.reject(new Error('planted'));
    await expect(runCommand(checkReport, { run, tell }, { completed })).rejects.toThrow('planted');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each(['checkReport', 'clearFlags'] as const)(
    'that writes says that a cell is being edited (%s)',
    async (name) => {
      const opened = await openReport(faulty);
      opened.host.cellEditMode = true;
      expect(await press(opened, name)).toEqual(failedWith('cellEditMode'));
    },
  );
});

describe('台账 (issue 20.1)', () => {
  it('makes the register where there is none, with or without a report, and goes to it where there is one', async () => {
    const opened = await openBook();
    expect(await press(opened, 'openRegister')).toEqual(succeeded);
    expect(await selected(opened)).toBe('台账!A5');
    const before = opened.book.snapshot().sheets.map(({ name }) => name);
    expect(before).toEqual(['台账', '台账参数', '复议诉讼台账']);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('复议诉讼台账').activate();
      await context.sync();
    });
    expect(await press(opened, 'openRegister')).toEqual(succeeded);
    expect(await selected(opened)).toBe('台账!A5');
    expect(opened.book.snapshot().sheets.map(({ name }) => name)).toEqual(before);
  });
});

describe('校验', () => {
  it('lists what it finds and goes to the first error', async () => {
    const opened = await openReport(faulty);
    await press(opened, 'checkReport');
    expect((await cellsIn(opened, results, 'A6:A6'))[0]).toEqual(['✕ 错误']);
    expect(await selected(opened)).toBe('三、依申请公开!J6');
  });

  it('goes to the cell at fault rather than to the totals it upsets', async () => {
    // 12 written as 21 in one cell; every total is that of 12.
    const opened = await openReport(
      report('2021', {
        'requests.received.person': 12,
        'requests.received.total': 12,
        'requests.granted.person': 21,
        'requests.granted.total': 12,
        'requests.processed.person': 12,
        'requests.processed.total': 12,
      }),
    );
    await press(opened, 'checkReport');
    expect(await selected(opened)).toBe('三、依申请公开!D8');
  });

  it.each([
    ['there are but warnings', { 'requests.carriedOut.person': null }],
    ['nothing is wrong', {}],
  ])('shows 校验结果 where %s', async (_, values) => {
    const opened = await openReport(report('2021', values));
    await press(opened, 'checkReport');
    expect(await selected(opened)).toBe(`${results}!A1`);
  });
});

describe('下一处 and 上一处', () => {
  it('walk through the findings in their order, round and round, and back', async () => {
    const opened = await openReport(faulty);
    const { places, examination } = await checkIn(opened);
    const stops = new Set(examination.findings.map(({ cells }) => places.get(cells[0] ?? '')));
    const walk = async (name: CommandName): Promise<string[]> => {
      const visited: string[] = [];
      for (let steps = 0; steps <= stops.size; steps += 1) {
        await press(opened, name);
        visited.push(await selected(opened));
      }
      return visited;
    };
    const there = await walk('goToNext');
    expect(new Set(there).size).toBe(stops.size);
    expect(there[0]).toBe('三、依申请公开!J6');
    expect(there.at(-1)).toBe(there[0]);
    expect(await walk('goToPrevious')).toEqual([...there.slice(0, -1).reverse(), there.at(-2)]);
  });

  it.each(['goToNext', 'goToPrevious'] as const)(
    'show 校验结果 where there is nothing to go to (%s)',
    async (name) => {
      const opened = await openReport(report('2021'));
      expect(await press(opened, name)).toEqual(succeeded);
      expect(await selected(opened)).toBe(`${results}!A1`);
    },
  );
});

describe('清除标记', () => {
  it('empties 校验结果', async () => {
    const opened = await openReport(faulty);
    await press(opened, 'checkReport');
    await press(opened, 'clearFlags');
    expect((await cellsIn(opened, results, 'A6:A7')).flat()).toEqual(['', '']);
  });
});

describe('the ExcelApi that manifest.xml requires', () => {
  const minor = Number(
    /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync('manifest.xml', 'utf8'))?.[1],
  );

  /** Makes a report and presses every button in an Excel of a version; the codes of all failures. */
  async function failuresIn(excelApi: string): Promise<unknown[]> {
    const { Excel } = await connect(new Host(Book.blank(), { excelApi }));
    const run: OpenWorkbook['run'] = (batch) => Excel.run(batch);
    // Two findings: the table of 校验结果 has to grow.
    const twice = report('2021', { 'requests.received.person': 2, 'appeals.review.total': 3 });
    const made = await run((context) => makeReport(context, twice));
    const told = [made.ok ? null : made.failure];
    for (const name of names) told.push(...(await press({ run }, name)).told);
    return told.flatMap((failure) => failure?.code ?? []);
  }

  it('is enough for every command', async () => {
    expect(await failuresIn(`1.${minor}`)).toEqual([]);
  });

  it('is the least that is', async () => {
    expect(await failuresIn(`1.${minor - 1}`)).toContain('notSupported');
  });
});
