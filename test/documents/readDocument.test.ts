import {
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { readDocument, readPasted } from '../../src/documents/read';
import { cellsOf, forms } from '../../src/form';
import { makeReport, makeSummary } from '../../src/excel';
import { formatReport } from '../../src/report';
import { assemble } from '../../src/summary';
import { clipboardFragment, toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import { distinctReport } from '../../tools/documents/reports';
import { toXlsx } from '../../tools/documents/workbook';
import { openBook, valueOf } from '../support/excel';
import { unitOf } from '../summary/support';

const report = distinctReport('2021', 2023, '云溪县水务局');

/** A stranger's workbook of the report, changed before it is read. */
const readSheet = async (change: (sheet: ExcelJS.Worksheet) => void) =>
  readDocument(
    await toXlsx(layOut(report), { finish: ({ worksheets: [sheet] }) => change(sheet as ExcelJS.Worksheet) }),
  );

const cellWith = (sheet: ExcelJS.Worksheet, content: string | number): ExcelJS.Cell => {
  const found: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cell.value === content && found.push(cell)));
  if (!found[0]) throw new Error(`no cell holds ${content}`);
  return found[0];
};

/** A page with the report’s HTML changed before it is read. */
const readChanged = (from: string | RegExp, to: string) =>
  readPasted(toHtml(layOut(report)).replace(from, to));

const figureOf = (id: string): number => Number(report.values[id]);

describe('one entry for all kinds', () => {
  it('reads the report’s own JSON', async () => {
    const bytes = new TextEncoder().encode(formatReport(report));
    expect(await readDocument(bytes)).toEqual({ value: report, messages: [] });
  });

  it('reads a summary of ours as the report of its sums, renamed sheets or not', async () => {
    const { run, book } = await openBook();
    const fees = 'disclosure.fees.amount';
    const units = [0.1, 0.2].map((amount, at) =>
      unitOf(`单位${at}`, { [fees]: amount, 'requests.received.person': 4 }),
    );
    const { value: seed } = assemble({ reports: units, unread: [] });
    if (!seed) throw new Error('no summary');
    valueOf(await run((context) => makeSummary(context, seed)));
    await run(async (context) => {
      context.workbook.worksheets.getItem('汇总表').name = '全区汇总';
      await context.sync();
    });
    const { value, messages } = await readDocument(await saveXlsx(book));
    expect(value).toMatchObject({ year: 2024, edition: '2021', values: seed.summary.values });
    expect(value?.values[fees]).toBe(0.3);
    expect(messages).toEqual([{ code: 'workbook.summary', params: {} }]);
  });

  it.each([
    ['one of its names', (names: string[]) => names.slice(1)],
    ['its names', () => []],
  ])('knows a summary of ours by what others have left of it: not %s', async (_, left) => {
    const { run, book } = await openBook();
    const { value: seed } = assemble({ reports: [unitOf('甲局')], unread: [] });
    if (!seed) throw new Error('no summary');
    valueOf(await run((context) => makeSummary(context, seed)));
    await run(async (context) => {
      const names = context.workbook.names.load({ name: true });
      await context.sync();
      const all = names.items.map(({ name }) => name).filter((name) => name.startsWith('OGI.'));
      const kept = new Set(left(all));
      for (const name of all.filter((one) => !kept.has(one))) context.workbook.names.getItem(name).delete();
      await context.sync();
    });
    const { messages } = await readDocument(await saveXlsx(book));
    expect(messages).toContainEqual({ code: 'workbook.summary', params: {} });
  });

  it('reads the report where a workbook holds a summary too', async () => {
    const { run, book } = await openBook();
    const ours = distinctReport('2021', 2024, '云溪县水务局');
    const { value: seed } = assemble({ reports: [unitOf('甲局')], unread: [] });
    if (!seed) throw new Error('no summary');
    valueOf(await run((context) => makeSummary(context, seed)));
    valueOf(await run((context) => makeReport(context, ours)));
    expect((await readDocument(await saveXlsx(book))).value?.values).toEqual(ours.values);
  });

  it('reads a workbook of ours by its names, last year’s figures too', async () => {
    const ours = { ...report, prior: distinctReport('2021', 2022, '').values };
    const { book, run } = await openBook();
    valueOf(await run((context) => makeReport(context, ours)));
    expect(await readDocument(await saveXlsx(book))).toEqual({ value: ours, messages: [] });
  }, 30_000);

  it('tells which totals of a workbook of ours are formulas, so that none of them is taken for the mistake', async () => {
    const { book, run } = await openBook();
    const { unit, year, edition } = report;
    valueOf(await run((context) => makeReport(context, { unit, year, edition })));
    const { value } = await readDocument(await saveXlsx(book));
    expect(value?.computed).toContain('requests.received.total');
    expect(value?.computed).not.toContain('requests.received.person');
  });

  it('[6.6] of a workbook of ours that is still blank, whose sums show nothing, no result is missing', async () => {
    const { book, run } = await openBook();
    const { unit, year, edition } = report;
    valueOf(await run((context) => makeReport(context, { unit, year, edition })));
    expect((await readDocument(await saveXlsx(book))).messages).toEqual([]);
  });

  it('reads what is pasted, as text or as the clipboard’s HTML', async () => {
    const html = toHtml(layOut(report));
    expect(await readPasted(html)).toEqual({ value: report, messages: [] });
    expect(await readPasted(clipboardFragment(html))).toEqual({ value: report, messages: [] });
    expect(await readPasted(formatReport(report))).toEqual({ value: report, messages: [] });
  });
});

