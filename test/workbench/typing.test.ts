import { formatArea, parseArea, protect } from 'office-js-simulator/book';
import { editedText, linkOf, shownText } from '../../workbench/grid/text';
import { begin, clear, commit } from '../../workbench/grid/typing';
import { until } from '../support/until';
import { openWorkbench } from './support';

const at = (address: string) => parseArea(address)!;

describe('Typing into a cell', () => {
  it('replaces its content and steps on', async () => {
    const workbench = await openWorkbench();
    workbench.select(at('B2'));
    begin(workbench, '1');
    workbench.edit('12');
    expect(commit(workbench, [1, 0])).toBe(true);
    expect(workbench.draft).toBeNull();
    expect(formatArea(workbench.book.selection)).toBe('B3');
    expect(workbench.book.active.cell(1, 1)?.value).toBe(12);
  });

  it('keeps every client from writing meanwhile', async () => {
    const workbench = await openWorkbench();
    const answers: string[] = [];
    const { bridge } = workbench.connect({ setTimeout } as Window & typeof globalThis);
    bridge.onMessageFromHost = (message) => answers.push(message);
    const write = JSON.stringify({
      id: 1,
      type: 1,
      flags: 1,
      message: { url: 'ProcessQuery', body: { Actions: [], ObjectPaths: {} } },
    });
    begin(workbench);
    bridge.sendMessageToHost(write);
    await until(() => answers.length === 1);
    workbench.edit(null);
    bridge.sendMessageToHost(write);
    await until(() => answers.length === 2);
    expect(answers.map((each) => each.includes('InvalidOperationInCellEditMode'))).toEqual([true, false]);
  });

  it('is refused, with words, on a locked cell of a protected sheet', async () => {
    const workbench = await openWorkbench();
    protect(workbench.book.active, {}, null);
    begin(workbench);
    expect(workbench.draft).toBeNull();
    expect(workbench.notice?.title).toBe('单元格受保护');
    workbench.notify(null);
    clear(workbench);
    expect(workbench.notice?.title).toBe('单元格受保护');
  });

  it('stays in the cell while Excel does not take the formula', async () => {
    const workbench = await openWorkbench();
    begin(workbench, '=SUM(');
    expect(commit(workbench)).toBe(false);
    expect(workbench.draft).toBe('=SUM(');
    expect(workbench.notice).not.toBeNull();
  });

  it('empties all selected cells at once', async () => {
    const workbench = await openWorkbench();
    workbench.book.edit('Sheet1', 'A1:B2', 'x');
    workbench.select(at('A1:B1'));
    clear(workbench);
    expect([...workbench.book.active.cells.values()].map(({ value }) => value)).toEqual(['x', 'x']);
  });
});

describe('The texts of a cell', () => {
  it('show the number format, and edit what gives the content again', async () => {
    const { book } = await openWorkbench();
    const sheet = book.active;
    for (const [address, input] of [
      ['A1', '50%'],
      ['A2', "'0123"],
      ['A3', '=1+1'],
      ['A4', '文字'],
      ['A5', 'TRUE'],
      ['A6', '=1/0'],
    ] as const)
      book.edit('Sheet1', address, input);
    const rows = [0, 1, 2, 3, 4, 5, 6];
    expect(rows.map((row) => shownText(book, sheet, row, 0))).toEqual([
      '50%',
      '0123',
      '2',
      '文字',
      'TRUE',
      '#DIV/0!',
      '',
    ]);
    expect(rows.map((row) => editedText(sheet, row, 0))).toEqual([
      '0.5',
      "'0123",
      '=1+1',
      '文字',
      'TRUE',
      '=1/0',
      '',
    ]);
  });

  it('know where a link leads', () => {
    expect(linkOf(`=HYPERLINK("#'三、依申请公开'!D8","去")`)).toBe("'三、依申请公开'!D8");
    expect(linkOf('=SUM(A1:A2)')).toBeUndefined();
    expect(linkOf(undefined)).toBeUndefined();
  });
});
