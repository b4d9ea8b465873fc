/** What the pane does after an edit while a linked register of many requests is on view: read off the sheet, checked, made ready to be drawn. */
import { Book, Host } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { makeRegister, makeReport, readRegisterBook, readReport, type Result, write } from '../../src/excel';
import { type Day, dueOf, type Register, type RequestRow } from '../../src/register';
import { columnLetters } from '../../src/workbook/patch';
import { linkPreview, requestTable } from '../../src/workbook/register';
import { excelActions, type Run } from '../../taskpane/actions';
import { registerModel } from '../../taskpane/model/register';
import { createPane, type Pane } from '../../taskpane/pane';
import { median, millisecondsSince } from './timing';

const EDITS = 5;

/** The table's first row, and the column that is edited, as the sheet counts them. */
const FIRST = 5;
const CONTENT = requestTable.columns.findIndex(([id]) => id === 'content');

/** Excel answers in its own process: what the simulator takes is no part of the pane's time. */
const UNLIMITED = { payloadLimit: Infinity } as const;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

/** A row as Excel answers it; what formulas give stands there as figures, which takes as long to read. */
function lineOf(row: RequestRow): (string | number)[] {
  const due = dueOf(row);
  const shown = { ...row.values, closed: row.values.replied, due: due.state === 'due' ? due.day : '' };
  return requestTable.columns.map(([id, { choices }]) => {
    if (id === 'counted') return '计入';
    const value = (shown as Record<string, unknown>)[id];
    const said = choices?.find((choice) => choice.id === value)?.label ?? value;
    return typeof said === 'string' || typeof said === 'number' ? said : '';
  });
}

/** Puts rows into a register that has one, and links the report to it. */
async function fillAndLink(context: Excel.RequestContext, { requests }: Register): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(requestTable.sheet);
  const last = FIRST + requests.length - 1;
  sheet.getRange(`${FIRST + 1}:${last}`).insert('Down');
  const right = columnLetters(requestTable.columns.length - 1);
  sheet.getRange(`A${FIRST}:${right}${last}`).values = requests.map(lineOf);
  await context.sync();
  const { report, ...reading } = valueOf(await readReport(context));
  const book = valueOf(await readRegisterBook(context));
  if (!report || !book) throw new Error('The workbook has no report, or no register.');
  valueOf(await write(context, linkPreview(report, { report, ...reading }, book).link));
}

/** Milliseconds of the processor that the host takes to answer, from now on. */
function hostTime({ bridge }: Host): () => number {
  const send = bridge.sendMessageToHost;
  let spent = 0;
  bridge.sendMessageToHost = (message) => {
    const start = process.cpuUsage();
    send(message);
    spent += millisecondsSince(start);
  };
  return () => spent;
}

/** Waits until the pane shows another register than before. */
async function follows(pane: Pane, before: unknown): Promise<void> {
  while (pane.state().register.book === before || !pane.state().register.isFresh)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Milliseconds of the processor that an edit of the register costs the pane, Excel's own left out. */
export async function editInPane(register: Register, year: number, today: Day): Promise<number> {
  const host = new Host(Book.blank(), UNLIMITED);
  const { Excel } = await connect(host);
  const run: Run = (batch, options = {}) => Excel.run(options, batch);
  valueOf(await run((context) => makeReport(context, { unit: '某局', year, edition: '2021' })));
  valueOf(await run((context) => makeRegister(context, undefined, { requests: 1, cases: 1 })));
  await run((context) => fillAndLink(context, register));
  const pane = createPane(excelActions(run));
  await pane.perform({ do: 'open' });
  pane.open({ is: 'register' });
  await follows(pane, undefined);
  const taken: number[] = [];
  const spentByHost = hostTime(host);
  for (let edit = 0; edit < EDITS; edit += 1) {
    const { book: before } = pane.state().register;
    host.book.edit(requestTable.sheet, `${columnLetters(CONTENT)}${FIRST + edit}`, `第 ${edit} 次`);
    const [start, byHost] = [process.cpuUsage(), spentByHost()];
    await follows(pane, before);
    const { register: known, view } = pane.state();
    if (known.book && view.is === 'ready') registerModel(known.book, view, today);
    taken.push(millisecondsSince(start) - (spentByHost() - byHost));
  }
  return median(taken);
}
