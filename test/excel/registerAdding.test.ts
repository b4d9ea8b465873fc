/** Requests put into a register that is there: issue 20.5. */
import { addToRegister, makeRegister, readRegisterBook, removeFromRegister } from '../../src/excel';
import type { RequestRow } from '../../src/register';
import { newRows, SPARE_ROWS } from '../../src/workbook/register';
import { caseRow, registerOf, request } from '../register/support';
import { openBook, type OpenWorkbook, valueOf } from '../support/excel';

const first = request({ number: '2024-001', applicant: '=1+1' });
const closed = request({
  number: '2024-002',
  replied: '2024-03-20',
  closed: '2024-03-20',
  outcome: 'granted',
});
/** Closed without a reply: its date is typed over the formula. */
const unanswered = request({
  number: '2024-003',
  correctionAsked: '2024-03-06',
  closed: '2024-05-06',
  outcome: 'other.notCorrected',
});
const unknown = request({ number: '2024-004', type: '法人' });

/** Two rows are ready below the only one that is filled. */
async function openRegister(): Promise<OpenWorkbook> {
  const opened = await openBook();
  valueOf(
    await opened.run((context) => makeRegister(context, registerOf([first]), { requests: 2, cases: 1 })),
  );
  return opened;
}

const bookIn = async ({ run }: OpenWorkbook) => {
  const book = valueOf(await run(readRegisterBook));
  if (!book) throw new Error('there is no register');
  return book;
};

const said = ({ requests }: { requests: readonly RequestRow[] }) =>
  requests.map(({ line: { row }, values }) => ({ ...values, row, due: undefined }));

test('they go into the blank rows, and into new ones where these are too few; every row counts and is due as others are', async () => {
  const opened = await openRegister();
  const added = { requests: [closed, unanswered, unknown], cases: [caseRow({ request: '2024-001' })] };
  valueOf(await opened.run((context) => addToRegister(context, added)));
  const { register, size, free } = await bookIn(opened);
  expect(said(register)).toEqual(
    [first, closed, unanswered, unknown].map(({ values }, at) => ({
      ...values,
      row: 5 + at,
      due: undefined,
    })),
  );
  expect(register.cases.map(({ values }) => values)).toEqual([caseRow({ request: '2024-001' }).values]);
  // New rows bring some more with them: the next request has its row.
  expect(size).toEqual({ requests: 4 + SPARE_ROWS, cases: 1 });
  expect(free).toEqual({ sheet: '台账', row: 8, column: 0 });
  const formulas = await opened.run(async (context) => {
    const table = context.workbook.tables.getItem('OGI_register').getDataBodyRange().load({ values: true });
    await context.sync();
    return table.values;
  });
  // The table has grown with its rows: whether they count is said of each.
  expect(formulas.map((line) => line[25]).slice(0, 5)).toEqual(['计入', '计入', '计入', '缺申请人类型', '']);
});

test('they are taken out again: only what was there stays, the typed date gives way to the formula', async () => {
  const opened = await openRegister();
  const { register } = await bookIn(opened);
  const rows = { requests: [closed, unanswered, unknown], cases: [caseRow({ request: '2024-001' })] };
  const { standing } = valueOf(await opened.run((context) => addToRegister(context, rows)));
  valueOf(await opened.run((context) => removeFromRegister(context, standing)));
  expect((await bookIn(opened)).register.requests).toEqual(register.requests);
  expect((await bookIn(opened)).register.cases).toEqual([]);
  // Written again they are as they were the first time.
  valueOf(await opened.run((context) => addToRegister(context, rows)));
  expect(said((await bookIn(opened)).register).slice(1)).toEqual(
    rows.requests.map(({ values }, at) => ({ ...values, row: 6 + at, due: undefined })),
  );
});

test('not where one of them has been edited since: nothing is then taken out', async () => {
  const opened = await openRegister();
  const { standing } = valueOf(await opened.run((context) => addToRegister(context, registerOf([closed]))));
  opened.book.edit('台账', 'C6', '别人');
  const before = opened.book.snapshot();
  const refused = await opened.run((context) => removeFromRegister(context, standing));
  expect(refused).toMatchObject({ ok: false, failure: { code: 'workbookChanged', isUndone: true } });
  expect(opened.book.snapshot()).toEqual(before);
});

