/** What findings say is read as sentences (issue 9): no quotation in a quotation, no id of ours. */
import { forms } from '../../src/form';
import { describe as inWords, fill, locales, suggest } from '../../src/locales';
import { type Finding, rules } from '../../src/rules';
import type { Rule } from '../../src/rules';

/** Quotation marks that open within others that are open. */
function nests(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === '“' || mark === '「') depth += 1;
    if (mark === '”' || mark === '」') depth -= 1;
    if (depth > 1) return true;
  }
  return depth !== 0;
}

const ID = /[a-z]+(?:[A-Z][a-z]+)*\.[a-zA-Z]+/;
const QUOTED = '未收到“政府信息公开”申请';
const params = {
  ...{ said: QUOTED, first: QUOTED, second: QUOTED, passage: QUOTED, unit: '“某”局', missing: '工作考核' },
  ...{
    quantity: 'refused.stateSecret',
    share: 92,
    year: 2024,
    count: 3,
    next: '（二）',
    aspects: '监督保障',
  },
};

const everyKey = rules.flatMap((rule: Rule) =>
  Object.keys(rule.verdicts).map((key) => [rule.id, key] as const),
);

const findingOf = (rule: string, key: string): Finding =>
  ({
    rule,
    severity: 'warning',
    outcome: 'broken',
    cells: ['requests.received.total'],
    ...{ expected: 36, found: QUOTED, difference: 2 },
    also: [{ quantity: 'refused.stateSecret', said: '3', expected: 2 }],
    message: { key, params },
  }) as unknown as Finding;

it('a quotation in a quotation has inner marks', () => {
  expect(fill('写着“{said}”，即{said}。', { said: '“无”' })).toBe('写着“‘无’”，即“无”。');
  expect(fill('“{a}、{b}”', { a: '“甲”', b: '「乙」' })).toBe('“‘甲’、‘乙’”');
});

describe.each(Object.values(locales))('$id', (locale) => {
  it.each(everyKey)('[%s] %s is a sentence without nested quotations and ids', (rule, key) => {
    const finding = findingOf(rule, key);
    const texts = [inWords(finding, forms['2021'], locale).message, suggest(finding, forms['2021'], locale)];
    expect(texts.filter(nests)).toEqual([]);
    expect(texts.filter((text) => ID.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});
