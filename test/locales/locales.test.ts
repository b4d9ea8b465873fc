import { forms } from '../../src/form';
import { describe as inWords, enUS, locales, suggest, zhCN } from '../../src/locales';
import { check, rules } from '../../src/rules';
import { report } from '../support/reports';

const entries = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : entries(value as object, `${path}${key}/`),
  );

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the locales', () => {
  it('say the same things in both languages', () => {
    expect(entries(enUS).map(([key]) => key)).toEqual(entries(zhCN).map(([key]) => key));
  });

  it('keep what the reader must know: every parameter of the Chinese text that is not a turn of phrase', () => {
    const english = new Map(entries(enUS));
    for (const [key, text] of entries(zhCN).filter(([path]) =>
      /^(findings|messages|suggestions)/.test(path),
    )) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('have a sentence and a suggestion for every rule', () => {
    for (const { id } of rules) {
      expect(zhCN.rules[id]).toBeTruthy();
      expect(zhCN.suggestions[id]).toBeTruthy();
    }
  });
});

describe('a finding in words', () => {
  const blank = { 'requests.carriedOut.person': null, 'requests.carriedOut.business': null };
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
    report('2021', { 'disclosure.fees.amount': 251000, 'requests.granted.person': '#REF!' }),
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
