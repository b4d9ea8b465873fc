import { readReport, write as writeIn } from '../../src/excel';
import type { Report } from '../../src/report';
import {
  type ImportPreview,
  importWriting,
  type ImportTarget,
  previewImport,
  type WorkbookReading,
} from '../../src/workbook/report';
import { cellsIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { actionsOf, failAt, sampled } from '../support/faults';
import { report } from '../support/reports';

const requests = '三、依申请公开';

interface Seen {
  readonly reading: WorkbookReading;
  readonly now: Report;
  readonly preview: ImportPreview;
}

async function preview(opened: OpenWorkbook, document: Report, target: ImportTarget = 'this'): Promise<Seen> {
  const reading = valueOf(await opened.run(readReport));
  if (!reading.report) throw new Error('the workbook has no report');
  return { reading, now: reading.report, preview: previewImport(document, target, reading.report, reading) };
}

const write = ({ run }: OpenWorkbook, { reading, preview: seen }: Seen, chosen = seen) =>
  run((context) => writeIn(context, importWriting(chosen, reading)));

const document2023 = report('2021', {}, { year: 2023 });
const empty = { unit: '某局', year: 2024, edition: '2021' } as const;

describe('importing a document into a workbook that has a report', () => {
  it('writes what the document says and what was announced, and nothing else', async () => {
    const opened = await openReport(report('2021', { 'requests.received.person': 1 }));
    const document = report(
      '2021',
      { 'requests.received.person': 2, 'requests.received.total': 2, 'requests.carriedIn.person': null },
      { texts: { '5': '存在的问题。\n改进的办法。' } },
    );
    const seen = await preview(opened, document);
    expect(seen.preview.cells).toEqual([
      { cell: 'requests.received.person', from: 1, to: 2 },
      { cell: 'requests.received.total', from: 0, to: 2 },
    ]);
    expect(seen.preview.texts).toEqual([{ section: '5', from: '', to: '存在的问题。\n改进的办法。' }]);
    // The document's blank does not take away the workbook's 0.
    expect(seen.preview.messages).toEqual([{ code: 'import.kept', params: { count: 1 } }]);
    valueOf(await write(opened, seen));
    const { now, preview: after } = await preview(opened, document);
    expect(now.values).toEqual({ ...document.values, 'requests.carriedIn.person': 0 });
    expect(now.texts).toEqual(document.texts);
    expect([after.cells, after.texts]).toEqual([[], []]);
  });

  it('keeps the formulas of totals that follow from the parts, and prints the others as they are', async () => {
    const opened = await openReport(empty);
    const document = report('2021', {
      'requests.received.person': 2,
      'requests.received.total': 2,
      'requests.carriedIn.person': 3,
      'requests.carriedIn.total': 4,
    });
    const seen = await preview(opened, document);
    expect(seen.preview.totals).toEqual(['requests.carriedIn.total']);
    valueOf(await write(opened, seen));
    const { now, reading } = await preview(opened, document);
    expect(now.values['requests.received.total']).toBe(2);
    expect(reading.formulas.has('requests.received.total')).toBe(true);
    expect(now.values['requests.carriedIn.total']).toBe(4);
    expect(reading.formulas.has('requests.carriedIn.total')).toBe(false);
    expect(opened.book.sheet(requests).protection).toBeTruthy();
  });

  it('writes only what was chosen', async () => {
    const opened = await openReport(report('2021'));
    const document = report('2021', { 'requests.received.person': 2 }, { texts: { '1': '总体情况。' } });
    const seen = await preview(opened, document);
    valueOf(await write(opened, seen, { ...seen.preview, cells: [], totals: [] }));
    const { now } = await preview(opened, document);
    expect(now.values['requests.received.person']).toBe(0);
    expect(now.texts).toEqual({ '1': '总体情况。' });
  });

  it('brings last year’s report into 上年数据, of whichever edition that year had', async () => {
    const opened = await openReport({ unit: '某局', year: 2021, edition: '2021' });
    const document = report('2019', { 'requests.carriedOut.total': 7 }, { year: 2020 });
    const seen = await preview(opened, document, 'prior');
    expect(seen.preview.messages).toEqual([]);
    valueOf(await write(opened, seen));
    const { now } = await preview(opened, document, 'prior');
    expect(now.prior).toEqual(document.values);
  });

  it('[16] brings last year’s words too, beside its tables where nothing prints them, and takes them back', async () => {
    const opened = await openReport(report('2021', {}, { texts: { '1': '今年。' } }));
    const texts = { '1': '去年一段。\n去年又一段。', '5': '去年的问题。' };
    const seen = await preview(opened, report('2021', {}, { year: 2023, texts }), 'prior');
    expect(seen.preview.texts.map(({ section }) => section)).toEqual(['1', '5']);
    const back = valueOf(await write(opened, seen));
    const { now, reading } = await preview(opened, document2023, 'prior');
    expect([now.texts, now.priorTexts]).toEqual([{ '1': '今年。' }, texts]);
    const { page } = opened.book.sheet('上年数据');
    const [printed] = page?.printArea ?? [];
    expect(reading.priorTextAreas.get('1')?.column).toBeGreaterThanOrEqual(printed?.columns ?? Infinity);
    valueOf(await opened.run((context) => writeIn(context, back)));
    expect((await preview(opened, document2023, 'prior')).now.priorTexts).toBeUndefined();
  });

  it('refuses the other edition, and asks about another year or another unit', async () => {
    const opened = await openReport(report('2021'));
    expect((await preview(opened, report('2019'))).preview).toMatchObject({
      cells: [],
      messages: [{ code: 'import.otherEdition', params: { found: '2019', edition: '2021' } }],
    });
    const other = report('2021', {}, { unit: '某委', year: 2023 });
    expect((await preview(opened, other)).preview.messages.map(({ code }) => code)).toEqual([
      'import.otherYear',
      'import.otherUnit',
    ]);
  });

  it('keeps every paragraph, more than there are rows too', async () => {
    const opened = await openReport(report('2021'));
    const text = Array.from({ length: 75 }, (_, index) => `第${index + 1}段。`).join('\n');
    const document = report('2021', {}, { texts: { '6': text } });
    valueOf(await write(opened, await preview(opened, document)));
    expect((await preview(opened, document)).now.texts).toEqual({ '6': text });
  });

  it('never makes a formula of a text', async () => {
    const opened = await openReport(report('2021'));
    const document = report(
      '2021',
      { 'requests.received.person': '=1+1' },
      { texts: { '1': '=HYPERLINK("x")' } },
    );
    valueOf(await write(opened, await preview(opened, document)));
    expect((await cellsIn(opened, requests, 'D6'))[0]).toEqual(['=1+1']);
    expect((await preview(opened, document)).now).toMatchObject({
      values: { 'requests.received.person': '=1+1' },
      texts: { '1': '=HYPERLINK("x")' },
    });
  });

  it('writes nothing when a co-author has changed what was seen', async () => {
    const opened = await openReport(report('2021'));
    const document = report('2021', { 'requests.received.person': 2 });
    const seen = await preview(opened, document);
    opened.book.edit(requests, 'D6', '9');
    const before = opened.book.snapshot();
    expect(await write(opened, seen)).toMatchObject({
      ok: false,
      failure: { code: 'changedMeanwhile' },
    });
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('is taken back whole by what it answers: figures, formulas, words, locks, protection (issue 12.4)', async () => {
    const opened = await openReport({ ...empty, texts: { '5': '旧的。\n两段。' } });
    const before = opened.book.snapshot();
    const document = report(
      '2021',
      { 'requests.received.person': 2, 'requests.received.total': 9 },
      { texts: { '5': '新的。' } },
    );
    const undo = valueOf(await write(opened, await preview(opened, document)));
    expect(opened.book.snapshot()).not.toEqual(before);
    valueOf(await opened.run((context) => writeIn(context, undo)));
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('is not taken back over what was edited since (issue 12.4)', async () => {
    const opened = await openReport(report('2021'));
    const document = report('2021', { 'requests.received.person': 2 });
    const undo = valueOf(await write(opened, await preview(opened, document)));
    opened.book.edit(requests, 'D6', '5');
    const edited = opened.book.snapshot();
    expect(await opened.run((context) => writeIn(context, undo))).toMatchObject({
      ok: false,
      failure: { code: 'changedMeanwhile' },
    });
    expect(opened.book.snapshot()).toEqual(edited);
  });

  it('is taken back whole when Excel fails on the way, formulas and protection included', async () => {
    const document = report(
      '2021',
      { 'requests.received.person': 2, 'requests.received.total': 5, 'requests.granted.person': 2 },
      { texts: { '1': '总体情况。' } },
    );
    const seed = { ...empty, texts: { '1': '旧的。\n两段。' } };
    const sizing = await openReport(seed);
    const seenThere = await preview(sizing, document);
    const batches = await actionsOf(sizing.host, async () => valueOf(await write(sizing, seenThere)));
    const opened = await openReport(seed);
    const seen = await preview(opened, document);
    const before = opened.book.snapshot();
    const last = batches.length - 1;
    for (const action of sampled(batches[last] ?? 0, 0, 31)) {
      failAt(opened.host, last, action);
      expect([action, await write(opened, seen)]).toMatchObject([action, { ok: false }]);
      expect([action, opened.book.snapshot()]).toEqual([action, before]);
    }
    valueOf(await write(opened, seen));
  });
});
