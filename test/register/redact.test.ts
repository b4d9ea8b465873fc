/** A register for sharing: issue 20.6. */
import fc from 'fast-check';
import { readRegisterFile, registerKinds, writeRegister } from '../../src/documents/register';
import { checkRegister, count, redact, type Register } from '../../src/register';
import { plantedRequests } from './planted';
import { anyRegister, caseRow, registerOf, request } from './support';

const withNames = (register: Register): Register => ({
  ...register,
  requests: register.requests.map((row, at) => ({
    ...row,
    values: {
      ...row.values,
      applicant: ['王小明', '王 小明', '青山商贸有限公司', '李大红'][at % 4] ?? null,
      content: '王小明家的征地批文',
      document: '水公开〔2024〕7号',
      remark: '王小明来电催办',
    },
  })),
});

const PRIVATE = /王\s*小明|青山商贸|李大红|征地|水公开|来电/;

describe('issue 20.6: a register for sharing', () => {
  test('names no applicant, and the same applicant keeps the same number', () => {
    const { requests } = redact(withNames(registerOf([request(), request(), request(), request()])));
    expect(requests.map(({ values }) => values.applicant)).toEqual([
      '申请人1',
      '申请人1',
      '申请人2',
      '申请人3',
    ]);
    expect(requests[0]?.values).toMatchObject({ content: '（略）', document: '（略）', remark: '（略）' });
  });

  test('words in cells that should hold none go too; figures, choices and the number stay', () => {
    const [row] = redact(
      registerOf([
        request({
          number: '水申3号',
          type: '王小明（法人）',
          replied: '王小明已领',
          received: '24.1.5',
          way: '李大红代交',
        }),
      ]),
    ).requests;
    expect(row?.values).toEqual({
      number: '水申3号',
      type: '（略）',
      replied: '（略）',
      received: '24.1.5',
      way: '（略）',
    });
    const [kept] = redact(registerOf([], [caseRow({ request: '水申3号', result: '李大红撤诉' })])).cases;
    expect(kept?.values).toMatchObject({ request: '水申3号', kind: 'review', result: '（略）' });
  });

  test('blanks stay blank', () =>
    expect(redact(registerOf([request({ applicant: null })])).requests[0]?.values.applicant).toBeNull());

  test('it gives the same figures, and the same is wrong with it, whatever it holds', () => {
    const keysOf = (register: Register) =>
      checkRegister(register, 45_500).map(({ line, message: { key } }) => ({ line, key }));
    const holds = (register: Register): void => {
      const shared = redact(register);
      expect(JSON.stringify(shared.requests)).not.toMatch(PRIVATE);
      for (const year of [2020, 2022]) expect(count(shared, year)).toEqual(count(register, year));
      expect(keysOf(shared)).toEqual(keysOf(register));
    };
    holds(withNames(registerOf(plantedRequests())));
    fc.assert(
      fc.property(anyRegister(30), (register) => holds(withNames(register))),
      { numRuns: 40 },
    );
  });
});

test.each(registerKinds)('written as %s and read back it is the same register', async (kind) => {
  const register = redact(
    withNames(
      registerOf(plantedRequests(), [
        caseRow({ request: '2024-001', ended: '2024-05-06', result: 'upheld' }),
      ]),
    ),
  );
  const { value, messages } = await readRegisterFile(Buffer.from(await writeRegister(register, kind)));
  expect(messages).toEqual([]);
  const known = ({ values }: Register['requests'][number]) =>
    Object.fromEntries(Object.entries(values).filter(([, each]) => each !== null));
  expect(value?.requests.map(known)).toEqual(register.requests.map(known));
  expect(value?.cases.map(({ values }) => values)).toEqual(register.cases.map(({ values }) => values));
});
