/**
 * A third edition, with no other file changed (issue 6.2): the one list of editions has one more, and everything that
 * is derived from it follows.
 */
import { saveXlsx } from 'office-js-simulator/xlsx';
import { readDocument } from '../../src/documents/read';
import { writeDocument } from '../../src/documents/write';
import { checkReport, makeReport, makeSummary, readReport, readSummaryBook, write } from '../../src/excel';
import {
  barsOf,
  cellsOf,
  type EditionId,
  editionOfYear,
  type Form,
  forms,
  priorFormOf,
} from '../../src/form';
import { draft, enUS, nameOfCell } from '../../src/locales';
import { formatReport, parseReport, type Report, reportSchema } from '../../src/report';
import { check, equationsOf, examine, faultsOf } from '../../src/rules';
import { assemble, unitReport } from '../../src/summary';
import { importWriting, previewImport } from '../../src/workbook/report';
import type * as Editions from '../../src/form/editions';
import { distinctReport } from '../../tools/documents/reports';
import { openBook, valueOf } from '../support/excel';
import type * as MadeUp from './madeUpEdition';

jest.mock('../../src/form/editions', () => {
  const actual = jest.requireActual<typeof Editions>('../../src/form/editions');
  jest.doMock('../../src/form/editions', () => actual);
  const { editions } = jest.requireActual<typeof MadeUp>('./madeUpEdition');
  return { ...actual, editions };
});

const made = '2028' as EditionId;
const form = (): Form => forms[made];

const NEW = {
  row: 'requests.refused.modelWeights.person',
  rowTotal: 'requests.refused.modelWeights.total',
  column: 'requests.granted.university',
  block: 'disclosure.subsidies.items',
};

/** A sound report with figures in the new row, column and block. */
function sound(more: Record<string, number | null> = {}, year = 2028): Report {
  const zeros = Object.fromEntries([...cellsOf(form()).keys()].map((id) => [id, 0]));
  const figures = {
    [NEW.row]: 4,
    [NEW.rowTotal]: 4,
    [NEW.column]: 3,
    'requests.granted.total': 3,
    'requests.processed.person': 4,
    'requests.processed.university': 3,
    'requests.processed.total': 7,
    'requests.received.person': 4,
    'requests.received.university': 3,
    'requests.received.total': 7,
    [NEW.block]: 11,
  };
  const texts = { '1': '', '5': '', '6': '' };
  return { unit: '某某市某某局', year, edition: made, values: { ...zeros, ...figures, ...more }, texts };
}

