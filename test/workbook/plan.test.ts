import fc from 'fast-check';
import type { EditionId } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import type { Operation } from '../../src/workbook/patch';
import { findingsNames, plan, reportNames, traceNames } from '../../src/workbook/report';
import { temporaryName } from '../../src/workbook/report';
import { anyReport, report } from '../support/reports';

const editions: EditionId[] = ['2019', '2021'];
const only = <K extends Operation['op']>(operations: readonly Operation[], op: K) =>
  operations.filter((operation): operation is Extract<Operation, { op: K }> => operation.op === op);

describe('the plan of a report’s workbook', () => {
  it('is plain data: it survives being stored as JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions).chain(anyReport), (subject) => {
        const patch = plan(subject);
        expect(JSON.parse(JSON.stringify(patch))).toEqual(patch);
      }),
      { numRuns: 10 },
    );
  });

  it.each(editions)(
    'makes the nine sheets in order under temporary names and renames them last (%s)',
    (edition) => {
      const operations = plan({ unit: '某局', year: 2024, edition }, 'Sheet1');
      const sheets = Object.keys(sheetNames) as (keyof typeof sheetNames)[];
      expect(only(operations, 'addSheet').map(({ sheet }) => sheet)).toEqual(sheets.map(temporaryName));
      const tail = operations.slice(-sheets.length - 2);
      expect(tail.map(({ op }) => op)).toEqual([
        ...sheets.map(() => 'renameSheet'),
        'activate',
        'deleteBlankSheet',
      ]);
      expect(only(operations, 'renameSheet').map(({ to }) => to)).toEqual(Object.values(sheetNames));
    },
  );

  it.each(editions)('gives every sheet a name that leads to it (%s)', (edition) => {
    const operations = plan(report(edition));
    const names = only(operations, 'addName');
    for (const key of Object.keys(sheetNames) as (keyof typeof sheetNames)[]) {
      expect(names.some(({ formula }) => formula.startsWith(`'${temporaryName(key)}'!`))).toBe(true);
    }
    for (const { name } of names)
      expect([...reportNames, ...findingsNames, ...Object.values(traceNames)]).toContain(name);
  });

  it('fills totals with formulas in a fresh form, and with the published figures in an imported one', () => {
    const written = (operations: readonly Operation[]): unknown[] =>
      only(operations, 'write')
        .filter(({ sheet, at }) => sheet === temporaryName('requests') && at.rows === 25 && at.columns === 7)
        .flatMap(({ content }) => content.map((row) => row.at(-1)));
    const fresh = written(plan({ unit: '某局', year: 2024, edition: '2021' }));
    expect(fresh).toHaveLength(25);
    expect(fresh[0]).toEqual({ formula: 'IF(COUNT(D6:I6)=0,"",SUM(D6:I6))' });
    const imported = written(plan(report('2021', { 'requests.received.total': 7 })));
    expect(imported[0]).toBe(7);
  });

  it('writes blank as blank, and words as words', () => {
    const values = { 'requests.received.person': null, 'requests.received.business': '=1+1' };
    const rows = only(plan(report('2021', values)), 'write').flatMap(({ content }) => content);
    expect(rows).toContainEqual([null, '=1+1', 0, 0, 0, 0, 0]);
  });

  it.each(editions)(
    'never writes outside what Excel admits: short sheet names, prompts and titles (%s)',
    (edition) => {
      const operations = plan(report(edition));
      for (const { sheet } of only(operations, 'addSheet')) expect(sheet.length).toBeLessThanOrEqual(31);
      for (const { validation } of only(operations, 'validate')) {
        for (const { title, message } of [validation.prompt, validation.alert]) {
          expect(title.length).toBeLessThanOrEqual(32);
          expect(message.length).toBeLessThanOrEqual(225);
        }
      }
      for (const { formula } of only(operations, 'flag')) expect(formula.length).toBeLessThanOrEqual(255);
    },
  );

  it('uses last year’s edition for last year’s figures', () => {
    const texts = (edition: EditionId, year: number): unknown[] =>
      only(plan({ unit: '某局', year, edition }), 'write')
        .filter(({ sheet }) => sheet === temporaryName('prior'))
        .flatMap(({ content }) => content.flat());
    expect(texts('2021', 2021)).toContain('本年新制作数量');
    expect(texts('2021', 2022)).toContain('本年制发件数');
  });
});
