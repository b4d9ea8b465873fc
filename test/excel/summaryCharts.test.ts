/** 图表: what the charts of a summary show, and that they follow its figures. */
import { Book, Host, type RequestBody } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { makeSummary } from '../../src/excel';
import { Batch } from '../../src/excel/batch';
import { perform } from '../../src/excel/perform';
import { cellsOf, type EditionId, forms } from '../../src/form';
import { assemble, type Figures, type UnitReport } from '../../src/summary';
import { planSummary } from '../../src/workbook/summary';
import { cellsIn, openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { failAt, sampled } from '../support/faults';
import { report } from '../support/reports';
import { unitOf } from '../summary/support';

function seedOf(units: readonly UnitReport[], prior?: Figures) {
  const { value } = assemble({ reports: units, unread: [], ...(prior && { prior }) });
  if (!value) throw new Error('no summary');
  return value;
}

async function openSummary(units: readonly UnitReport[], prior?: Figures): Promise<OpenWorkbook> {
  const opened = await openBook();
  valueOf(await opened.run((context) => makeSummary(context, seedOf(units, prior))));
  return opened;
}

const chartsIn = ({ book }: OpenWorkbook) =>
  book.snapshot().sheets.find(({ name }) => name === '图表')?.charts ?? [];

const last = report('2021', { 'requests.received.person': 70 }, { year: 2023 });
const unit = unitOf('甲局', {
  'requests.received.person': 5,
  'requests.received.business': 9,
  'requests.granted.total': 2,
  'requests.refused.stateSecret.total': 1,
  'requests.refused.internalAffairs.total': 3,
  'requests.other.rest.total': 2,
});

describe('the charts of a summary', () => {
  it('are two, and a third where last year is known, each over the table beside it', async () => {
    expect(chartsIn(await openSummary([unit])).map(({ name }) => name)).toEqual(['办理结果', '申请来源']);
    const charts = chartsIn(await openSummary([unit], last));
    expect(
      charts.map(({ name, area, series }) => [
        name,
        area,
        series.map((each) => [each.categories, each.values]),
      ]),
    ).toEqual([
      ['办理结果', 'E4:J28', [['=图表!$A$5:$A$10', '=图表!$B$5:$B$10']]],
      ['申请来源', 'E30:J54', [['=图表!$A$31:$A$36', '=图表!$B$31:$B$36']]],
      [
        '变化最大的项目',
        'E56:J65',
        [
          ['=图表!$A$57:$A$61', '=图表!$B$57:$B$61'],
          ['=图表!$A$57:$A$61', '=图表!$C$57:$C$61'],
        ],
      ],
    ]);
  });

  it('say their figures at the bars, with a legend only where there are two years', async () => {
    const charts = chartsIn(await openSummary([unit], last));
    expect(charts.map(({ legend }) => legend.visible)).toEqual([false, false, true]);
    const scales = charts.map(({ value }) => [value.tickLabelPosition, value.lineColor, value.minimum]);
    expect(scales).toEqual(Array(3).fill(['None', '', 0]));
    expect(charts.flatMap(({ series }) => series.map(({ hasDataLabels }) => hasDataLabels))).toEqual(
      Array(4).fill(true),
    );
    expect(charts[0]?.title.text).toBe('2024年政府信息公开申请办理结果（单位：件）');
    expect(charts[2]?.series.map(({ name }) => name)).toEqual(['2024年', '2023年']);
  });

  it('sort results and applicants by their figures, equal ones as the form has them', async () => {
    const opened = await openSummary([unit]);
    expect(await cellsIn(opened, '图表', 'A5:B10')).toEqual([
      ['不予公开', 4],
      ['予以公开', 2],
      ['其他处理', 2],
      ['部分公开', 0],
      ['无法提供', 0],
      ['不予处理', 0],
    ]);
    expect(await cellsIn(opened, '图表', 'A31:B36')).toEqual([
      ['商业企业', 9],
      ['自然人', 5],
      ['科研机构', 0],
      ['社会公益组织', 0],
      ['法律服务机构', 0],
      ['其他', 0],
    ]);
  });

  it('follow when a unit is corrected: figures, order, and this year beside last year', async () => {
    const opened = await openSummary([unit], last);
    const column = [...cellsOf(forms['2021']).keys()].indexOf('requests.received.person') + 1;
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('明细').getCell(4, column).values = [[700]];
      await context.sync();
    });
    expect((await cellsIn(opened, '图表', 'A31:B32')).flat()).toEqual(['自然人', 700, '商业企业', 9]);
    expect(await cellsIn(opened, '图表', 'A57:C57')).toEqual([
      ['一、本年新收政府信息公开申请数量 自然人', 700, 70],
    ]);
  });

  it('find the largest changes wherever 与上年对比 has been sorted to', async () => {
    const opened = await openSummary([unit], last);
    const before = await cellsIn(opened, '图表', 'A57:C61');
    const { book } = opened;
    const swapped = await cellsIn(opened, '与上年对比', 'A6:G206');
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('与上年对比');
      const rows = swapped.filter(([, cell]) => cell !== '').reverse();
      sheet.getRange(`A6:G${5 + rows.length}`).values = rows;
      await context.sync();
    });
    expect(book.value(book.sheet('与上年对比'), 5, 1)).toBe(
      swapped.filter(([, cell]) => cell !== '').at(-1)?.[1],
    );
    expect(await cellsIn(opened, '图表', 'A57:C61')).toEqual(before);
  });

  it('show a result that no unit has filled in as blank, after those that are 0', async () => {
    const blank = unitOf('甲局', { 'requests.granted.total': null, 'requests.partlyGranted.total': null });
    const opened = await openSummary([blank]);
    expect(await cellsIn(opened, '图表', 'A5:B10')).toEqual([
      ['不予公开', 0],
      ['无法提供', 0],
      ['不予处理', 0],
      ['其他处理', 0],
      ['予以公开', ''],
      ['部分公开', ''],
    ]);
  });

  it('have no third where nothing has changed', async () => {
    expect(chartsIn(await openSummary([unitOf('甲局')], report('2021', {}, { year: 2023 })))).toHaveLength(2);
  });

  it('leave room below 0 only where figures may be', async () => {
    const change = 'disclosure.licences.change';
    const opened = await openSummary(
      [unitOf('甲局', { [change]: -30 }, { edition: '2019', year: 2020 })],
      report('2019', {}, { year: 2019 }),
    );
    expect(chartsIn(opened).map(({ value }) => value.minimum)).toEqual([0, 0, undefined]);
  });

  it.each<EditionId>(['2019', '2021'])('name the kinds of the form (%s)', async (edition) => {
    const year = edition === '2019' ? 2020 : 2024;
    const opened = await openSummary([unitOf('甲局', {}, { edition, year })]);
    expect((await cellsIn(opened, '图表', 'A13:A18')).flat()).toEqual([
      '予以公开',
      '部分公开',
      '不予公开',
      '无法提供',
      '不予处理',
      '其他处理',
    ]);
  });

  it('mark what is counted in 万元', async () => {
    const opened = await openSummary([unitOf('甲局', { 'disclosure.fees.amount': 900.5 })], last);
    expect(await cellsIn(opened, '图表', 'A57:C57')).toEqual([
      ['行政事业性收费 本年收费金额（万元）', 900.5, 0],
    ]);
  });
});

