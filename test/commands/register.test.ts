import { commandNames } from '../../commands/names';
import { registerCommands, ways } from '../../commands/register';
import { Host } from 'office-js-simulator';
import type { Failure } from '../../src/excel';
import { connect } from 'office-js-simulator/node';
import type { Connection } from '../../workbench/office/connection';
import { makeOffice } from '../../workbench/office/office';
import { openBook, openReport, type OpenWorkbook } from '../support/excel';
import { shortcuts } from '../../tools/manifest/atCell';
import { report } from '../support/reports';

/** Loads the commands' page over a workbook, in Office as the workbench has it. */
async function load({ book }: OpenWorkbook, hasSharedRuntime: boolean) {
  const host = new Host(book);
  const showPane = jest.fn();
  const connection: Connection = {
    bridge: host.bridge,
    excelApi: host.excelApi,
    hasSharedRuntime,
    displayLanguage: 'zh-CN',
    isDarkTheme: false,
    settings: new Map(),
    startup: { behavior: 'None' },
    commands: new Map(),
    showPane,
  };
  const { Excel } = await connect(host);
  Object.assign(globalThis, { Excel, Office: makeOffice(connection, Promise.resolve()) });
  const told: (Failure | null)[] = [];
  const ledTo: string[] = [];
  registerCommands({
    follow: (work) => work(),
    whole: () => null,
    tellOfCommand: (failure) => told.push(failure),
    doing: (work) => ledTo.push(work.is === 'export' ? `export ${work.kind}` : work.is),
    open: (page) => ledTo.push(page?.is === 'import' ? `import ${page.wish}` : (page?.is ?? 'the report')),
  });
  const press = (name: string) =>
    new Promise<void>((completed) => connection.commands.get(name)?.({ source: { id: name }, completed }));
  const pressKey = async (name: string) => (connection.commands.get(name) as unknown as () => unknown)();
  return { host, pressKey, names: [...connection.commands.keys()], press, showPane, told, ledTo };
}

describe('the commands in Office', () => {
  it('are registered by their names', async () => {
    expect((await load(await openBook(), true)).names.sort()).toEqual(
      [...Object.keys(ways), ...commandNames].sort(),
    );
  });

  it.each([
    ['导入', 'openImport', 'import this'],
    ['汇总', 'openSummary', 'gather'],
    ['总计改为公式', 'totalsToFormulas', 'totals'],
    ['校验本格', 'openCell', 'the report'],
    ['上年数据', 'openImportPrior', 'import prior'],
    ['退回通知', 'openLetters', 'letters'],
    ['Word 文件', 'exportWord', 'export docx'],
    ['空白填 0', 'fillZeros', 'zeros'],
    ['转到相关格', 'goToRelated', 'related'],
  ])('%s opens the pane where it is chosen what is done', async (_, name, place) => {
    const { press, showPane, ledTo } = await load(await openBook(), true);
    await press(name);
    expect(ledTo).toEqual([place]);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it('are done by a key too, which comes without an event (issue 12.2)', async () => {
    const { names, pressKey, ledTo } = await load(await openBook(), true);
    expect(names).toEqual(expect.arrayContaining(Object.keys(shortcuts)));
    await pressKey('openCell');
    expect(ledTo).toEqual(['the report']);
  });

  it('leave it to the pane to say what failed, until one succeeds', async () => {
    const { host, press, showPane, told } = await load(await openReport(report('2021')), true);
    host.cellEditMode = true;
    await press('checkReport');
    expect(told.map((failure) => failure?.code)).toEqual(['cellEditMode']);
    expect(showPane).toHaveBeenCalledTimes(1);
    host.cellEditMode = false;
    await press('checkReport');
    expect(told.at(-1)).toBeNull();
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it('show 校验结果 when one fails where the pane cannot be opened', async () => {
    const opened = await openReport(report('2021'));
    const { host, press, showPane } = await load(opened, false);
    host.failNext({ atAction: 0, code: 'GeneralException' });
    await press('checkReport');
    expect(showPane).not.toHaveBeenCalled();
    expect(opened.book.active.name).toBe('校验结果');
  });
});
