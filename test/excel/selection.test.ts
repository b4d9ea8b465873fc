import { watchSelection } from '../../src/excel';
import type { CellPlace } from '../../src/workbook/report';
import { openBook } from '../support/excel';
import { pause, until } from '../support/until';

/** Until so many selections have been told, and whatever may come beside them. */
async function told(selected: readonly CellPlace[], count: number): Promise<void> {
  await until(() => selected.length >= count);
  await pause(300);
}

async function watched() {
  const opened = await openBook();
  opened.book.newSheet('汇总表');
  const selected: CellPlace[] = [];
  const end = await opened.run((context) => watchSelection(context, (place) => selected.push(place)));
  return { ...opened, selected, end };
}

describe('a watch of the selection', () => {
  it('says which cell is selected, on whatever sheet, by whatever the sheet is called', async () => {
    const { book, selected } = await watched();
    book.select('Sheet1', 'B3');
    await told(selected, 1);
    book.select('汇总表', 'D5:E9');
    await told(selected, 2);
    expect(selected).toEqual([
      { sheet: 'Sheet1', row: 2, column: 1 },
      { sheet: '汇总表', row: 4, column: 3 },
    ]);
  });

  it('tells only the last of a quick succession', async () => {
    const { book, selected } = await watched();
    for (const address of ['A1', 'A2', 'A3']) book.select('Sheet1', address);
    await told(selected, 1);
    expect(selected).toEqual([{ sheet: 'Sheet1', row: 2, column: 0 }]);
  });

  it('hears of what an add-in selects, and not of what is typed', async () => {
    const { book, run, selected } = await watched();
    await run(async (context) => {
      context.workbook.worksheets.getItem('汇总表').getRange('C4').select();
      await context.sync();
    });
    book.edit('Sheet1', 'A1', '1');
    await told(selected, 1);
    expect(selected).toEqual([{ sheet: '汇总表', row: 3, column: 2 }]);
  });

  it('ends', async () => {
    const { book, selected, end } = await watched();
    await end();
    book.select('Sheet1', 'B3');
    await told(selected, 0);
    expect(selected).toEqual([]);
  });
});