describe('a stranger’s worksheet', () => {
  it('shows a date where a clerk typed 3-1: the words as shown, not the number behind them', async () => {
    const { value } = await readSheet((sheet) => {
      const cell = cellWith(sheet, figureOf('requests.granted.person'));
      cell.value = new Date(Date.UTC(2024, 2, 1));
      cell.numFmt = 'm"月"d"日"';
    });
    expect(value?.values).toEqual({ ...report.values, 'requests.granted.person': '3月1日' });
  });

  it('says where a formula has no result, and reads a blank', async () => {
    let address = '';
    const { value, messages } = await readSheet((sheet) => {
      const cell = cellWith(sheet, figureOf('requests.granted.total'));
      cell.value = { formula: 'SUM(A1:A2)' };
      ({ address } = cell);
    });
    expect(value?.values).toEqual({ ...report.values, 'requests.granted.total': null });
    expect(messages).toEqual([
      {
        code: 'document.uncalculated',
        params: { cell: `表1!${address}`, count: 1 },
        unread: ['requests.granted.total'],
      },
    ]);
  });

  /** A formula with a result, as another program would have put it into the XML. */
  const readFormula = async (xml: string) => {
    const bytes = await toXlsx(layOut(report), {
      finish: ({ worksheets: [sheet] }) => {
        cellWith(sheet as ExcelJS.Worksheet, figureOf('requests.granted.total')).value = {
          formula: 'IF(A1="","",1)',
          result: '结果',
        };
      },
    });
    const zip = await JSZip.loadAsync(bytes);
    const part = 'xl/worksheets/sheet1.xml';
    const sheet = await zip.file(part)!.async('string');
    const changed = sheet.replace(/<c r="(\w+)"( s="\d+")? t="str"><f>([^<]*)<\/f><v>结果<\/v><\/c>/, xml);
    if (changed === sheet) throw new Error('the formula was not found');
    zip.file(part, changed);
    return readDocument(await zip.generateAsync({ type: 'uint8array' }));
  };

  it.each([
    ['Excel', '<c r="$1"$2 t="str"><f>$3</f><v></v></c>'],
    ['LibreOffice', '<c r="$1"$2 t="str"><f aca="false">$3</f><v></v></c>'],
    ['one that closes elements at once, in lines', '<c t="str" r="$1"$2>\n<f>$3</f>\n<v/>\n</c>'],
    ['one that keeps spaces', '<c r="$1"$2 t="str"><f>$3</f><v xml:space="preserve"></v></c>'],
  ])('[6.6] a result that shows nothing is a result, as %s writes it', async (_, xml) => {
    const { value, messages } = await readFormula(xml);
    expect(value?.values['requests.granted.total']).toBeNull();
    expect(messages).toEqual([]);
  });

  it.each([
    ['openpyxl', '<c r="$1"$2><f>$3</f><v></v></c>'],
    ['openpyxl with lxml', '<c r="$1"$2><f>$3</f><v/></c>'],
    ['Apache POI', '<c r="$1"$2><f>$3</f></c>'],
    ['Apache POI, where words stood before', '<c r="$1"$2 t="str"><f>$3</f></c>'],
  ])('[6.6] a formula that was never calculated is told of, as %s writes it', async (_, xml) => {
    const { value, messages } = await readFormula(xml);
    expect(value?.values['requests.granted.total']).toBeNull();
    expect(messages).toMatchObject([{ code: 'document.uncalculated', params: { count: 1 } }]);
  });

  it('keeps errors of formulas, rich text and the figures of binary fractions as they show', async () => {
    const { value } = await readSheet((sheet) => {
      cellWith(sheet, figureOf('requests.granted.person')).value = {
        formula: '1/0',
        result: { error: '#DIV/0!' },
      };
      cellWith(sheet, figureOf('requests.granted.business')).value = {
        richText: [{ text: '3' }, { text: '件' }],
      };
      cellWith(sheet, figureOf('disclosure.fees.amount')).value = 0.1 + 0.2;
    });
    expect(value?.values).toEqual({
      ...report.values,
      'requests.granted.person': '#DIV/0!',
      'requests.granted.business': '3件',
      'disclosure.fees.amount': 0.3,
    });
  });

  it('names the cell where a label is not known', async () => {
    const { messages } = await readSheet((sheet) => (cellWith(sheet, '2.重复申请').value = '2.多次申请'));
    const repeatedRow = [...cellsOf(forms[report.edition]).keys()].filter((id) =>
      id.startsWith('requests.declined.repeated.'),
    );
    expect(messages).toEqual([
      { code: 'text.rowNotFound', params: { place: '三（五）2.重复申请' }, unread: repeatedRow },
      { code: 'text.leftOut', params: { line: '表1!C42', found: '2.多次申请' } },
    ]);
  });
});

