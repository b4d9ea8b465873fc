import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cellsOf, type EditionId, forms } from '../../src/form';
import {
  formatReport,
  parseReport,
  type Report,
  reportFromJson,
  reportSchema,
  valueAt,
} from '../../src/report';

const parseFixture = (name: string) =>
  parseReport(readFileSync(join(__dirname, '../fixtures/json', `${name}.json`), 'utf8'));

describe('a report in JSON', () => {
  it('is read with its numbers, blanks and words', () => {
    const { value, messages } = parseFixture('good');
    expect(messages).toEqual([]);
    expect(value).toEqual({
      unit: '云溪县水务局',
      year: 2023,
      edition: '2021',
      values: {
        'requests.received.person': 2,
        'requests.received.business': null,
        'requests.received.total': 1548,
        'disclosure.fees.amount': '251000元',
      },
      texts: { 1: '本年度公开工作平稳。', 6: '无。' },
      prior: { 'requests.carriedOut.total': 0, 'disclosure.procurement.items': 3 },
      asWritten: { 'requests.received.total': '1,548' },
    });
  });

  it('a cell that is not there is blank', () => {
    expect(valueAt(parseFixture('good').value?.values, 'requests.granted.person')).toBeNull();
  });
});

describe('what the schema does not know is refused, with the path', () => {
  it.each([
    ['unknown-cell', 'json.unknownMember', '#/values/requests.received.persons'],
    ['cell-of-the-other-edition', 'json.unknownMember', '#/values/disclosure.procurement.items'],
    ['unknown-member', 'json.unknownMember', '#/author'],
    ['unknown-section', 'json.unknownMember', '#/texts/2'],
    ['unknown-prior-cell', 'json.unknownMember', '#/prior/requests.received.persons'],
    ['boolean-value', 'json.invalid', '#/values/requests.received.person'],
    ['nested-value', 'json.invalid', '#/values/requests.received.person'],
    ['unknown-edition', 'json.invalid', '#/edition'],
    ['year-as-text', 'json.invalid', '#/year'],
    ['year-out-of-range', 'json.invalid', '#/year'],
    ['no-unit', 'json.invalid', '#'],
    ['array', 'json.invalid', '#'],
  ])('%s', (name, code, path) => {
    const { value, messages } = parseFixture(name);
    expect(value).toBeNull();
    expect(messages).toEqual([{ code, params: expect.objectContaining({ path }) }]);
  });

  it.each(['cut-off', 'empty', 'not-json'])('%s: no JSON at all, without the words of the parser', (name) => {
    const { value, messages } = parseFixture(name);
    expect(value).toBeNull();
    const [{ code, params } = { code: '', params: {} }] = messages;
    expect(messages).toHaveLength(1);
    expect(code).toMatch(/^json\.syntax(At)?$/);
    expect(Object.values(params).every((each) => typeof each === 'number')).toBe(true);
  });

  it('[19] says by line and character where a text stops being JSON', () => {
    expect(parseReport('{\n  "unit": "某').messages).toEqual([
      { code: 'json.syntaxAt', params: { line: 2, column: 13 } },
    ]);
  });

  it('whatever JSON value is given, it is answered and not thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(reportFromJson(json).value).toBeNull();
      }),
    );
  });
});

describe('round trip', () => {
  const value = fc.oneof(
    fc.integer({ min: -999_999, max: 999_999 }),
    fc.constant(null),
    fc.constantFrom('/', '251000元', '22（其中修订16件）', '减4'),
  );

  const reportOf = (edition: EditionId): fc.Arbitrary<Report> =>
    fc.record(
      {
        unit: fc.string(),
        year: fc.integer({ min: 2008, max: 2100 }),
        edition: fc.constant(edition),
        values: fc.dictionary(fc.constantFrom(...cellsOf(forms[edition]).keys()), value, {
          noNullPrototype: true,
        }),
        texts: fc.record(
          { 1: fc.string(), 5: fc.string(), 6: fc.string() },
          { requiredKeys: [], noNullPrototype: true },
        ),
        prior: fc.dictionary(fc.constantFrom(...cellsOf(forms['2019']).keys()), value, {
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ['unit', 'year', 'edition', 'values', 'texts'], noNullPrototype: true },
    ) as fc.Arbitrary<Report>;

  it.each(['2019', '2021'] as const)(
    'any report of edition %s is written and read back the same',
    (edition) => {
      fc.assert(
        fc.property(reportOf(edition), (report) => {
          expect(parseReport(formatReport(report))).toEqual({ value: report, messages: [] });
        }),
      );
    },
  );
});

describe('the schema', () => {
  it.each(['2019', '2021'] as const)('names the cells of edition %s and no others', (edition) => {
    const definition = (reportSchema.$defs as unknown as Record<string, { properties: object }>)[
      `edition${edition}`
    ];
    expect(Object.keys(definition?.properties ?? {})).toEqual([...cellsOf(forms[edition]).keys()]);
  });
});
