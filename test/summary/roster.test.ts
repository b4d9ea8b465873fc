import fc from 'fast-check';
import { nameFinder, parseRoster } from '../../src/summary';

describe('a pasted roster', () => {
  it.each([
    ['one a line', '甲局\n乙局\r\n\r\n丙局\n'],
    ['numbered', '1. 甲局\n2、乙局\n（三）丙局'],
    ['numbered in Chinese and full width', '一、甲局\n２．乙局\n③丙局'],
    ['with stray spaces', '  甲 局\n\u3000乙\u3000局 \n\t丙局'],
    ['from a table', '序号\t单位名称\t电话\n1\t甲局\t0571\n2\t乙局\t\n3\t丙局\t0573'],
    ['in one line', '甲局、乙局；丙局'],
    ['with comments', '# 2024 年应报单位\n甲局\n  #乙局（已撤并）\n乙局\n丙局'],
  ])('is read %s', (_, text) => {
    expect(parseRoster(text)).toEqual({ value: ['甲局', '乙局', '丙局'], messages: [] });
  });

  it('keeps numbers that belong to a name', () => {
    expect(parseRoster('12345热线中心\n三门镇人民政府').value).toEqual(['12345热线中心', '三门镇人民政府']);
  });

  it('counts a unit that is listed twice once, and says so', () => {
    expect(parseRoster('甲局\n乙局\n甲局')).toEqual({
      value: ['甲局', '乙局'],
      messages: [{ code: 'roster.twice', params: { unit: '甲局' } }],
    });
  });
});

describe('a name as people write it', () => {
  it.each([
    ['某某市某某区人民政府办公室', '区政府办'],
    ['某某区人民政府办公室', '某某市某某区政府办公室'],
    ['区府办', '某某区人民政府办公室'],
    ['某某区教育局', '某某市某某区教育局'],
    ['教育局', '某某区教育局'],
    ['某某区招宝山街道办事处', '招宝山街道'],
    ['澥浦镇人民政府', '澥浦镇'],
    ['澥浦镇政府', '某某区澥浦镇人民政府'],
    ['某某区卫生健康委员会', '区卫生健康委'],
    ['某某局（某某办公室）', '某某局(某某办公室)'],
    ['某某区发展和改革局（粮食局）', '某某区发展和改革局'],
    ['某某区市场监督管理局', '市场监督管理局'],
    ['某　某　局', '某某局'],
  ])('%s and %s are the same', (a, b) => {
    expect(nameFinder([a])(b)).toEqual({ is: 'one', name: a });
    expect(nameFinder([b])(a)).toEqual({ is: 'one', name: b });
  });

  it.each([
    ['某某区发展和改革局', '某某区发展改革和经济局'],
    ['甲区教育局', '乙区教育局'],
    ['某某市教育局', '某某市某某区教育局'],
    ['某某区人民政府', '某某区人民政府办公室'],
    ['招宝山街道', '山街道'],
    ['某某镇', '某某乡'],
    ['教育局', '体育局'],
  ])('%s and %s are not', (a, b) => {
    expect(nameFinder([a])(b)).toEqual({ is: 'none' });
    expect(nameFinder([b])(a)).toEqual({ is: 'none' });
  });

  it('that could be any of several is none of them', () => {
    expect(nameFinder(['甲区教育局', '乙区教育局'])('教育局')).toEqual({
      is: 'many',
      names: ['甲区教育局', '乙区教育局'],
    });
    expect(nameFinder(['某局（甲）', '某局（乙）'])('某局')).toMatchObject({ is: 'many' });
  });

  it('finds itself before any other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.constantFrom('教育局', '区教育局', '某某区教育局', '某某市某某区教育局', '镇政府', '某某镇'),
          {
            minLength: 1,
          },
        ),
        (names) => {
          const find = nameFinder(names);
          for (const name of names) expect(find(name)).toEqual({ is: 'one', name });
        },
      ),
    );
  });
});
