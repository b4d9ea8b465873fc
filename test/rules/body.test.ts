import { bodyOf } from '../../src/rules/body';

describe('what kind of body a name means (issue 9)', () => {
  it.each([
    ['东宝区', 'government', '区'],
    ['东宝区人民政府', 'government', '区'],
    ['某某区政府', 'government', '区'],
    ['上海市', 'government', '市'],
    ['祁阳市', 'government', '市'],
    ['恩施土家族苗族自治州', 'government', '州'],
    ['鄂温克族自治旗人民政府', 'government', '旗'],
    ['宁夏回族自治区', 'government', '区'],
    ['某某县某某镇人民政府', 'town', '镇'],
    ['某某乡', 'town', '乡'],
    ['某某街道办事处', 'town', '街道'],
    ['某某市教育局', 'department', undefined],
    ['某某县人民政府办公室', 'department', undefined],
    ['某某经济技术开发区', 'department', undefined],
    ['某某开发区管理委员会', 'department', undefined],
    ['', 'department', undefined],
  ])('%s: %s', (name, kind, level) => {
    expect(bodyOf(name)).toEqual({ kind, ...(level && { level }) });
  });
});
