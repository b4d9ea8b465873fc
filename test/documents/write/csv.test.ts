import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/documents/read';
import { readReportCsv } from '../../../src/documents/csv';
import { writeDocument } from '../../../src/documents/write';
import { cellsOf, forms } from '../../../src/form';
import { locales, say } from '../../../src/locales';
import type { Report } from '../../../src/report';
import { report } from '../../support/reports';
import { editions, numbered } from './samples';

const csvOf = async (subject: Report): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeDocument(subject, 'csv'));

/** The line of a cell or paragraph, without its line end. */
const lineWith = (csv: string, id: string): string =>
  csv.split('\r\n').find((line) => line.includes(`,${id},`)) ?? '';

const fixture = (name: string): string => readFileSync(`test/fixtures/csv/${name}.csv`, 'utf8');

describe('a report as CSV', () => {
  it('is UTF-8 that Excel knows by its mark, with the column names first and CRLF after every record', async () => {
    const csv = await csvOf(report('2021'));
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFunit,year,edition,member,section,table,id,row,column,value,asWritten',
    );
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has one row for each cell, with the labels people know it by', async () => {
    const id = 'requests.refused.stateSecret.business';
    const csv = await csvOf(report('2021', { [id]: 37 }));
    expect(csv.match(/,values,/g)).toHaveLength(cellsOf(forms['2021']).size);
    expect(lineWith(csv, id)).toBe(
      `某局,2024,2021,values,三、收到和处理政府信息公开申请情况,requests,${id},三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密,法人或其他组织 / 商业企业,37,`,
    );
  });

  it('tells blank from 0, this year from last, and one paragraph from the next', async () => {
    const id = 'requests.carriedOut.total';
    const csv = await csvOf(
      report('2021', { [id]: null }, { prior: { [id]: 0 }, texts: { '5': '第一段。\n第二段。' } }),
    );
    const rows = csv.split('\r\n').map((line) => line.split(','));
    const values = (wanted: string) => rows.filter((row) => row[6] === wanted).map((row) => [row[3], row[9]]);
    expect(values(id)).toEqual([
      ['values', ''],
      ['prior', '0'],
    ]);
    expect(values('5')).toEqual([
      ['texts', '第一段。'],
      ['texts', '第二段。'],
    ]);
  });

  it.each(['=1+1', '+86', '-', '@x', '＝1', '\t=1', ' =1', "'一", '1e3'])(
    'has an apostrophe before %j, which a spreadsheet would take for something else',
    async (text) => {
      const id = 'appeals.review.upheld';
      const csv = await csvOf(report('2021', { [id]: text }, { unit: text, texts: { '1': text } }));
      expect(lineWith(csv, id).split(',').slice(-2)).toEqual([`'${text}`, '']);
      expect(lineWith(csv, '1').split(',').at(-2)).toBe(`'${text}`);
      expect(lineWith(csv, '1').split(',')[0]).toBe(`'${text}`);
    },
  );

  it('leaves numbers and harmless words as they are', async () => {
    const id = 'disclosure.fees.amount';
    for (const value of [-5, 0.25, '251000元', '/', '减4', 'TRUE']) {
      expect(
        lineWith(await csvOf(report('2021', { [id]: value })), id)
          .split(',')
          .at(-2),
      ).toBe(String(value));
    }
  });

  it('quotes what holds commas, quotes and line breaks', async () => {
    const id = 'appeals.review.upheld';
    const csv = await csvOf(report('2021', { [id]: '1,"2"\n3' }));
    expect(csv).toContain(',"1,""2""\n3",');
  });
});

describe('reading a report from CSV', () => {
  it.each([
    ['as written', (csv: string) => csv],
    ['with line feeds alone', (csv: string) => csv.replaceAll('\r\n', '\n')],
    ['with every name quoted', (csv: string) => csv.replace(/\w+(?=.*asWritten)|asWritten/g, '"$&"')],
  ])('is what reading any file comes to, %s', async (_, change) => {
    const subject = numbered('2021');
    const bytes = new TextEncoder().encode(change(await csvOf(subject)));
    expect(await readDocument(bytes)).toEqual({ value: subject, messages: [] });
  });

  it('says of a file with the names of our columns what is wrong with it', async () => {
    const bytes = new TextEncoder().encode('member,id\r\nvalues,requests.received.total\r\n');
    expect((await readDocument(bytes)).messages).toEqual([
      { code: 'csv.noColumn', params: { column: 'unit' } },
    ]);
  });

  it.each(editions)('does not mind moved, added and missing columns nor line ends (%s)', async (edition) => {
    const subject = numbered(edition);
    const csv = await csvOf(subject);
    const moved = csv
      .replace('\uFEFF', '')
      .split('\r\n')
      .filter(Boolean)
      .map((line) => line.split(','))
      .map(([unit, year, own, member, , , id, , , value], index) =>
        [index === 0 ? '备注' : '已核', value, id, member, own, year, unit].join(','),
      );
    expect(readReportCsv(moved.join('\n'))).toEqual({ value: subject, messages: [] });
  });

  it('reads what a person typed into a cell as it is read elsewhere', () => {
    expect(readReportCsv(fixture('typed')).value).toMatchObject({
      values: {
        'requests.received.person': 1234,
        'requests.received.business': 12,
        'requests.received.research': '3件',
        'requests.received.welfare': null,
      },
      asWritten: { 'requests.received.person': '1,234', 'requests.received.business': '１２' },
    });
  });

  it.each([
    ['empty', { code: 'csv.noColumn', params: { column: 'unit' } }],
    ['another-table', { code: 'csv.noColumn', params: { column: 'unit' } }],
    ['header-only', { code: 'csv.noRows', params: {} }],
    ['open-quote', { code: 'csv.syntax', params: { line: 3 } }],
    ['two-units', { code: 'csv.otherReport', params: { line: 3 } }],
    [
      'unknown-member',
      { code: 'csv.member', params: { line: 3, member: 'value', id: 'requests.received.total' } },
    ],
    ['twice', { code: 'csv.twice', params: { line: 3, member: 'values', id: 'requests.received.person' } }],
    ['unknown-cell', { code: 'json.unknownMember', params: { path: '#/values/requests.received.nobody' } }],
    ['unknown-edition', { code: 'json.invalid', params: { path: '#/edition', detail: expect.any(String) } }],
    ['no-year', { code: 'json.invalid', params: { path: '#/year', detail: expect.any(String) } }],
  ])('refuses %s.csv with a message that says where', (name, message) => {
    const reading = readReportCsv(fixture(name));
    expect(reading).toEqual({ value: null, messages: [message] });
    for (const locale of Object.values(locales)) {
      expect(say(reading.messages[0]!, locale)).not.toMatch(/[{}]|csv\./);
    }
  });

  it('takes a long field whose quotes do not pair without falling over', () => {
    expect(readReportCsv(`unit\r\n"${'""a'.repeat(500_000)}`).messages).toEqual([
      { code: 'csv.syntax', params: { line: 2 } },
    ]);
  });
});