describe('a made-up edition, from report year 2028 on (issue 6.2)', () => {
  it('is in force from its first year, and the edition before it until then', () => {
    expect([2027, 2028, 2030].map(editionOfYear)).toEqual(['2021', made, made]);
  });

  it('is in the schema, and its reports are read as JSON, last year’s of the edition before too', () => {
    expect(reportSchema.properties.edition.enum).toContain(made);
    const prior = { 'requests.carriedOut.total': 0, 'disclosure.licences.decisions': 300 };
    const text = formatReport({ ...sound(), prior });
    expect(parseReport(text)).toMatchObject({ messages: [], value: { edition: made, prior } });
  });

  it('has every rule, and its new row and column in the sums', () => {
    const rules = (each: Form) => new Set(equationsOf(each, each).map(({ rule }) => rule));
    expect(rules(form())).toEqual(rules(forms['2021']));
    expect(check(sound()).filter(({ severity }) => severity === 'error')).toEqual([]);
    const broken = (values: Record<string, number>) =>
      new Set(
        check(sound(values))
          .filter(({ severity }) => severity === 'error')
          .map(({ rule }) => rule),
      );
    expect(broken({ [NEW.row]: 5 })).toEqual(new Set(['T3-2', 'T3-3']));
    expect(broken({ [NEW.column]: 9 })).toEqual(new Set(['T3-2', 'T3-3']));
  });

  it('has the wrong cell found in its new row', () => {
    const { explanations } = examine(sound({ [NEW.row]: 40 }));
    expect(explanations.flatMap((group) => faultsOf(group))).toEqual([NEW.row]);
  });

  it('compares with last year’s figures across editions, and within its own', () => {
    const prior = { 'requests.carriedOut.total': 2 };
    const found = check({ ...sound(), prior }).filter(({ rule }) => rule === 'Y-1');
    expect(found).toMatchObject([{ cells: ['requests.carriedIn.total'], expected: 2 }]);
    const next = { ...sound({}, 2029), prior: { [NEW.block]: 400 } };
    expect(check(next).filter(({ rule }) => rule === 'S-5')).toMatchObject([{ cells: [NEW.block] }]);
  });

  it.each([
    [2028, '2021', {}],
    [2029, made, { [NEW.rowTotal]: 1 }],
  ] as const)(
    'has 上年数据 in Excel of the edition of the year before (%i: %s)',
    async (year, edition, more) => {
      const subject = { ...sound({}, year), prior: { 'requests.carriedOut.total': 2, ...more } };
      expect(priorFormOf(subject).edition).toBe(edition);
      const { run } = await openBook();
      valueOf(await run((context) => makeReport(context, subject)));
      const { report, messages } = valueOf(await run(readReport));
      expect(messages).toEqual([]);
      expect(report?.prior).toMatchObject(subject.prior);
      const { examination } = valueOf(await run((context) => checkReport(context)));
      expect(examination.findings.map(({ rule }) => rule)).toContain('Y-1');
    },
  );

  it.each(['2019', '2021', made] as const)(
    'leaves documents of every edition known for what they are (%s)',
    async (edition) => {
      for (const year of [forms[edition].reportYears[0] + 1, 0]) {
        const subject = distinctReport(edition, year, '某某市某某局');
        const { value } = await readDocument(await writeDocument(subject, 'docx'));
        expect([value?.edition, value?.values]).toEqual([edition, subject.values]);
      }
    },
  );

  it('has its new row and column in the charts, and named by their labels where English has no word yet', () => {
    const [, requests] = form().tables;
    const bars = requests?.charts.flatMap((chart) => barsOf(requests, chart)).flatMap(({ cells }) => cells);
    expect(bars).toEqual(expect.arrayContaining([NEW.rowTotal, 'requests.received.university']));
    expect(nameOfCell(cellsOf(form()).get(NEW.row), enUS)).toBe('三（三）9.属于训练数据, persons');
  });

  it('is made, filled, read and checked in Excel', async () => {
    const { run } = await openBook();
    valueOf(await run((context) => makeReport(context, sound())));
    const { report, messages } = valueOf(await run(readReport));
    expect(messages).toEqual([]);
    expect(report?.values).toEqual(sound().values);
    const { examination } = valueOf(await run((context) => checkReport(context)));
    expect(examination.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes a document into its workbook', async () => {
    const { run } = await openBook();
    valueOf(await run((context) => makeReport(context, { unit: '某某市某某局', year: 2028, edition: made })));
    const reading = valueOf(await run(readReport));
    const preview = previewImport(sound(), 'this', reading.report!, reading);
    valueOf(await run((context) => write(context, importWriting(preview, reading))));
    expect(valueOf(await run(readReport)).report?.values).toMatchObject({ [NEW.row]: 4, [NEW.block]: 11 });
  });

  it.each(['docx', 'html', 'csv', 'json'] as const)('is written as %s and read back', async (kind) => {
    const { value } = await readDocument(await writeDocument(sound(), kind));
    expect(value?.edition).toBe(made);
    expect(value?.values).toEqual(sound().values);
  });

  it('is read from its workbook as a file', async () => {
    const { run, book } = await openBook();
    valueOf(await run((context) => makeReport(context, sound())));
    expect((await readDocument(await saveXlsx(book))).value?.values).toEqual(sound().values);
  });

  it('has its new row and block told in the draft', () => {
    const told = JSON.stringify(draft(sound()));
    expect(told).toContain('不予公开4件');
    expect(told).toContain('财政补贴：本年补贴项目数量11');
  });

  it('is added up in a summary', async () => {
    const another = { ...sound({ [NEW.block]: 9 }), unit: '某某市另一局' };
    const reports = [sound(), another].map((each) =>
      unitReport(each, check(each), { file: `${each.unit}.json` }),
    );
    const { value: seed } = assemble({ reports, unread: [] });
    const { run } = await openBook();
    valueOf(await run((context) => makeSummary(context, seed!)));
    const { sums } = valueOf(await run(readSummaryBook));
    expect(sums).toMatchObject({ [NEW.row]: 8, [NEW.column]: 6, [NEW.block]: 20 });
  });
});
