import fc from 'fast-check';
import { checkReport, clearFlags, explainFinding, goTo, goToNext, readReport, watch } from '../../src/excel';
import type { CellId, EditionId } from '../../src/form';
import { balances, type Equation, examine } from '../../src/rules';
import { marginLines } from '../../src/workbook/report/sheets/margins';
import { placedBlocks, placedTables, placesOf } from '../../src/workbook/report/layout';
import { sheetNames } from '../../src/locales/workbook';
import {
  cellsIn,
  checkIn,
  colored,
  openBook,
  openReport,
  type OpenWorkbook,
  totalsToFormulas,
  valueOf,
} from '../support/excel';
import { failAt } from '../support/faults';
import { anyReport, report } from '../support/reports';
import { pause, until } from '../support/until';

const requests = '三、依申请公开';
const results = '校验结果';

/** The rows of 校验结果 that say something. */
async function resultRows(opened: OpenWorkbook): Promise<unknown[][]> {
  const rows = await cellsIn(opened, results, 'A6:J60');
  return rows.filter(([severity]) => severity !== '');
}

const flagged = ({ book }: OpenWorkbook, sheet = requests): string[] => colored(book, sheet).sort();

describe('checking a report in Excel', () => {
  it('takes one read and one write, and neither unprotects nor touches any other sheet', async () => {
    const opened = await openReport(report('2021', { 'requests.received.person': 2 }));
    const before = opened.book.snapshot();
    opened.host.resetCounts();
    await checkIn(opened);
    expect(opened.host.counts.roundTrips).toBe(2);
    // What formulas show follows 校验结果; what stands in the cells does not.
    const others = (snapshot: typeof before) =>
      snapshot.sheets
        .filter(({ name }) => name !== results)
        .map(({ cells, ...sheet }) => ({
          ...sheet,
          cells: Object.entries(cells).map(([at, { value, ...cell }]) => [at, cell.formula ?? value, cell]),
        }));
    expect(others(opened.book.snapshot())).toEqual(others(before));
  });

  it('lists what is wrong on 校验结果: severity, place, message, figures, rule', async () => {
    const opened = await openReport(report('2021', { 'requests.received.total': 2 }));
    await checkIn(opened);
    const rows = await resultRows(opened);
    expect(
      rows.map(([severity, place, , found, expected, , , rule]) => [severity, place, found, expected, rule]),
    ).toEqual([
      ['✕ 错误', '一、本年新收政府信息公开申请数量 总计等 4 格', 2, 0, 'T3-1'],
      ['✕ 错误', '一、本年新收政府信息公开申请数量 总计', 2, 0, 'T3-3'],
    ]);
  });

  it('flags the cells at once where formulas can tell, and as long as 校验结果 names them', async () => {
    const opened = await openReport(report('2021'));
    expect(flagged(opened)).toEqual([]);
    opened.book.edit(requests, 'F9', '5');
    // 部分公开's total and the total processed do not follow; nothing was asked to check.
    expect(flagged(opened)).toEqual(['F29', 'J9']);
    opened.book.edit(requests, 'F9', '0');
    expect(flagged(opened)).toEqual([]);
  });

  it('flags the cell at fault above the totals it upsets, until a rule it takes part in holds again', async () => {
    const sound = { 'requests.received.person': 12, 'requests.received.total': 12 };
    const balanced = { ...sound, 'requests.granted.person': 12, 'requests.granted.total': 12 };
    const opened = await openReport(
      report('2021', {
        ...balanced,
        'requests.processed.person': 12,
        'requests.processed.total': 12,
        'requests.received.person': 21,
      }),
    );
    const fill = (cell: string) => opened.book.flags(requests).get(cell)?.[0]?.style.fill;
    expect(fill('D6')).toBe('#FFC7CE');
    await checkIn(opened);
    expect(fill('D6')).toBe('#C00000');
    expect(fill('J6')).toBe('#FFC7CE');
    const suggestions = (await resultRows(opened)).map((row) => row[5]);
    expect(new Set(suggestions)).toEqual(
      new Set([
        '一、本年新收政府信息公开申请数量 自然人 可能应为 12（现为 21，数字颠倒），改后 2 处差额消失。',
      ]),
    );
    opened.book.edit(requests, 'D6', '12');
    expect(flagged(opened)).toEqual([]);
  });

  it('lists what may be wrong where figures cannot tell, and points at no cell', async () => {
    const opened = await openReport(
      report('2021', { 'appeals.review.total': 5, 'appeals.review.upheld': 3, 'appeals.review.other': 1 }),
    );
    await checkIn(opened);
    const [suggestion] = (await resultRows(opened)).map((row) => String(row[5]).split('\n'));
    expect(suggestion?.[0]).toBe('以下情况都有可能，仅凭数字无法判断，请对照底稿核对：');
    expect(suggestion?.length).toBeGreaterThan(2);
    const { book } = opened;
    const fills = colored(book, '四、复议诉讼').map(
      (cell) => book.flags('四、复议诉讼').get(cell)?.[0]?.style.fill,
    );
    expect(new Set(fills)).toEqual(new Set(['#FFC7CE']));
  });

  it('keeps explanations through later checks, and those of findings that are gone', async () => {
    const opened = await openReport(report('2021', { 'requests.carriedOut.person': null }));
    await checkIn(opened);
    opened.book.edit(results, 'G6', '本年无结转');
    opened.book.edit(requests, 'E7', '1');
    await checkIn(opened);
    const explained = (await resultRows(opened)).filter((row) => row[6] === '本年无结转');
    expect(explained.map(([severity, , , , , , , rule]) => [severity, rule])).toEqual([['▲ 提醒', 'V-4']]);
    opened.book.edit(requests, 'D30', '0');
    await checkIn(opened);
    const resolved = (await resultRows(opened)).filter((row) => row[6] === '本年无结转');
    expect(resolved.map(([severity]) => severity)).toEqual(['✓ 已消除']);
  });

  it('shows nothing in a sound report, and no flag after the flags are cleared', async () => {
    const opened = await openReport(report('2021', { 'requests.granted.person': '/' }));
    await checkIn(opened);
    expect(await resultRows(opened)).not.toEqual([]);
    valueOf(await opened.run(clearFlags));
    expect(await resultRows(opened)).toEqual([]);
  });

  it.each(['check', 'explain', 'clear'] as const)(
    '(%s) tells what the workbook then holds, as a reading finds it (issue 6.5)',
    async (what) => {
      const opened = await openReport(
        report('2021', { 'requests.received.total': 2, 'requests.carriedOut.person': null }),
      );
      const { findings } = examine(valueOf(await opened.run(readReport)).report!);
      const blank = findings.find(({ rule }) => rule === 'V-4')!;
      const check = (context: Excel.RequestContext) => checkReport(context);
      const explain = (context: Excel.RequestContext) => explainFinding(context, blank, '本年无结转');
      const does = { check, explain, clear: clearFlags }[what];
      // At first 校验结果 is empty, then it lists, then it holds an explanation, then one that is resolved.
      for (const before of [null, check, explain, clearFlags]) {
        if (before) valueOf(await opened.run(before));
        opened.host.resetCounts();
        const { examination, ...told } = valueOf(await opened.run(does));
        expect(opened.host.counts.roundTrips).toBe(2);
        expect(told).toEqual(valueOf(await opened.run(readReport)));
        expect(examination.findings).toEqual(findings);
      }
    },
    60_000,
  );

  it('goes to a cell with the same write, and counts where that cannot be gone to (issue 6.5)', async () => {
    const opened = await openReport(report('2021', { 'requests.received.total': 2 }));
    const show = () => ({ sheet: requests, row: 5, column: 9 });
    opened.host.resetCounts();
    valueOf(await opened.run((context) => checkReport(context, null, show)));
    expect(opened.host.counts.roundTrips).toBe(2);
    expect(opened.book.active.name).toBe(requests);
    valueOf(await opened.run(clearFlags));
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(requests).visibility = 'Hidden';
      await context.sync();
    });
    valueOf(await opened.run((context) => checkReport(context, null, show)));
    expect(opened.book.active.name).not.toBe(requests);
    expect(await resultRows(opened)).not.toEqual([]);
  });

  it('gives the same result when it is asked twice', async () => {
    const opened = await openReport(report('2021', { 'requests.received.person': 2 }));
    await checkIn(opened);
    const once = opened.book.snapshot();
    await checkIn(opened);
    expect(opened.book.snapshot()).toEqual(once);
  });

  it('says that a workbook holds no report', async () => {
    const { run } = await openBook();
    expect(await run(checkReport)).toMatchObject({ ok: false, failure: { code: 'notOurs' } });
  });

  it('says that a cell is being edited, and leaves everything as it was', async () => {
    const { book, host, run } = await openReport(report('2021', { 'requests.received.person': 2 }));
    const before = book.snapshot();
    host.cellEditMode = true;
    expect(await run(checkReport)).toMatchObject({ ok: false, failure: { code: 'cellEditMode' } });
    expect(book.snapshot()).toEqual(before);
  });
});

