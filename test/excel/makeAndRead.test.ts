import fc from 'fast-check';
import { Book } from 'office-js-simulator';
import { makeReport, readReport } from '../../src/excel';
import type { EditionId } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import type { Report } from '../../src/report';
import { openBook, openReport, valueOf } from '../support/excel';
import { anyReport, report } from '../support/reports';

const editions: EditionId[] = ['2019', '2021'];
const sheetsOf = (book: Book): string[] => book.snapshot().sheets.map(({ name }) => name);

describe('making a report in Excel', () => {
  it.each(editions)(
    'takes two round trips and replaces the blank sheet of a new workbook (%s)',
    async (edition) => {
      const { book, host, run } = await openBook();
      valueOf(await run((context) => makeReport(context, { unit: '某局', year: 2024, edition })));
      expect(host.counts.roundTrips).toBe(2);
      expect(sheetsOf(book)).toEqual(Object.values(sheetNames));
    },
  );

  it('leaves the user’s own sheets alone', async () => {
    const book = Book.blank();
    book.edit('Sheet1', 'B2', '我的数据');
    const { run } = await openBook(book);
    valueOf(await run((context) => makeReport(context, report('2021'))));
    expect(sheetsOf(book)).toEqual(['Sheet1', ...Object.values(sheetNames)]);
  });

  it('refuses a workbook that already holds a report, and changes nothing', async () => {
    const { book, run } = await openReport(report('2021'));
    const before = book.snapshot();
    const again = await run((context) => makeReport(context, report('2019')));
    expect(again).toMatchObject({ ok: false, failure: { code: 'alreadyThere', isUndone: true } });
    expect(book.snapshot()).toEqual(before);
  });
});

describe('reading a report from Excel', () => {
  it.each(editions)('takes one round trip and gives back what was filled in (%s)', async (edition) => {
    await fc.assert(
      fc.asyncProperty(anyReport(edition), async (subject) => {
        const texts = { '1': '第一段\n=第二段', '5': '（一）问题。', '6': '本年度未收取信息处理费。' };
        const { host, run } = await openReport({ ...subject, texts });
        host.resetCounts();
        const { report: read, messages } = valueOf(await run(readReport));
        expect(host.counts.roundTrips).toBe(1);
        expect(messages).toEqual([]);
        expect(read).toEqual({ ...subject, texts });
      }),
      { numRuns: 8 },
    );
  });

  it('reads a fresh form as blank: calculated totals of nothing are not 0', async () => {
    const { run } = await openReport({ unit: '某局', year: 2024, edition: '2021' });
    const { report: read, formulas } = valueOf(await run(readReport));
    expect(Object.values(read?.values ?? {}).every((value) => value === null)).toBe(true);
    expect(formulas.has('requests.received.total')).toBe(true);
    expect(formulas.has('requests.received.person')).toBe(false);
  });

  it('brings last year’s figures and words along', async () => {
    const prior = { 'requests.carriedOut.person': 3, 'requests.carriedOut.total': 3 };
    const priorTexts = { '1': '去年一段。\n去年又一段。', '6': '=1+1' };
    const { run } = await openReport(report('2021', {}, { prior, priorTexts }));
    const read = valueOf(await run(readReport)).report;
    expect(read?.prior).toMatchObject(prior);
    expect(read?.priorTexts).toEqual(priorTexts);
  });

  it('keeps a date, a boolean and an error as the words Excel shows, and reads a number stored as text', async () => {
    const opened = await openReport(report('2021'));
    opened.book.edit('三、依申请公开', 'D6', '2024-3-5');
    opened.book.edit('三、依申请公开', 'D7', 'TRUE');
    opened.book.edit('三、依申请公开', 'D8', '=1/0');
    opened.book.edit('三、依申请公开', 'D9', "'１２ ");
    const { report: read } = valueOf(await opened.run(readReport));
    expect(typeof read?.values['requests.received.person']).toBe('string');
    expect(read?.values['requests.received.person']).toMatch(/2024/);
    expect(read?.values['requests.carriedIn.person']).toBe('TRUE');
    expect(read?.values['requests.granted.person']).toBe('#DIV/0!');
    expect(read?.values['requests.partlyGranted.person']).toBe(12);
    expect(read?.asWritten).toEqual({ 'requests.partlyGranted.person': '１２ ' });
  });

  it('says of a workbook that is not ours that it is not', async () => {
    const { run } = await openBook();
    expect(valueOf(await run(readReport))).toMatchObject({
      report: null,
      messages: [{ code: 'workbook.notOurs' }],
    });
  });
});

describe('finding the cells again', () => {
  const figures = {
    'requests.received.person': 21,
    'appeals.review.upheld': 4,
    'disclosure.licences.decisions': 7,
  };
  const subject: Report = report('2021', figures);

  async function readAfter(change: (context: Excel.RequestContext) => void) {
    const opened = await openReport(subject);
    await opened.run(async (context) => {
      change(context);
      await context.sync();
    });
    return valueOf(await opened.run(readReport));
  }

  it('by name, in a renamed sheet', async () => {
    const { report: read, messages } = await readAfter((context) => {
      context.workbook.worksheets.getItem('三、依申请公开').name = '申请';
    });
    expect(read).toEqual(subject);
    expect(messages).toEqual([]);
  });

  it('by name, below an inserted row', async () => {
    const { report: read } = await readAfter((context) => {
      const sheet = context.workbook.worksheets.getItem('三、依申请公开');
      sheet.protection.unprotect();
      sheet.getRange('2:2').insert('Down');
    });
    expect(read).toEqual(subject);
  });

  it('by labels, when a row was inserted among them', async () => {
    const { report: read, messages } = await readAfter((context) => {
      const sheet = context.workbook.worksheets.getItem('三、依申请公开');
      sheet.protection.unprotect();
      sheet.getRange('12:12').insert('Down');
    });
    expect(read).toEqual(subject);
    expect(messages).toMatchObject([{ code: 'workbook.foundByLabels' }]);
  });

  it.each(['OGI.requests', 'OGI.appeals', 'OGI.disclosure.5', 'OGI.disclosure.1'])(
    'by labels, when the name %s is gone and the sheets are renamed',
    async (name) => {
      const { report: read, messages } = await readAfter((context) => {
        context.workbook.names.getItem(name).delete();
        for (const sheet of ['二、主动公开', '三、依申请公开', '四、复议诉讼']) {
          context.workbook.worksheets.getItem(sheet).name = `我的${sheet}`;
        }
      });
      expect(read).toEqual(subject);
      expect(messages).toMatchObject([{ code: 'workbook.foundByLabels' }]);
    },
  );

  it('not at all when labels and name are gone: it is said, not guessed', async () => {
    const { report: read, messages } = await readAfter((context) => {
      context.workbook.names.getItem('OGI.appeals').delete();
      const sheet = context.workbook.worksheets.getItem('四、复议诉讼');
      sheet.protection.unprotect();
      sheet.getRange('A3:O5').clear('Contents');
    });
    expect(messages).toMatchObject([{ code: 'workbook.blockNotFound' }]);
    expect(read?.values['appeals.review.upheld']).toBeUndefined();
    expect(read?.values['requests.received.person']).toBe(21);
  });
});