describe('HTML', () => {
  it('figures one under another in a cell are words, not one figure', async () => {
    const id = 'requests.granted.person';
    const { value } = await readChanged(`>${figureOf(id)}<`, '><p>3</p><p>5</p><');
    expect(value?.values).toEqual({ ...report.values, [id]: '3；5' });
  });

  it('what is not shown is not read: scripts, comments, hidden rows, deletions', async () => {
    const unseen = '<script>9</script><!-- 9 --><span style="display: none">9</span><del>9</del>';
    expect(await readChanged(/<td>(\d)/g, `<td>${unseen}$1`)).toEqual({ value: report, messages: [] });
  });

  it('a row that is one cell short is not shifted, and its line is named', async () => {
    const id = 'requests.granted.person';
    const { value, messages } = await readChanged(`<td>${figureOf(id)}</td>`, '');
    const row = Object.fromEntries(
      Object.keys(report.values)
        .filter((cell) => cell.startsWith('requests.granted.'))
        .map((cell) => [cell, null]),
    );
    expect(value?.values).toEqual({ ...report.values, ...row });
    expect(messages[0]).toMatchObject({ code: 'text.rowCells', params: { expected: 7, found: 6 } });
  });

  it('a value that spans two columns belongs to neither', async () => {
    const { value, messages } = await readChanged(
      new RegExp(`<td>${figureOf('requests.granted.person')}</td><td>\\d+</td>`),
      '<td colspan="2">5</td>',
    );
    expect(value?.values['requests.granted.person']).toBeNull();
    expect(messages[0]?.code).toBe('text.rowCells');
  });
});

describe('Word', () => {
  it('leaves out tracked deletions and takes insertions', async () => {
    const change = { id: 1, author: '某', date: '2024-01-20T00:00:00Z' };
    const rows = [['第二十条第（五）项'], ['信息内容', '本年处理决定数量']].map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    );
    const changed = new Paragraph({
      children: [
        new TextRun('1'),
        new DeletedTextRun({ ...change, text: '7' }),
        new InsertedTextRun({ ...change, text: '2' }),
      ],
    });
    const row = new TableRow({
      children: [
        new TableCell({ children: [new Paragraph('行政许可')] }),
        new TableCell({ children: [changed] }),
      ],
    });
    const document = new Document({ sections: [{ children: [new Table({ rows: [...rows, row] })] }] });
    const { value } = await readDocument(new Uint8Array(await Packer.toBuffer(document)));
    expect(value?.values).toEqual({ 'disclosure.licences.decisions': 12 });
  });
});