/** The margins of the workbook by equation: T3-1, T3-2, T3-3 and T4-1 as they are calculated in the cells. */
async function calculatedMargins(opened: OpenWorkbook, edition: EditionId): Promise<Map<Equation, unknown>> {
  const seed = { year: edition === '2019' ? 2020 : 2024, edition };
  const tables = placedTables(seed);
  const blocks = placedBlocks(tables);
  const places = { this: placesOf(blocks, 'this'), prior: placesOf(blocks, 'prior') };
  const margins = marginLines(seed, tables, places, (key) => sheetNames[key]).flatMap((line) => line.margins);
  return opened.run(async (context) => {
    const cells = margins.map(({ equation, sheet, at }) => ({
      equation,
      cell: context.workbook.worksheets
        .getItem(sheetNames[sheet])
        .getCell(at.row, at.column)
        .load({ values: true }),
    }));
    await context.sync();
    return new Map(cells.map(({ equation, cell }) => [equation, cell.values[0]?.[0]]));
  });
}

describe('the margins and the check', () => {
  it.each(['2019', '2021'] as const)(
    'agree on T3-1, T3-2, T3-3 and T4-1 for any figures (%s)',
    async (edition) => {
      const opened = await openReport(report(edition));
      await opened.run(async (context) => {
        for (const name of Object.values(sheetNames).slice(0, -1)) {
          context.workbook.worksheets.getItem(name).protection.unprotect();
        }
        await context.sync();
      });
      await fc.assert(
        fc.asyncProperty(anyReport(edition), async (subject) => {
          await opened.run(async (context) => {
            for (const block of placedBlocks(placedTables(subject)).filter(({ year }) => year === 'this')) {
              const value = (cell: CellId) => subject.values[cell];
              context.workbook.names.getItem(block.name).getRange().values = block.cells.map((line) =>
                line.map((cell) =>
                  typeof value(cell) === 'string' ? `'${value(cell)}` : (value(cell) ?? ''),
                ),
              );
            }
            await context.sync();
          });
          const margins = await calculatedMargins(opened, edition);
          const told = balances(subject).filter(({ equation }) => /^T/.test(equation.rule));
          expect(told.length).toBeGreaterThan(38);
          for (const { equation, left, right, agrees } of told) {
            expect([equation.about, margins.get(equation)]).toEqual([equation.about, left - right]);
            expect(margins.get(equation) === 0).toBe(agrees);
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('going to a cell and watching', () => {
  it('selects the cell of a finding on its sheet', async () => {
    const opened = await openReport(report('2021', { 'appeals.review.total': 1 }));
    const { places, examination } = await checkIn(opened);
    const place = places.get(examination.findings[0]?.cells[0] ?? '');
    if (!place) throw new Error('the finding has no place');
    valueOf(await opened.run((context) => goTo(context, place)));
    const selected = await opened.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("'四、复议诉讼'!E6");
  });

  it('says that the sheet is gone', async () => {
    const { run } = await openReport(report('2021'));
    expect(await run((context) => goTo(context, { sheet: '没有', row: 0, column: 0 }))).toMatchObject({
      ok: false,
      failure: { code: 'notFound' },
    });
  });

  it('is called for a co-author’s edit and the person’s own, not for what the add-in writes (issue 6.5)', async () => {
    const opened = await openReport(report('2021', { 'requests.received.person': 2 }));
    const theirs = await openBook(opened.book);
    let calls = 0;
    await opened.run((context) => watch(context, () => (calls += 1)));
    await checkIn(opened);
    valueOf(await opened.run(clearFlags));
    await pause(450);
    expect(calls).toBe(0);
    await checkIn(theirs);
    await pause(450);
    expect(calls).toBe(1);
    // One burst of theirs and one's own.
    await checkIn(theirs);
    await checkIn(opened);
    await pause(450);
    expect(calls).toBe(2);
    opened.book.edit(requests, 'D6', '1');
    await pause(450);
    expect(calls).toBe(3);
  });

  it('calls once after a burst of edits, and no more when it is ended', async () => {
    const opened = await openReport(report('2021'));
    let calls = 0;
    const end = await opened.run((context) => watch(context, () => (calls += 1)));
    opened.book.edit(requests, 'D6', '1');
    opened.book.edit(requests, 'D7', '2');
    await until(() => calls > 0);
    await pause(450);
    expect(calls).toBe(1);
    await end();
    opened.book.edit(requests, 'D8', '3');
    await pause(450);
    expect(calls).toBe(1);
    expect(valueOf(await opened.run(readReport)).report?.values['requests.granted.person']).toBe(3);
  });
});

describe('explaining a finding', () => {
  const blank = report('2021', { 'requests.carriedOut.person': null });

  it('writes one cell of 校验结果, and adds the row where the finding is not listed yet', async () => {
    const opened = await openReport(blank);
    const { findings } = (await checkIn(opened)).examination;
    const [finding] = findings;
    if (!finding) throw new Error('nothing found');
    valueOf(await opened.run((context) => explainFinding(context, finding, '本年无结转')));
    expect((await resultRows(opened)).map((row) => row[6])).toEqual(['本年无结转']);

    const unchecked = await openReport(blank);
    valueOf(await unchecked.run((context) => explainFinding(context, finding, '本年无结转')));
    expect((await resultRows(unchecked)).map((row) => [row[6], row[7]])).toEqual([['本年无结转', 'V-4']]);
    await checkIn(unchecked);
    expect((await resultRows(unchecked)).map((row) => [row[6], row[7]])).toEqual([['本年无结转', 'V-4']]);
  });

  it('never becomes a formula', async () => {
    const opened = await openReport(blank);
    const [finding] = (await checkIn(opened)).examination.findings;
    if (!finding) throw new Error('nothing found');
    valueOf(await opened.run((context) => explainFinding(context, finding, '=1+1')));
    expect((await resultRows(opened)).map((row) => row[6])).toEqual(['=1+1']);
    await checkIn(opened);
    expect((await resultRows(opened)).map((row) => row[6])).toEqual(['=1+1']);
  });

  it('is not overwritten by a check that began before a co-author wrote it', async () => {
    const mine = await openReport(blank);
    await checkIn(mine);
    const theirs = await openBook(mine.book);
    const send = mine.host.bridge.sendMessageToHost;
    let trips = 0;
    // Between my reading and my writing, the co-author explains.
    mine.host.bridge.sendMessageToHost = (message) => {
      trips += 1;
      if (trips === 2) theirs.book.edit(results, 'G6', '同事的说明');
      send(message);
    };
    await checkIn(mine);
    expect((await resultRows(theirs)).map((row) => row[6])).toEqual(['同事的说明']);
  });

  it('[14.1] has one formula for the places of all rows, which AutoCorrect cannot spoil (office-js #2093)', async () => {
    const opened = await openReport(
      report('2021', { 'requests.received.person': 2, 'appeals.review.total': 3 }),
    );
    await checkIn(opened);
    const listed = await resultRows(opened);
    expect(listed.length).toBeGreaterThan(1);
    const formulas = await opened.run(async (context) => {
      const range = context.workbook.worksheets.getItem(results).getRange('B6:B7').load({ formulas: true });
      await context.sync();
      return range.formulas.flat();
    });
    expect(new Set(formulas).size).toBe(1);
    const places = await cellsIn(opened, results, 'J6:K7');
    expect(new Set(places.map(([link]) => link)).size).toBe(2);
    expect(listed.slice(0, 2).map((row) => row[1])).toEqual(places.map(([, name]) => name));
  });

  it('leaves rows alone that the clerk added', async () => {
    const opened = await openReport(blank);
    await checkIn(opened);
    await opened.run(async (context) => {
      context.workbook.tables.getItem('OGI_findings').resize(`A5:N7`);
      await context.sync();
    });
    opened.book.edit(results, 'C7', '自己记的一条');
    await checkIn(opened);
    expect((await resultRows(opened)).map((row) => row[2])).toEqual([expect.stringContaining('空白')]);
    expect((await cellsIn(opened, results, 'C7'))[0]).toEqual(['自己记的一条']);
  });
});

describe('turning totals into formulas', () => {
  it('replaces published totals by sums, below inserted rows too, and protects the sheets again', async () => {
    const published = report('2021', { 'requests.received.person': 2, 'requests.received.total': 9 });
    const opened = await openReport(published);
    const sheet = opened.book.snapshot().sheets.find(({ name }) => name === requests);
    expect(valueOf(await totalsToFormulas(opened)).cells).toHaveLength(25 + 6 + 3);
    const read = valueOf(await opened.run(readReport));
    expect(read.report?.values['requests.received.total']).toBe(2);
    expect(read.formulas.has('requests.processed.business')).toBe(true);
    expect(opened.book.snapshot().sheets.find(({ name }) => name === requests)?.protection).toEqual(
      sheet?.protection,
    );
    expect(valueOf(await totalsToFormulas(opened)).cells).toHaveLength(0);
  });

  it('that fails leaves the totals as published', async () => {
    const opened = await openReport(report('2021', { 'requests.received.total': 9 }));
    const before = opened.book.snapshot();
    // The workbook is read for what to write, read again to see that it is the same, asked for its protection, written.
    failAt(opened.host, 3, 60);
    expect(await totalsToFormulas(opened)).toMatchObject({ ok: false, failure: { isUndone: true } });
    expect(opened.book.snapshot()).toEqual(before);
  });
});

describe('the next finding', () => {
  it('goes through the findings in their order and round again, both ways', async () => {
    const opened = await openReport(
      report('2021', { 'requests.granted.total': 1, 'appeals.review.total': 1 }),
    );
    const addresses: string[] = [];
    for (const direction of [1, 1, 1, 1, -1] as const) {
      const place = valueOf(await opened.run((context) => goToNext(context, direction)));
      addresses.push(`${place?.sheet}!${place?.row},${place?.column}`);
    }
    const [first, second, third] = [`${requests}!7,9`, `${requests}!28,9`, '四、复议诉讼!5,4'];
    expect(addresses).toEqual([first, second, third, first, third]);
  });

  it('has nowhere to go in a sound report', async () => {
    const opened = await openReport(report('2021'));
    expect(valueOf(await opened.run((context) => goToNext(context, 1)))).toBeNull();
  });
});
