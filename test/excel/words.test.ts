import { explainFinding, goToNext, readReport } from '../../src/excel';
import type { Report, TextSection } from '../../src/report';
import { findingsOfReading } from '../../src/rules';
import { colored, cellsIn, checkIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';

const overview = '一、总体情况';
const results = '校验结果';

/** Sections that lack nothing, and one number that is not the table's. */
const telling = (texts: Partial<Record<TextSection, string>> = {}): Report =>
  report(
    '2021',
    {},
    {
      texts: {
        '1': '主动公开、信息管理、平台建设和监督都有安排。\n\n本年收到政府信息公开申请9件。',
        '5': '更新不够及时，将加强督促。',
        '6': '没有收取信息处理费。',
        ...texts,
      },
    },
  );

const rows = async (opened: OpenWorkbook): Promise<unknown[][]> =>
  (await cellsIn(opened, results, 'A6:J60')).filter(([severity]) => severity !== '');

describe('a finding on words in Excel', () => {
  it('leads to the cell of its paragraph, and colours it and the cell of the table', async () => {
    const opened = await openReport(telling());
    await checkIn(opened);
    const listed = await rows(opened);
    expect(listed.map(([severity, place, , found, expected]) => [severity, place, expected, found])).toEqual([
      ['▲ 提醒', overview, 0, 9],
    ]);
    expect(await cellsIn(opened, results, 'J6')).toEqual([[`#'${overview}'!A3`]]);
    expect([...opened.book.flags(overview).keys()]).toEqual(['A3']);
    expect(colored(opened.book, '三、依申请公开')).toEqual(['J6']);
  });

  it('[12] loses its colours with the sentence that it quotes, and has them again when that is taken back', async () => {
    const opened = await openReport(telling());
    await checkIn(opened);
    const seen = () => [[...opened.book.flags(overview).keys()], colored(opened.book, '三、依申请公开')];
    opened.book.edit(overview, 'A2', '主动公开、信息管理、平台建设和监督都有新的安排。');
    expect(seen()).toEqual([['A3'], ['J6']]);
    opened.book.edit(overview, 'A3', '本年收到政府信息公开申请0件。');
    expect(seen()).toEqual([[], []]);
    opened.book.undo();
    expect(seen()).toEqual([['A3'], ['J6']]);
  });

  it('about a section as a whole leads to its beginning', async () => {
    const opened = await openReport(telling({ '1': '主动公开、申请、信息管理、平台、监督。', '5': '' }));
    await checkIn(opened);
    expect((await rows(opened)).map(([, place, , , , , , rule]) => [place, rule])).toEqual([
      ['五、存在的主要问题及改进情况', 'C-3'],
    ]);
    expect([...opened.book.flags('五、问题及改进').keys()]).toEqual(['A2']);
  });

  it('is gone to, with the findings on cells, in the order of the form', async () => {
    const opened = await openReport({
      ...telling({ '5': '无' }),
      values: { ...telling().values, 'appeals.review.total': 1 },
    });
    const places: string[] = [];
    for (let step = 0; step < 4; step++) {
      const place = valueOf(await opened.run((context) => goToNext(context, 1)));
      places.push(`${place?.sheet}!${place?.row}`);
    }
    expect(places).toEqual([`${overview}!2`, '四、复议诉讼!5', '五、问题及改进!1', `${overview}!2`]);
  });

  it('keeps its explanation when the sentence is reworded, and loses its flag when it is put right', async () => {
    const opened = await openReport(telling());
    const [finding] = (await checkIn(opened)).examination.findings;
    if (!finding) throw new Error('nothing found');
    valueOf(await opened.run((context) => explainFinding(context, finding, '含下属单位')));
    opened.book.edit(overview, 'A3', '全年共收到政府信息公开申请十件。');
    await checkIn(opened);
    const [again] = await rows(opened);
    expect([again?.[0], again?.[3], again?.[6]]).toEqual(['▲ 提醒', 10, '含下属单位']);
    opened.book.edit(overview, 'A3', '本年收到政府信息公开申请0件。');
    await checkIn(opened);
    expect((await rows(opened)).map(([severity]) => severity)).toEqual(['✓ 已消除']);
    expect([...opened.book.flags(overview).keys()]).toEqual([]);
  });
});

it('[F-4] a section whose sheet is gone is said to be missing', async () => {
  const opened = await openReport(telling());
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('五、问题及改进').delete();
    await context.sync();
  });
  const { messages } = valueOf(await opened.run(readReport));
  expect(findingsOfReading(messages)).toMatchObject([
    { rule: 'F-4', severity: 'error', message: { params: { section: '五、存在的主要问题及改进情况' } } },
  ]);
});
