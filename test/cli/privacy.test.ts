/** Nothing that any command prints or writes tells who asked, or what for: issue 20.6. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { formats } from '../../cli/formats';
import type { ExitCode } from '../../cli/output';
import { makeProgram } from '../../cli/program';
import { tableKinds } from '../../cli/tables';
import { registerKinds, writeRegister } from '../../src/documents/register';
import { documentKinds } from '../../src/documents/write';
import { makeRegister } from '../../src/excel';
import type { locales } from '../../src/locales';
import { formatReport } from '../../src/report';
import { caseRow, registerOf, request } from '../register/support';
import { openReport, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { console } from './support';

/** What stands in the private columns, and nowhere else in any file. */
const PRIVATE = {
  applicant: '欧阳钥匙',
  content: '钥匙家的宅基地批文',
  document: '水钥匙〔2024〕88号',
  remark: '钥匙来电催办',
} as const;
const MARK = '钥匙';

/** Rows of all kinds: in order, late, lacking, repeated, unreadable, and with the name in cells that should hold none. */
const register = registerOf(
  [
    { replied: '2024-03-20', closed: '2024-03-20', outcome: 'granted' },
    {
      replied: '2024-06-20',
      closed: '2024-06-20',
      outcome: 'declined.repeated',
      applicant: `${PRIVATE.applicant}二`,
    },
    { type: null },
    { type: `法人${PRIVATE.applicant}` },
    { received: `${PRIVATE.applicant}3月4日` },
    { outcome: 'other.notCorrected', closed: '2024-04-20', feeDue: 105, feePaid: PRIVATE.applicant },
    { number: 'T-1' },
    { number: 'T-1' },
  ].map((said, at) => request({ ...PRIVATE, ...said }, at + 2)),
  [caseRow({ request: 'T-1', ended: '2024-05-06', result: 'upheld' }), caseRow({ request: 'none' })],
);

const folder = mkdtempSync(join(tmpdir(), 'ogi-privacy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const IN = at('in');

/** Everything that reads a register, a report, or by mistake the one for the other is given each of these. */
const inputs = [join(IN, 'register.csv'), join(IN, 'book.xlsx'), join(IN, 'broken.json')];
const sound = at('report.json');

beforeAll(async () => {
  mkdirSync(IN);
  writeFileSync(join(IN, 'register.csv'), await writeRegister(register, 'csv'));
  const opened = await openReport(
    report('2021', { 'requests.received.total': 9, 'requests.granted.person': 4 }),
  );
  valueOf(await opened.run((context) => makeRegister(context, register, { requests: 1, cases: 1 })));
  writeFileSync(join(IN, 'book.xlsx'), await saveXlsx(opened.book));
  writeFileSync(join(IN, 'broken.json'), `{"unit": "${PRIVATE.applicant}`);
  writeFileSync(sound, formatReport({ ...report('2021'), values: {} }));
}, 300_000);

/** By command, the ways in which it is run; `OUT` is followed by an ending of a file to write. */
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  new: [['--unit', '某局', '--year', '2024', '-o', 'OUT.xlsx']],
  fill: [
    [sound, '--register', join(IN, 'register.csv'), '-o', 'OUT.xlsx'],
    ...inputs.map((input) => [input, '-o', 'OUT.xlsx']),
  ],
  export: inputs.flatMap((input) => documentKinds.map((kind) => [input, '-o', `OUT.${kind}`])),
  read: inputs.map((input) => [input]),
  register: inputs.flatMap((input) => [
    [input, '--year', '2024'],
    [input, '--year', '2024', '--json'],
  ]),
  redact: inputs.flatMap((input) => registerKinds.map((kind) => [input, '-o', `OUT.${kind}`])),
  draft: [[sound, '--register', join(IN, 'register.csv')], ...inputs.map((input) => [input])],
  check: [
    ...Object.keys(formats).map((format) => [...inputs, '--format', format]),
    [...inputs, '--prior', IN],
  ],
  sum: [[IN, sound, '-o', 'OUT.xlsx']],
  letters: ['zip', 'txt'].map((kind) => [IN, '-o', `OUT.${kind}`]),
  cells: tableKinds.map((kind) => [IN, '-o', `OUT.${kind}`, '--findings', `OUTfindings.${kind}`]),
};

/** All that a file says, and the files in it. */
async function wordsIn(bytes: Uint8Array): Promise<string> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return Buffer.from(bytes).toString('utf8');
  const { files } = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(files).map(async (part) => [part.name, await wordsIn(await part.async('uint8array'))]),
  );
  return parts.flat().join('\n');
}

let serial = 0;

/** Everything that a run printed, complained of and wrote. */
async function said(
  command: string,
  args: readonly string[],
  language: keyof typeof locales,
): Promise<string> {
  const { output, printed, complained } = console(language);
  serial += 1;
  const place = (argument: string): string =>
    argument.startsWith('OUT') ? at(`${serial}${argument.slice(3)}`) : argument;
  const codes: ExitCode[] = [];
  await makeProgram({ ...output, today: '2024-06-28' }, (code) => codes.push(code)).parseAsync(
    [command, ...args.map(place)],
    { from: 'user' },
  );
  expect(codes).toHaveLength(1);
  const written = args.map(place).filter((path) => path.includes(`/${serial}`) && existsSync(path));
  const words = await Promise.all(written.map((path) => wordsIn(readFileSync(path))));
  return [...printed, ...complained, ...words].join('\n');
}

const program = makeProgram(console().output, () => undefined);

describe('issue 20.6: no output of any command carries what is private', () => {
  test('of every command it is tried', () =>
    expect(Object.keys(runs)).toEqual(program.commands.map((command) => command.name())));

  test('the inputs do carry it', async () => {
    for (const input of inputs) expect(await wordsIn(readFileSync(input))).toContain(MARK);
  });

  test.each(Object.entries(runs))(
    '%s',
    async (command, all) => {
      for (const args of all) {
        const told = await said(command, args, serial % 3 === 0 ? 'en-US' : 'zh-CN');
        const around = told.indexOf(MARK);
        expect([args, around < 0 ? '' : told.slice(Math.max(0, around - 80), around + 40)]).toEqual([
          args,
          '',
        ]);
      }
    },
    300_000,
  );
});
