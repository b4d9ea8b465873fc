/** A workbook with a register and typed figures: the wrong cell and its requests are both named (issue 20, done when). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { checkFiles } from '../../cli/commands';
import { readDocument } from '../../src/documents/read';
import { makeRegister, readRegisterBook, readReport, write } from '../../src/excel';
import { type LinkPreview, linkPreview } from '../../src/workbook/register';
import { check } from '../../src/rules';
import { count, rowsBehind } from '../../src/register';
import { madeUpRequests } from '../register/planted';
import { registerOf } from '../register/support';
import { checkIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { console } from '../cli/support';

const folder = mkdtempSync(join(tmpdir(), 'ogi-witness-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Six requests around the turn of the year; the simulator's engine is slow at more. */
const register = registerOf(madeUpRequests().slice(40, 46));
const CELL = 'requests.received.person';
const counted = count(register, 2024);
const right = Number(counted[CELL]);

/** What linking would do now. */
async function previewIn({ run }: OpenWorkbook): Promise<LinkPreview> {
  const { report, ...reading } = valueOf(await run(readReport));
  const book = valueOf(await run(readRegisterBook));
  if (!report || !book) throw new Error('the workbook has no report, or no register');
  return linkPreview(report, { report, ...reading }, book);
}

let serial = 0;

async function saved({ book }: OpenWorkbook): Promise<string> {
  serial += 1;
  const path = join(folder, `${serial}.xlsx`);
  writeFileSync(path, await saveXlsx(book));
  return path;
}

async function checked(path: string): Promise<string> {
  const { output, printed } = console();
  await checkFiles([path], 'text', output);
  return printed.join('\n');
}

test('linked, nothing differs; unlinked nor; typed over, the figure, the cell and the requests are named', async () => {
  const opened = await openReport({ unit: '青山县水务局', year: 2024, edition: '2021' });
  valueOf(await opened.run((context) => makeRegister(context, register, { requests: 2, cases: 2 })));
  const { link } = await previewIn(opened);
  valueOf(await opened.run((context) => write(context, link)));
  expect(await checked(await saved(opened))).not.toContain('台账为');

  const { unlink } = await previewIn(opened);
  valueOf(await opened.run((context) => write(context, unlink)));
  const path = await saved(opened);
  expect(await checked(path)).not.toContain('台账为');

  const { value } = await readDocument(readFileSync(path));
  expect(value?.register).toMatchObject({ [CELL]: right });
  const typed = { ...value!, values: { ...value!.values, [CELL]: right - 1 } };
  const [finding, ...others] = check(typed).filter(({ rule }) => rule === 'W-1');
  expect([finding, others]).toMatchObject([{ cells: [CELL], expected: right, found: right - 1 }, []]);
  expect(rowsBehind(register, 2024, CELL).map(({ values }) => values.number)).toHaveLength(right);
  writeFileSync(join(folder, 'typed.json'), JSON.stringify(typed));
  expect(await checked(join(folder, 'typed.json'))).toContain(`台账为 ${right}，表中为 ${right - 1}。`);
}, 240_000);

test('what the words say is held against the register that stands beside, in the workbook and in the file (issue 20.8)', async () => {
  const texts = { '1': '（二）依申请公开情况。按期答复率12%。', '6': '收取信息处理费7元。' };
  const paid = register.requests.map((row, at) =>
    at === 5 ? { ...row, values: { ...row.values, feePaid: 100 } } : row,
  );
  const opened = await openReport({ unit: '青山县水务局', year: 2024, edition: '2021', texts });
  const { requests, cases } = registerOf(paid);
  valueOf(
    await opened.run((context) => makeRegister(context, { requests, cases }, { requests: 2, cases: 2 })),
  );
  const { link } = await previewIn(opened);
  valueOf(await opened.run((context) => write(context, link)));
  const { examination } = await checkIn(opened);
  const found = examination.findings.filter(({ rule }) => rule === 'N-9');
  expect(found.map(({ message, found: said }) => [message.key, said])).toEqual([
    ['N-9.share', 12],
    ['N-9.fee', 7],
  ]);
  expect(await checked(await saved(opened))).toContain('文中写“按期答复率12%”，按台账计算是 100%');
});
