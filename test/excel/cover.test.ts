/** 封面 says beside itself how each part of the report stands, without the add-in (issue 12, x-cover). */
import { cellsIn, checkIn, openReport } from '../support/excel';
import { report } from '../support/reports';

const MARGIN = 'C4:E11';

describe('the margin of 封面', () => {
  it('tells of an empty report what is to be filled, and of each part the way to it', async () => {
    const opened = await openReport({ unit: '某局', year: 2024, edition: '2021' });
    expect(await cellsIn(opened, '封面', MARGIN)).toEqual([
      ['一、总体情况', '□ 未写', ''],
      ['二、主动公开', '□ 10 格未填', ''],
      ['三、依申请公开', '□ 144 格未填', ''],
      ['四、复议诉讼', '□ 12 格未填', ''],
      ['五、问题及改进', '□ 未写', ''],
      ['六、其他事项', '□ 未写', ''],
      ['上年数据', '□ 未放入', ''],
      ['尚未校验', '', ''],
    ]);
  });

  it('follows what is filled in, what a check found, and edits after it', async () => {
    const opened = await openReport(
      report('2021', { 'requests.received.total': 2 }, { texts: { '1': '一段。\n又一段。' }, prior: {} }),
    );
    await checkIn(opened);
    const after = await cellsIn(opened, '封面', MARGIN);
    expect(after[0]).toEqual(['一、总体情况', '✓ 已写 2 段', expect.stringMatching(/^▲ \d 处提醒$/)]);
    expect(after[2]).toEqual(['三、依申请公开', '✓ 已填完', expect.stringMatching(/^✕ \d 处错误$/)]);
    expect(after[3]).toEqual(['四、复议诉讼', '✓ 已填完', '']);
    expect(after[7]?.[0]).toMatch(/^\d+:\d\d 校验后没有改过$/);
    opened.book.edit('三、依申请公开', 'D6', '2');
    const [last] = await cellsIn(opened, '封面', 'C11');
    expect(last?.[0]).toMatch(/^\d+:\d\d 校验后改过，请再校验一遍$/);
  });
});
