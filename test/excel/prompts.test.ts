/** What stands beside the sections told in words: seen, never printed, and no text of the report (issue 12.8). */
import { readDocument } from '../../src/documents/read';
import { checkReport, readReport } from '../../src/excel';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { cellsIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';

const overview = '一、总体情况';
const promptOf = (opened: OpenWorkbook, sheet: string) =>
  cellsIn(opened, sheet, 'C2').then(([row]) => String(row?.[0]).split('\n'));

describe('the prompt beside a section', () => {
  let opened: OpenWorkbook;
  beforeAll(async () => {
    opened = await openReport(report('2021', {}, { texts: { '1': '全年主动公开信息33条。' } }));
  });

  it('names what belongs there, from the form, and what has not been told yet', async () => {
    expect(await promptOf(opened, overview)).toEqual([
      '应写到的内容',
      '✓ 主动公开',
      '□ 依申请公开',
      '□ 政府信息管理',
      '□ 政府信息公开平台建设',
      '□ 监督保障',
      expect.stringContaining('一段写一格'),
    ]);
    opened.book.edit(overview, 'A3', '受理申请2件。');
    expect(await promptOf(opened, overview)).toContain('✓ 依申请公开');
    expect(await promptOf(opened, '五、问题及改进')).toContain('□ 改进情况');
    expect((await promptOf(opened, '六、其他事项'))[1]).toContain('信息处理费');
  });

  it('says what a check has found in the section', async () => {
    valueOf(await opened.run(checkReport));
    const [, found] = (await promptOf(opened, overview)).join('\n').split('本页的问题\n');
    expect(found).toContain('总体情况没有写到');
  });

  it('is no text of the report, in Excel or in the saved file, and is not printed', async () => {
    const { report: read } = valueOf(await opened.run(readReport));
    expect(read?.texts).toEqual({ '1': '全年主动公开信息33条。\n受理申请2件。' });
    const { value } = await readDocument(await saveXlsx(opened.book));
    expect(value?.texts).toEqual(read?.texts);
    const page = opened.book.snapshot().sheets.find(({ name }) => name === overview)?.page;
    expect(page?.printArea).toEqual([{ row: 0, column: 0, rows: 41, columns: 1 }]);
  });
});
