/**
 * A specification of what narratives say, by sentences of our own in the ways of published reports (issue 9): a figure
 * between 〔〕 is the table's; whichever other one stands there is asked about, in its place, and the true one is not.
 */
import { readFileSync } from 'node:fs';
import { forms } from '../../src/form';
import { describe as inWords, zhCN } from '../../src/locales';
import { check, type Finding } from '../../src/rules';
import type { Report } from '../../src/report';
import { marked, slipsOf } from '../support/narrative';
import { report } from '../support/reports';

const folder = 'test/fixtures/narrative';
const { values, ...about } = JSON.parse(readFileSync(`${folder}/figures.json`, 'utf8')) as Report;
const linesOf = (file: string): string[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** What rules on figures in words ask about in a text. */
const asked = (text: string): Finding[] =>
  check(report('2021', values, { ...about, texts: { '1': text } })).filter(({ rule }) =>
    ['N-1', 'N-2', 'N-3', 'N-4', 'N-8'].includes(rule),
  );

const told = linesOf('told.txt');
const silent = linesOf('silent.txt');

it('has at least 120 sentences', () => {
  expect(told.length + silent.length).toBeGreaterThanOrEqual(120);
});

it.each(told)('[N-1, N-2, N-3, N-8] believes: %s', (line) => {
  expect(asked(marked(line).text)).toEqual([]);
});

it.each(linesOf('asked.txt'))('[N-1, N-2, N-3, N-8] asks about: %s', (line) => {
  expect(asked(line)).toHaveLength(1);
});

it.each(silent)('[N-1, N-2, N-3, N-8] says nothing of: %s', (line) => {
  expect(asked(line)).toEqual([]);
});

const changed = told.flatMap((line) => {
  const { text, figures } = marked(line);
  return figures.flatMap(({ from, written }) =>
    slipsOf(written).map(
      (slip) => [text.slice(0, from) + slip + text.slice(from + written.length), from] as const,
    ),
  );
});

it.each(changed)('[N-1, N-2, N-3, N-8] asks about: %s', (text, from) => {
  const places = asked(text).map(({ quote }) => quote!.from + text.indexOf(quote!.text));
  expect(places.some((place) => Math.abs(place - from) <= 2)).toBe(true);
});

describe('the cases that were handed in (issue 9)', () => {
  const read = (name: string): Report =>
    JSON.parse(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')) as Report;

  it.each([
    ['narrative-applicant', 'N-1', '25'],
    ['narrative-depends-on-含', 'N-1', '39'],
    ['narrative-number-first', 'N-1', '39'],
    ['narrative-review-results', 'N-2', '5'],
    ['narrative-share-in-brackets', 'N-3', '18.82%'],
    ['narrative-shunyan', 'N-1', '9'],
  ])('%s has one finding, at the figure', (name, rule, said) => {
    const found = check(read(name));
    expect(found.map(({ rule }) => rule)).toEqual([rule]);
    expect(found.map(({ quote }) => quote?.text.slice(quote.from, quote.to))).toEqual([said]);
  });

  it('narrative-share-in-brackets is told with shares, the second of its sentence too (issue 16)', () => {
    const [finding] = check(read('narrative-share-in-brackets'));
    expect(finding && inWords(finding, forms['2021'], zhCN).message).toBe(
      '文中写不予公开占 18.82%，按表中数字算是 8.82%，差 10 个百分点。这一句里还有：部分公开写 47.65%，按表是 17.65%。',
    );
  });

  it('[V-3] fees-of-a-city has none', () => {
    expect(check(read('fees-of-a-city'))).toEqual([]);
  });

  it('[V-4] inforce-blank is a blank to be filled in, and no figure is proposed', () => {
    expect(check(read('inforce-blank')).map(({ rule, expected }) => [rule, expected])).toEqual([
      ['V-4', null],
    ]);
  });

  it('[V-2] dashes has one finding a block', () => {
    const found = check(read('dashes'));
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['V-2']));
    expect(found.length).toBeLessThanOrEqual(8);
  });
});
