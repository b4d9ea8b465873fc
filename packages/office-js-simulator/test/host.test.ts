/** The host itself: protection, errors, events, counts, faults and what it does not know. */
import { Host } from '../src';
import { connect } from '../src/node';
import { type Bench, codeOf, open } from './support';

let bench: Bench;
beforeEach(async () => {
  bench = await open();
});

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  bench.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a protected sheet', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({});
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['writing a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['clearing a locked cell', (sheet) => sheet.getRange('A1').clear('Contents')],
    ['formatting', (sheet) => (sheet.getRange('B1').format.font.bold = true)],
    ['number formats', (sheet) => (sheet.getRange('B1').numberFormat = [['0']])],
    ['unlocking', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
    ['merging', (sheet) => sheet.getRange('B1:B2').merge()],
    ['inserting rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['deleting rows', (sheet) => sheet.getRange('1:1').delete('Up')],
    ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 9)],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['data validations', (sheet) => sheet.getRange('B1').dataValidation.clear()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['being protected again', (sheet) => sheet.protection.protect()],
  ])('refuses %s', async (_, act) => {
    expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe('AccessDenied');
  });

  test('lets an unlocked cell be written, and its data be read', async () => {
    await onSheet((sheet) => void (sheet.getRange('B1').values = [[5]]));
    expect(bench.book.snapshot().sheets[0]).toMatchObject({ cells: { B1: { value: 5 } } });
  });

  test('refuses a person too', () => {
    expect(() => bench.book.edit('Sheet1', 'A1', '1')).toThrow('protected');
  });

  test('is open again once unprotected', async () => {
    await onSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
    });
  });
});

test('what ran before an error has happened, what comes after has not', async () => {
  const failing = onSheet((sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [[3]];
  });
  expect(await codeOf(failing)).toBe('InvalidArgument');
  expect(Object.keys(bench.book.snapshot().sheets[0]!.cells)).toEqual(['A1']);
});

test('a fault fails the action it was set for, once', async () => {
  bench.host.failNext({ atAction: 0, code: 'GeneralException' });
  expect(await codeOf(onSheet(() => undefined))).toBe('GeneralException');
  expect(await codeOf(onSheet(() => undefined))).toBe('no error');
});

test('while a cell is edited nothing can be written or read (office-js #3020), but what may wait is done afterwards', async () => {
  bench.host.cellEditMode = true;
  expect(await codeOf(onSheet((sheet) => void (sheet.getRange('A1').values = [[1]])))).toBe(
    'InvalidOperationInCellEditMode',
  );
  const read = (context: Excel.RequestContext) => {
    context.workbook.worksheets.load('items/name');
    return context.sync();
  };
  expect(await codeOf(bench.run(read))).toBe('InvalidOperationInCellEditMode');
  let isDone = false;
  const later = bench.client.Excel.run({ delayForCellEdit: true }, read).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isDone).toBe(false);
  bench.host.cellEditMode = false;
  await later;
  expect(isDone).toBe(true);
});

test('one sync is one round trip', async () => {
  bench.host.resetCounts();
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
    await context.sync();
  });
  await settled();
  expect(bench.host.counts).toMatchObject({ roundTrips: 1 });
});

test('a member that is not simulated fails by its name', async () => {
  const failing = onSheet((sheet) => void sheet.getRange('A1').getSpecialCells('Blanks').load('address'));
  await expect(failing).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Range.GetSpecialCells') as string,
  });
});

test('members above the supported set are refused by the client', async () => {
  const { run } = await open(bench.book, { excelApi: '1.5' });
  const code = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await codeOf(code)).toBe('ApiNotFound');
});

test('every client hears of a change: its own, another client’s, a person’s', async () => {
  const heard: string[] = [];
  const other = await connect(new Host(bench.book));
  const listen = (name: string, client: Pick<Bench, 'run'>) =>
    client.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${name} ${event.address} ${event.source} ${event.triggerSource ?? 'unknown'}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  await listen('first', bench);
  await listen('second', { run: (batch) => other.Excel.run(batch) });
  await onSheet((sheet) => void (sheet.getRange('A1:B1').values = [[1, 2]]));
  bench.book.edit('Sheet1', 'C3', 'typed');
  await settled();
  expect(heard).toEqual([
    'first A1:B1 Local ThisLocalAddin',
    'second A1:B1 Remote unknown',
    'first C3 Local unknown',
    'second C3 Local unknown',
  ]);
});

test('what a person selects is heard by the handlers of its sheet and of the workbook, and comes to its sheet', async () => {
  const heard: string[] = [];
  const second = bench.book.newSheet('Second');
  await bench.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, source] of [
      ['first', worksheets.getItem('Sheet1')],
      ['second', worksheets.getItem('Second')],
      ['all', worksheets],
    ] as const) {
      source.onSelectionChanged.add((event) => {
        heard.push(`${name} ${event.address} ${event.worksheetId === second.id ? 'Second' : 'Sheet1'}`);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
  bench.book.select('Sheet1', 'B2');
  bench.book.select('Second', 'C3:D4');
  await settled();
  expect(heard.sort()).toEqual([
    'all B2 Sheet1',
    'all C3:D4 Second',
    'first B2 Sheet1',
    'second C3:D4 Second',
  ]);
  expect(bench.book.active).toBe(second);
});

test('a handler taken away hears no more', async () => {
  const heard: string[] = [];
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const handler = sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    bench.book.edit('Sheet1', 'A1', '1');
    await settled();
    handler.remove();
    await context.sync();
    bench.book.edit('Sheet1', 'A2', '1');
    await settled();
  });
  expect(heard).toEqual(['A1']);
});

describe('another workbook', () => {
  const ZIP = btoa('PK\u0003\u0004');

  test('is opened beside the book, which stays as it was', async () => {
    const opened: (string | null)[] = [];
    const beside = await open(undefined, { onOpen: (base64) => opened.push(base64) });
    const before = beside.book.snapshot();
    await beside.client.Excel.createWorkbook(ZIP);
    await beside.client.Excel.createWorkbook();
    expect(opened).toEqual([ZIP, null]);
    expect(beside.book.snapshot()).toEqual(before);
  });

  test('is refused where it is none', async () => {
    const beside = await open(undefined, { onOpen: () => {} });
    expect(await codeOf(beside.client.Excel.createWorkbook(btoa('<html>')))).toBe('InvalidArgument');
  });

  test('fails by name where nobody shows it', async () => {
    expect(await codeOf(bench.client.Excel.createWorkbook(ZIP))).toBe('NotImplemented');
  });
});
