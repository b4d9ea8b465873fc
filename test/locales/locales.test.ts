import { cellsOf, forms } from '../../src/form';
import { describe as inWords, enUS, locales, say, suggest, zhCN } from '../../src/locales';
import { commandLineLocales } from '../../src/locales/commandLine';
import { helpWords } from '../../src/locales/help';
import { workbenchLocales } from '../../src/locales/workbench';
import { columnGlosses, rowGlosses } from '../../src/locales/glosses';
import { check, findingsOfReading, rules } from '../../src/rules';
import { quantities } from '../../src/rules/narrative/quantities';
import { report } from '../support/reports';

/** What is `null` in a language is not said in it. */
const entries = (tree: object | null, path = ''): [string, string][] =>
  Object.entries(tree ?? {}).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : entries(value as object, `${path}${key}/`),
  );

/** Input messages: the workbook shows them itself, in Chinese. */
const ENGLISH_ONLY = /^pane\/report\/entry\//;

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the locales', () => {
  it('say the same things in both languages', () => {
    const { 'zh-CN': chinese, 'en-US': english } = commandLineLocales;
    const keys = entries(english).map(([key]) => key);
    expect(keys.filter((key) => !ENGLISH_ONLY.test(key))).toEqual(entries(chinese).map(([key]) => key));
    const helping = (words: object): string[] => entries(words).map(([key]) => key);
    const { 'zh-CN': page, 'en-US': englishPage } = workbenchLocales;
    expect(helping(englishPage.workbench)).toEqual(helping(page.workbench));
    expect(helping(helpWords['en-US'])).toEqual(helping(helpWords['zh-CN']));
  });

  it('keep what the reader must know: every parameter of the Chinese text that is not a turn of phrase', () => {
    const english = new Map(entries(enUS));
    for (const [key, text] of entries(zhCN).filter(([path]) =>
      /^(rules\/.*\/(findings|suggestion)|messages)/.test(path),
    )) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('name every row and column of the form in English (issue 6.2)', () => {
    const cells = Object.values(forms).flatMap((form) => [...cellsOf(form).values()]);
    const missing = cells.filter(({ row, column }) => !rowGlosses[row.id] || !columnGlosses[column.id]);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('have a sentence and a suggestion for every rule', () => {
    for (const { id } of rules) {
      expect(zhCN.rules[id].rule).toBeTruthy();
      expect(zhCN.rules[id].suggestion).toBeTruthy();
    }
  });
});

describe('a message in words', () => {
  it.each(Object.values(locales))('[19] $id: a line is called one once, whatever it is about', (locale) => {
    const told = Object.keys(locale.messages).map((code) => say({ code, params: { line: 7 } }, locale));
    expect(told.filter((text) => /第 第|行 行|line line/i.test(text))).toEqual([]);
  });
});

describe('a finding in words', () => {
  const blank = { 'requests.carriedOut.person': null, 'requests.carriedOut.business': null };
  const told =
    '统计期限为2023年1月1日至2023年12月31日。收到政府信息公开申请9件，同比增长3%。同比下降4%。予以公开9件，占比8%。政府信息公开行政复议1件，均获维持。';
  const samples = [
    report('2021', { 'requests.received.person': 2 }, { prior: { 'requests.carriedOut.total': 4 } }),
    report('2021', { ...blank, 'requests.granted.person': '3件', 'requests.granted.research': '/' }),
    report('2021', {
      'appeals.review.upheld': 2,
      'appeals.review.total': null,
      'requests.granted.person': -1.5,
    }),
    report(
      '2019',
      { 'disclosure.licences.change': -3, 'disclosure.regulations.published': 4 },
      { year: 2024 },
    ),
    report('2019', { 'disclosure.procurement.amount': 12 }, { year: 2018 }),
    report(
      '2021',
      { 'disclosure.fees.amount': 251000, 'requests.granted.person': '#REF!' },
      { prior: { 'disclosure.fees.amount': 25.1 } },
    ),
    report(
      '2021',
      { 'disclosure.licences.decisions': 99 },
      { prior: { 'disclosure.licences.decisions': 1 } },
    ),
    report(
      '2021',
      {},
      { texts: { '1': told, '5': `（二）${told}`, '6': '无' }, prior: { 'requests.received.total': 5 } },
    ),
    report(
      '2021',
      { 'requests.received.total': null },
      { texts: { '1': told, '5': told.replace('9', '8') } },
    ),
    report('2021', { 'requests.received.person': 2 }, { asWritten: { 'requests.received.person': '２' } }),
  ];

  it.each(Object.values(locales))('leaves no placeholder open ($id)', (locale) => {
    for (const sample of samples) {
      for (const finding of check(sample)) {
        const { place, message } = inWords(finding, forms[sample.edition], locale);
        expect(`${place} ${message} ${suggest(finding, forms[sample.edition], locale)}`).not.toMatch(
          /[{}]|undefined|null/,
        );
        expect(message).not.toBe(finding.message.key);
      }
    }
  });

  it.each(Object.values(locales))('names every quantity of the narrative ($id)', (locale) => {
    expect(Object.keys(locale.quantities)).toEqual([...new Set(quantities.map(({ id }) => id))]);
  });

  it.each(Object.values(locales))('keeps the words of the reader whose message it is ($id)', (locale) => {
    const message = { code: 'text.rowOrder', params: { line: 3, place: '三（一）予以公开' } };
    const [finding] = findingsOfReading([message]);
    expect(finding && inWords(finding, forms['2021'], locale).message).toBe(say(message, locale));
  });

  it('names the section and marks the number of a finding on words', () => {
    const [finding] = check(report('2021', {}, { texts: { '1': told } }));
    expect(finding && inWords(finding, forms['2021'], zhCN).place).toBe('一、总体情况');
  });

  it('names the place as people do', () => {
    const [finding] = check(report('2021', { 'requests.refused.stateSecret.person': '3件' }));
    expect(finding && inWords(finding, forms['2021'], zhCN)).toEqual({
      place: '三（三）1.属于国家秘密 自然人',
      rows: '三（三）1.属于国家秘密',
      columns: '自然人',
      message: '三（三）1.属于国家秘密 自然人写着“3件”，数字夹在文字里，求和时不计。只填数字。',
    });
  });
});