describe('the making of a chart', () => {
  const operations = planSummary(seedOf([unit], last));

  it('needs no set of the API above 1.8', async () => {
    const book = Book.blank();
    book.newSheet('图表（新建中）');
    const { Excel } = await connect(new Host(book, { excelApi: '1.8' }));
    await Excel.run(async (context) => {
      perform(
        new Batch(context),
        operations.filter(({ op }) => op === 'addChart'),
      );
      await context.sync();
    });
    expect(book.snapshot().sheets[1]?.charts).toHaveLength(3);
  });

  it('leaves nothing behind, whichever of its actions fails', async () => {
    const seed = seedOf([unit]);
    const make = ({ run }: OpenWorkbook) => run((context) => makeSummary(context, seed));
    const actions = await chartActions(make);
    const pristine = usersBook().snapshot();
    for (const action of sampled(actions.length, 3, 7).map((at) => actions[at]!)) {
      const opened = await openBook(usersBook());
      failAt(opened.host, 1, action);
      expect(await make(opened)).toMatchObject({ ok: false, failure: { isUndone: true } });
      expect([action, opened.book.snapshot()]).toEqual([action, pristine]);
    }
  });
});

function usersBook(): Book {
  const book = Book.blank();
  book.edit('Sheet1', 'A1', '用户的数据');
  return book;
}

/** The actions of the second round trip, counted from 0, that only charts have. */
async function chartActions(make: (opened: OpenWorkbook) => Promise<unknown>): Promise<number[]> {
  const own = ['SetPosition', 'SetValues', 'SetXAxisValues', 'SetSolidColor', 'ReversePlotOrder', 'Minimum'];
  const opened = await openBook(usersBook());
  const { bridge } = opened.host;
  const send = bridge.sendMessageToHost;
  const sent: string[][] = [];
  bridge.sendMessageToHost = (message) => {
    const { body } = (JSON.parse(message) as { message: { body: string | RequestBody } }).message;
    const { Actions } = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    sent.push(Actions.map(({ Name }) => Name));
    send(message);
  };
  await make(opened);
  const found = (sent[1] ?? []).flatMap((name, at) => (own.includes(name) ? [at] : []));
  expect(found).toHaveLength(2 * own.length);
  return found;
}
