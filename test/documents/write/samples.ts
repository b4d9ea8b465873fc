/** Reports to write: one of each edition with something odd in it, and any report at all. */
import fc from 'fast-check';
import { cellsOf, type EditionId, forms } from '../../../src/form';
import type { Report } from '../../../src/report';
import { anyReport, report } from '../../support/reports';

export const editions = Object.keys(forms) as EditionId[];

/** A different figure in every cell, one of them blank and one in words. */
export function numbered(edition: EditionId, more: Partial<Report> = {}): Report {
  const figures = [...cellsOf(forms[edition]).keys()].map((id, index) => [id, index + 1001] as const);
  const odd = { 'requests.carriedOut.research': null, 'appeals.review.corrected': '/' };
  return report(edition, { ...Object.fromEntries(figures), ...odd }, { unit: '云溪县水务局', ...more });
}

/** Text with everything that a kind of file might stumble over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '＝1',
        '+86',
        '-5',
        '@x',
        "'",
        '"',
        ',',
        '\t',
        '\r\n',
        '\n',
        '　',
        '1e3',
        '007',
        '办结',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Any report of the edition: any figures and words in its cells, any texts, and whatever else a report may hold. */
const anyOf = (edition: EditionId): fc.Arbitrary<Report> =>
  fc
    .record({
      base: anyReport(edition),
      unit: anyText,
      year: fc.constantFrom(0, 2019, 2024),
      words: fc.dictionary(fc.constantFrom(...cellsOf(forms[edition]).keys()), anyText, { maxKeys: 8 }),
      untidy: fc.constantFrom('１２', '1,234', ' 7', '7'),
      numbers: fc.dictionary(
        fc.constantFrom(...cellsOf(forms[edition]).keys()),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        { maxKeys: 8 },
      ),
      texts: fc.record({ '1': anyText, '5': anyText, '6': anyText }, { requiredKeys: [] }),
      prior: fc.option(
        anyReport('2021').map(({ values }) => values),
        { nil: undefined },
      ),
    })
    .map(({ base, unit, year, words, untidy, numbers, texts, prior }) => ({
      ...base,
      unit,
      year,
      texts,
      values: { ...base.values, ...words, ...numbers, 'requests.received.total': untidy },
      ...(prior && { prior }),
    }));

export const anyWholeReport: fc.Arbitrary<Report> = fc.oneof(...editions.map(anyOf));

const anyParagraphs = fc
  .array(
    fc.constantFrom(
      '本年新收政府信息公开申请数量与上年持平。',
      '（一）主动公开',
      '（二）依申请公开。全年发布信息近3400条。',
      '标题“<b>”与 & 符号，“=1+1”。',
      '下一步将继续改进。',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => lines.join('\n'));

/** Any report of the edition as it may be published: all that a printed document shows, and nothing else. */
const anyPrintableOf = (edition: EditionId): fc.Arbitrary<Report> =>
  fc
    .record({
      base: anyReport(edition),
      unit: fc.constantFrom('云溪县水务局', '云溪县人民政府', '东岭市第一中学'),
      year: edition === '2019' ? fc.constantFrom(2019, 2020) : fc.integer({ min: 2021, max: 2060 }),
      remark: fc.constantFrom('/', '22\n（其中修订16件）', '<b>&'),
      texts: fc.record({ '1': anyParagraphs, '5': anyParagraphs, '6': anyParagraphs }),
    })
    .map(({ base, remark, ...more }) => ({
      ...base,
      ...more,
      values: { ...base.values, 'requests.received.person': remark },
    }));

export const anyPrintableReport: fc.Arbitrary<Report> = fc.oneof(...editions.map(anyPrintableOf));
