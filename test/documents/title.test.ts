import { cellsOfText } from '../../src/documents/recognise';
import { readTitle } from '../../src/documents/recognise/sections/title';

const titleIn = (text: string) => readTitle(cellsOfText(text));

describe('unit and year', () => {
  it.each([
    ['云溪县水务局\n2020年政府信息公开工作年度报告', '云溪县水务局', 2020],
    ['云溪县水务局2020年政府信息公开工作年度报告', '云溪县水务局', 2020],
    ['云溪县水务局2020年度政府信息公开工作报告', '云溪县水务局', 2020],
    ['云溪县水务局政府信息公开工作年度报告（2020年）', '云溪县水务局', 2020],
    ['云溪县水务局政府信息公开工作年度报告（2020）', '云溪县水务局', 2020],
    ['2020年云溪县水务局政府信息公开工作年度报告', '云溪县水务局', 2020],
    ['关于云溪县水务局2020年政府信息公开年报', '云溪县水务局', 2020],
    ['云溪县水务局\n关于2020年政府信息公开工作的报告', '云溪县水务局', 2020],
    ['云溪县人民政府信息公开工作2020年度报告', '云溪县人民政府', 2020],
    ['云溪县人民政府2020年政府信息公开工作年度报告', '云溪县人民政府', 2020],
    ['云溪县水务局2023年政府信息公开\n工作年度报告', '云溪县水务局', 2023],
    ['云溪县水务局\n2023年\n政府信息公开工作年度报告', '云溪县水务局', 2023],
    ['云 溪 县 水 务 局\n2 0 2 1 年政府信息公开工作年度报告', '云溪县水务局', 2021],
    ['云溪县水务局２０２１年政府信息公开工作年度报告', '云溪县水务局', 2021],
    ['云溪县水务局二〇二一年政府信息公开工作年度报告', '云溪县水务局', 2021],
    ['云溪县水务局二○二一年度政府信息公开工作报告', '云溪县水务局', 2021],
    ['云溪县水务局二零二四年政府信息公开工作年度报告', '云溪县水务局', 2024],
    ['首页\n云溪县水务局2022年政府信息公开工作年度报告\n发布日期：2023-01-20', '云溪县水务局', 2022],
  ])('%j', (text, unit, year) => {
    expect(titleIn(text)).toEqual({ unit, year, messages: [] });
  });

  it('without a title the year is that of the first date', () => {
    const { unit, year, messages } = titleIn('本报告统计期限为2022年1月1日至2022年12月31日。');
    expect({ unit, year }).toEqual({ unit: '', year: 2022 });
    expect(messages).toEqual([{ code: 'text.unitNotFound', params: {} }]);
  });

  it('a date above the title is no unit', () => {
    expect(titleIn('发布时间：2021-01-20\n2020年政府信息公开工作年度报告').unit).toBe('');
  });

  it('neither unit nor year', () => {
    expect(titleIn('政府信息公开工作年度报告')).toEqual({
      unit: '',
      year: 0,
      messages: [
        { code: 'text.unitNotFound', params: {} },
        { code: 'text.yearNotFound', params: {} },
      ],
    });
  });
});
