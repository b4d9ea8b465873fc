/** Whose figures a sentence gives: true sentences of other scopes are never accused, those of a body's own scope are (issue 9). */
import { check } from '../../src/rules';
import { report } from '../support/reports';

/** What is said of the first section of a unit that received 12 requests. */
const accused = (unit: string, sentence: string): string[] =>
  check(
    report(
      '2021',
      {
        'requests.received.person': 12,
        'requests.received.total': 12,
        'requests.granted.person': 12,
        'requests.granted.total': 12,
        'requests.processed.person': 12,
        'requests.processed.total': 12,
      },
      { unit, texts: { '1': sentence } },
    ),
  )
    .filter(({ rule }) => /^N-[1-4]$/.test(rule))
    .map(({ rule }) => rule);

describe('[N-1] the scope of a sentence', () => {
  it.each([
    ['某某局', '对公文公开属性进行审查，主动公开320件、不予公开60件。'],
    ['某某局', '区政府收到政府信息公开申请1499件，我局承办12件。'],
    ['某某局', '全区收到政府信息公开申请88件。'],
    ['某某区人民政府', '区司法局收到政府信息公开申请9件。'],
    ['某某区人民政府', '2024年，某某镇共收到政府信息公开申请9件。'],
    ['某某区人民政府', '各街道、区直各部门收到政府信息公开申请9件。'],
    ['某某区民政局', '其中，区司法局受理政府信息公开申请9件。'],
    ['东宝区', '全区收到政府信息公开申请12件。'],
    ['东宝区', '各级行政机关收到政府信息公开申请12件。'],
    ['某某市人民政府', '市政府收到政府信息公开申请12件。'],
  ])('[N-1] is silent for %s: %s', (unit, sentence) => {
    expect(accused(unit, sentence)).toEqual([]);
  });

  it.each([
    ['某某局', '我局收到政府信息公开申请21件。'],
    ['东宝区', '全区收到政府信息公开申请21件。'],
    ['上海市', '全市收到政府信息公开申请21件。'],
    ['祁阳市', '各级行政机关收到政府信息公开申请21件。'],
    ['某某区政府', '区政府收到政府信息公开申请21件。'],
    ['某某镇人民政府', '全镇收到政府信息公开申请21件。'],
    ['某某区住房和城乡建设局', '区住建局收到政府信息公开申请21件。'],
    ['某某区人民政府', '全区各街道、区直各部门收到政府信息公开申请21件。'],
    ['某某区人民政府', '办结的申请以自然人为主，共21件。'],
  ])('[N-1] speaks for %s: %s', (unit, sentence) => {
    expect(accused(unit, sentence)).toContain('N-1');
  });
});
