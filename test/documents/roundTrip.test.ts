import fc from 'fast-check';
import { readReportText } from '../../src/documents/recognise';
import { cellsOf, type EditionId, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { flattenReport, type Layout } from '../../tools/documents/flatten';

const cellValue = fc.oneof(
  fc.integer({ min: -9_999, max: 999_999 }),
  fc.constant(null),
  fc.constantFrom('/', '-', '无', '减4', '251000元', '22（其中修订16件）'),
);

const paragraphs = fc
  .array(
    fc.constantFrom(
      '本年新收政府信息公开申请数量与上年持平。',
      '（一）主动公开。全年发布信息近3400条。',
      '行政许可决定12条，行政处罚决定3条。',
      '下一步将继续改进。',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => lines.join('\n'));

const reportOf = (edition: EditionId): fc.Arbitrary<Report> => {
  const ids = [...cellsOf(forms[edition]).keys()];
  return fc.record({
    unit: fc.constantFrom('云溪县水务局', '云溪县人民政府', '东岭市第一中学'),
    year: edition === '2019' ? fc.constantFrom(2019, 2020) : fc.integer({ min: 2021, max: 2060 }),
    edition: fc.constant(edition),
    values: fc
      .array(cellValue, { minLength: ids.length, maxLength: ids.length })
      .map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null]))),
    texts: fc.record({ 1: paragraphs, 5: paragraphs, 6: paragraphs }),
  });
};

const report = fc.oneof(reportOf('2019'), reportOf('2021'));

/** Accidents drawn from a generator of small numbers: spaces around, spaces and line breaks within labels, empty lines. */
function accidents(draw: (least: number, most: number) => number): Layout {
  const oneOf = (choices: readonly string[]): string => choices[draw(0, choices.length - 1)] ?? '';
  const padding = (): string => oneOf(['', '', ' ', '\u00A0', '\u3000']);
  const padded = (text: string): string => padding() + text + padding();
  const broken = (text: string): string => {
    // Never before the last character: no line of Chinese print begins with a closing quote.
    const at = draw(1, Math.max(1, text.length - 2));
    return [text.slice(0, at), text.slice(at)].filter(Boolean).join(oneOf(['', '', '', ' ', '\n']));
  };
  return {
    label: (text) => padded(broken(text)),
    value: padded,
    blank: () => oneOf(['\u00A0', '\u3000', ' ', '\u00A0\u00A0']),
    cellEnd: () => oneOf(['\n', '\n', '\n', '\t', '\n\n']),
    rowEnd: () => oneOf(['\n', '\n\n']),
  };
}

it('whatever the accidents of layout, a flattened report is read back the same', () => {
  fc.assert(
    fc.property(report, fc.gen(), (original, gen) => {
      const draw = (min: number, max: number) => gen(fc.integer, { min, max });
      const reading = readReportText(flattenReport(original, accidents(draw)));
      expect(reading).toEqual({ value: original, messages: [] });
    }),
    { numRuns: 60 },
  );
});
