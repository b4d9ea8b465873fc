import { makeSummary, readSummaryBook } from '../../src/excel';
import { cellsOf, forms } from '../../src/form';
import { assemble } from '../../src/summary';
import { cellAddress } from '../../src/workbook/patch';
import { cellAt, sharesOf } from '../../src/workbook/summary';
import { openBook, valueOf } from '../support/excel';
import { unitOf } from '../summary/support';

const received = 'requests.received.person';

const reports = [
  unitOf('甲局', { [received]: 3 }),
  unitOf('乙局', { [received]: -40 }),
  unitOf('丙局', { [received]: null }),
  unitOf('丁局', { [received]: '5件' }),
  unitOf('戊局', { [received]: 12 }),
  unitOf('己局', { [received]: 0 }),
];

async function openSummary() {
  const { value: seed } = assemble({ reports, unread: [] });
  if (!seed) throw new Error('no summary');
  const opened = await openBook();
  valueOf(await opened.run((context) => makeSummary(context, seed)));
  return { ...opened, read: async () => valueOf(await opened.run(readSummaryBook)) };
}

describe('a figure of 汇总表', () => {
  it('tells the units that make it up, the largest first, words last, nobody who has nothing', async () => {
    const { read, book } = await openSummary();
    const shares = sharesOf(await read(), received);
    expect(shares.map(({ unit, value }) => [unit, value])).toEqual([
      ['乙局', -40],
      ['戊局', 12],
      ['甲局', 3],
      ['丁局', '5件'],
    ]);
    for (const { value, place } of shares) {
      expect(book.value(book.sheet(place.sheet), place.row, place.column)).toBe(value);
    }
  });

  it('is as someone has corrected it in 明细, and is not helped by digits that are text', async () => {
    const { read, book } = await openSummary();
    const [largest] = sharesOf(await read(), received);
    if (!largest) throw new Error('no share');
    const column = [...cellsOf(forms['2021']).keys()].indexOf(received) + 1;
    const sheet = book.sheet(largest.place.sheet);
    expect(largest.place.column).toBe(column);
    book.edit(sheet.name, 'A8', '丁局');
    book.edit(sheet.name, cellAddress(largest.place.row, column), '=2*2');
    book.edit(sheet.name, cellAddress(largest.place.row + 2, column), "'5");
    const summary = await read();
    expect(sharesOf(summary, received).map(({ unit, value }) => [unit, value])).toEqual([
      ['戊局', 12],
      ['乙局', 4],
      ['甲局', 3],
      ['丁局', '5'],
    ]);
    expect(summary.sums[received]).toBe(12 + 4 + 3);
  });

  it('is known by where it stands, for every cell, wherever the tables have been moved to', async () => {
    const { read, run } = await openSummary();
    const before = await read();
    for (const [cell, place] of before.places) expect(cellAt(before, place)).toBe(cell);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('汇总表');
      sheet.protection.unprotect();
      sheet.getRange('1:2').insert('Down' as Excel.InsertShiftDirection.down);
      sheet.name = '全市汇总';
      await context.sync();
    });
    const after = await read();
    const place = before.places.get(received) ?? { sheet: '', row: 0, column: 0 };
    expect(cellAt(after, place)).not.toBe(received);
    expect(cellAt(after, { ...place, sheet: '全市汇总', row: place.row + 2 })).toBe(received);
    expect(cellAt(after, { ...place, sheet: '明细' })).toBeUndefined();
  });
});
