import { Validator, type Schema } from '@cfworker/json-schema';
import fc from 'fast-check';
import { acceptorOf } from '../../src/report/acceptor';
import { reportSchema } from '../../src/report';
import { report } from '../support/reports';

const accepts = acceptorOf(reportSchema);
const validator = new Validator(structuredClone(reportSchema) as unknown as Schema, '2020-12', true);

/** Values that stand near what the schema asks for: of the right kind, or not quite. */
const near = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    1.5,
    -1,
    2007,
    2008,
    2100,
    2101,
    '',
    '3件',
    true,
    [],
    {},
    '2019',
    '2021',
    2021,
  ),
  fc.array(fc.constantFrom('requests.received.person', 'requests.received.total', 'x', 1), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('1', '2', '5', 'requests.received.person', 'disclosure.procurement.items', '__proto__'),
    fc.constantFrom<unknown>(null, 1, 'x', true, [1]),
    { maxKeys: 3 },
  ),
);

const members = [
  'unit',
  'year',
  'edition',
  'values',
  'texts',
  'prior',
  'asWritten',
  'computed',
  'author',
  '__proto__',
];

/** A sound report with some members changed, taken away or added. */
const reports = fc
  .tuple(
    fc.constantFrom(report('2021'), report('2019'), {
      ...report('2021'),
      computed: ['requests.received.total'],
    }),
    fc.array(fc.tuple(fc.constantFrom(...members), fc.option(near)), { maxLength: 3 }),
  )
  .map(([sound, changes]) => {
    const entries = new Map<string, unknown>(Object.entries(sound));
    for (const [name, value] of changes) {
      if (value === null) entries.delete(name);
      else entries.set(name, value);
    }
    return JSON.parse(
      `{${[...entries].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
    ) as unknown;
  });

describe('the quick answer (issue 11.6)', () => {
  it('is that of the validator, for reports and whatever stands near them', () => {
    fc.assert(
      fc.property(fc.oneof(reports, near, fc.jsonValue()), (json) => {
        expect(accepts(json)).toBe(validator.validate(json).valid);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not given for a schema with a keyword that it does not read', () => {
    expect(() => acceptorOf({ pattern: '^a' })).toThrow('pattern');
  });
});