test('nothing is left of it where Excel refuses half way', async () => {
  const opened = await openRegister();
  const before = opened.book.snapshot();
  opened.host.cellEditMode = true;
  const refused = await opened.run((context) => addToRegister(context, registerOf([closed])));
  opened.host.cellEditMode = false;
  expect(refused).toMatchObject({ ok: false, failure: { isUndone: true } });
  expect(opened.book.snapshot()).toEqual(before);
});

test('where somebody has moved the columns nothing is written', async () => {
  const opened = await openRegister();
  opened.book.edit('台账', 'B4', '别的');
  const before = opened.book.snapshot();
  const refused = await opened.run((context) => addToRegister(context, registerOf([closed])));
  expect(refused).toMatchObject({ ok: false, failure: { code: 'notFound', detail: '台账' } });
  expect(opened.book.snapshot()).toEqual(before);
});

test('rows with a number and date that the register has are no new ones', () => {
  const again = { ...first, line: { sheet: '2024', row: 9 } };
  const sameNumber = request({ number: '2024-001', received: '2024-07-01' });
  const unnumbered = request({ number: null });
  const wanted = registerOf([again, closed, sameNumber, unnumbered, unnumbered]);
  expect(newRows(wanted, registerOf([first])).requests).toEqual([closed, sameNumber, unnumbered, unnumbered]);
});

/** The row that closes the table of requests: `makeRegister` with two rows more than the one that is filled. */
const CLOSING_ROW = 8;

test.each([
  [
    'is deleted',
    ({ book }: OpenWorkbook) => book.shift('delete', '台账', `${CLOSING_ROW}:${CLOSING_ROW}`),
    [],
  ],
  [
    'is typed into, so that Excel takes it into the table',
    ({ book }: OpenWorkbook) => book.edit('台账', `A${CLOSING_ROW}`, '2024-009'),
    ['2024-009'],
  ],
])(
  'where the row that closes the table %s they go before its last row, and are taken out again',
  async (_, act, typed) => {
    const opened = await openRegister();
    act(opened);
    const rows = registerOf([closed, unanswered, unknown]);
    const { standing, stopped } = valueOf(await opened.run((context) => addToRegister(context, rows)));
    expect(stopped).toBeUndefined();
    const numbersIn = async () => (await bookIn(opened)).register.requests.map(({ values }) => values.number);
    expect(await numbersIn()).toEqual(['2024-001', '2024-002', '2024-003', '2024-004', ...typed]);
    const counted = await opened.run(async (context) => {
      const table = context.workbook.tables.getItem('OGI_register').getDataBodyRange().load({ values: true });
      await context.sync();
      return table.values.map((line) => line[25]).filter((each) => each === '计入');
    });
    expect(counted).toHaveLength(3);
    valueOf(await opened.run((context) => removeFromRegister(context, standing)));
    expect(await numbersIn()).toEqual(['2024-001', ...typed]);
  },
);

test('where that row goes while they are written, all is taken back', async () => {
  const opened = await openRegister();
  const { book, host } = opened;
  const send = host.bridge.sendMessageToHost;
  let sent = 0;
  host.bridge.sendMessageToHost = (message) => {
    if (sent++ === 1) book.edit('台账', `A${CLOSING_ROW}`, '2024-009');
    send(message);
  };
  const added = await opened.run((context) =>
    addToRegister(context, registerOf([closed, unanswered, unknown])),
  );
  host.bridge.sendMessageToHost = send;
  // It is tried again, and then goes.
  expect(valueOf(added).stopped).toBeUndefined();
  expect((await bookIn(opened)).register.requests.map(({ values }) => values.number)).toEqual([
    '2024-001',
    '2024-002',
    '2024-003',
    '2024-004',
    '2024-009',
  ]);
  expect((await bookIn(opened)).size.requests).toBe(5 + SPARE_ROWS);
});
