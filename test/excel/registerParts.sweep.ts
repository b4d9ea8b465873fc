/** A register of many requests is written in parts, and can be stopped between two of them: issue 20. */
import { addToRegister, makeRegister, readRegisterBook, removeFromRegister } from '../../src/excel';
import { newRows, PART_ROWS } from '../../src/workbook/register';
import { manyRequests } from '../register/planted';
import { registerOf } from '../register/support';
import { openBook, type OpenWorkbook, valueOf } from '../support/excel';

const IN_SECOND_PART = 8;

const few = { requests: 2, cases: 1 };

/** From the so-manieth round trip on Excel answers that a cell is being edited. */
function editFrom({ host }: OpenWorkbook, trip: number): void {
  host.resetCounts();
  const send = host.bridge.sendMessageToHost;
  host.bridge.sendMessageToHost = (message) => {
    host.cellEditMode = host.counts.roundTrips >= trip;
    send(message);
  };
}

const numbersIn = async ({ run }: OpenWorkbook): Promise<unknown[]> =>
  (valueOf(await run(readRegisterBook))?.register.requests ?? []).map(({ values }) => values.number);

test('stopped half way it is said which are in; pressed again it goes on; all are taken out together', async () => {
  const opened = await openBook();
  const rows = registerOf(manyRequests(PART_ROWS + IN_SECOND_PART));
  const numbers = rows.requests.map(({ values }) => values.number);
  valueOf(await opened.run((context) => makeRegister(context, undefined, few)));
  const { sendMessageToHost } = opened.host.bridge;
  editFrom(opened, 2);
  const { standing, stopped } = valueOf(await opened.run((context) => addToRegister(context, rows)));
  opened.host.bridge.sendMessageToHost = sendMessageToHost;
  opened.host.cellEditMode = false;
  expect(stopped).toMatchObject({ code: 'cellEditMode', isUndone: true });
  expect(standing.rows.requests).toEqual(rows.requests.slice(0, PART_ROWS));
  expect(await numbersIn(opened)).toEqual(numbers.slice(0, PART_ROWS));

  const book = valueOf(await opened.run(readRegisterBook));
  const rest = newRows(rows, book?.register ?? rows);
  expect(rest.requests).toHaveLength(IN_SECOND_PART);
  const again = valueOf(await opened.run((context) => addToRegister(context, rest)));
  expect(again.stopped).toBeUndefined();
  expect(await numbersIn(opened)).toEqual(numbers);
  for (const added of [again.standing, standing]) {
    const left = valueOf(await opened.run((context) => removeFromRegister(context, added)));
    expect(left.standing.rows).toEqual({ requests: [], cases: [] });
  }
  expect(await numbersIn(opened)).toEqual([]);
});

test('a register is made of the first of them, and the others follow', async () => {
  const opened = await openBook();
  const rows = registerOf(manyRequests(PART_ROWS + IN_SECOND_PART));
  const { standing, stopped } = valueOf(await opened.run((context) => addToRegister(context, rows)));
  expect(stopped).toBeUndefined();
  expect(standing.rows.requests).toEqual(rows.requests);
  expect(await numbersIn(opened)).toEqual(rows.requests.map(({ values }) => values.number));
  expect(valueOf(await opened.run(readRegisterBook))?.free).toBeDefined();
});
