/**
 * Reports that a reviewer would return, and some that are odd but right (issue 9): thirty and fifteen made of a bureau's
 * report, then twenty and fifteen in the ways of published reports, of a county's report and of another bureau's. First
 * tries of the latter, written before the rules were tried on them: 15 of the 20 caught, none of the 15 accused.
 */
import { readFileSync } from 'node:fs';
import { type CellValue, parseReport, type Report, type TextSection, type Values } from '../../src/report';
import { check } from '../../src/rules';

/** How a report differs from a sound one. */
interface Row {
  readonly name: string;
  readonly unit?: string;
  readonly values?: Record<string, CellValue>;
  readonly prior?: Values;
  readonly texts?: Partial<Record<TextSection, string>>;
  /** Words of a section, and what stands instead. */
  readonly swap?: readonly (readonly [TextSection, string, string])[];
  /** Nobody asked, nobody sued. */
  readonly zero?: boolean;
  /** Any of these has to find it. */
  readonly rules?: readonly string[];
}

/** Of what sound report the rows are made: `truth.json` where the table has none of its own. */
interface Table extends Partial<Pick<Report, 'unit' | 'values' | 'prior'>> {
  readonly texts: Record<TextSection, string>;
  readonly returnable: readonly Row[];
  readonly odd: readonly Row[];
}

const tableOf = (name: string): Table =>
  JSON.parse(readFileSync(`test/fixtures/narrative/${name}.json`, 'utf8')) as Table;
const table = tableOf('reviews');
const truth = parseReport(readFileSync('test/fixtures/cases/truth.json', 'utf8')).value;

function reportOf(of: Table, { unit, values, prior, texts, swap = [], zero }: Row): Report {
  if (!truth) throw new Error('truth.json cannot be read');
  const words = { ...of.texts, ...texts };
  for (const [section, old, now] of swap) {
    if (!words[section].includes(old)) throw new Error(`not in section ${section}: ${old}`);
    words[section] = words[section].replace(old, now);
  }
  const own = Object.entries(of.values ?? truth.values).map(
    ([cell, value]) => [cell, zero && !cell.startsWith('disclosure') ? 0 : value] as const,
  );
  return {
    ...truth,
    unit: unit ?? of.unit ?? truth.unit,
    values: { ...Object.fromEntries(own), ...values },
    texts: words,
    ...((prior ?? of.prior) && { prior: prior ?? of.prior }),
  };
}

describe.each(['reviews', 'reviews.county', 'reviews.bureau'])('%s', (name) => {
  const of = tableOf(name);
  const rulesIn = (row: Row): string[] => check(reportOf(of, row)).map(({ rule }) => rule);

  it('the report they are made of is sound', () => {
    expect(check(reportOf(of, { name: '' }))).toEqual([]);
  });

  it.each(of.returnable.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(rulesIn(row).filter((rule) => row.rules?.includes(rule))).not.toEqual([]);
  });

  it.each(of.odd.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(rulesIn(row)).toEqual([]);
  });
});

describe('[C-7] words of last year', () => {
  const sound = reportOf(table, { name: '' });
  const last = (change: (text: string) => string): string[] =>
    check({
      ...sound,
      priorTexts: { '1': change(table.texts['1']), '5': '另一回事。', '6': table.texts['6'] },
    }).map(({ rule }) => rule);

  it('[C-7] are found though every figure is another', () => {
    expect(last((text) => text.replace(/\d+/g, (number) => String(Number(number) + 7)))).toEqual(['C-7']);
  });

  it('[C-7] may be alike in a third, and in a short section altogether', () => {
    expect(last((text) => text.slice(0, text.length / 3))).toEqual([]);
  });
});
