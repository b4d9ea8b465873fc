/** What a register tells beside the tables, and the draft that tells it: issue 20.8. */
import fc from 'fast-check';
import { draft } from '../../src/locales';
import { count, type Register, toldByRegister, witnessOf } from '../../src/register';
import type { Report } from '../../src/report';
import { check } from '../../src/rules';
import { anyRegister, registerOf, request } from './support';
import { report } from '../support/reports';

const answered = (replied: string, said: object = {}) =>
  request({ replied, closed: replied, outcome: 'granted', ...said });

/** Three of 2024 in time, by post one of them, one late, one open; one of the year before. */
const some = registerOf([
  answered('2024-03-20', { way: 'web' }),
  answered('2024-03-21', { way: 'web', feeAsked: '2024-03-06', feeDue: 100, feePaid: 100 }),
  // By post, the day of posting decides.
  answered('2024-03-29', { way: 'inPerson', delivery: 'post', delivered: '2024-04-01' }),
  answered('2024-04-02', { way: 'fax' }),
  request({ way: '托人带来', feePaid: 40 }),
  answered('2023-05-05', { received: '2023-05-04', way: 'web', feePaid: 7 }),
]);

/** A report whose tables are as the register counts them. */
const counted = (register: Register, year = 2024): Report =>
  report(year < 2021 ? '2019' : '2021', count(register, year) as Record<string, number>, { year });

const said = (subject: Report, register?: Register): string =>
  draft(subject, register)
    .map(({ text }) => text)
    .join('\n');

test('how those received in the year came, how many were answered by when it was due, what was paid', () => {
  expect(toldByRegister(some, 2024)).toEqual({
    'ways.inPerson': 1,
    'ways.signedPost': 0,
    'ways.ordinaryPost': 0,
    'ways.web': 2,
    'ways.fax': 1,
    'ways.none': 1,
    answered: 4,
    inTime: 3,
    paid: 140,
  });
  expect(toldByRegister(some, 2016)).toBeUndefined();
});

test('a draft tells it, in a clerk’s words', () => {
  const words = said(counted(some), some);
  expect(words).toContain('按申请方式分，当面提交1件、网络2件、传真1件、未登记方式1件。按期答复率75%。');
  expect(words).toContain('本年度收取信息处理费140元。');
});

test('where nobody has written down ways or fees, nothing is said of ways, and the fee is for the clerk to fill in', () => {
  const bare = registerOf([answered('2024-03-20')]);
  const words = said(counted(bare), bare);
  expect(words).not.toContain('申请方式');
  expect(words).toContain('收取信息处理费＿＿元');
});

test('of requests nothing is told where the tables have others than the register', () => {
  const other = { ...counted(some), values: { ...counted(some).values, 'requests.received.total': 9 } };
  expect(said(other, some)).not.toContain('申请方式');
  expect(said(other, some)).toContain('按期答复');
});

test('what is told is not told again', () => {
  const [first, ...rest] = draft(counted(some), some);
  if (!first) throw new Error('nothing is drafted');
  const texts = Object.fromEntries([first, ...rest].map(({ section, text }) => [section, text]));
  expect(draft({ ...counted(some), texts }, some)).toEqual([]);
});

test('no report contradicts the draft that its register gives', () => {
  fc.assert(
    fc.property(
      anyRegister(30),
      fc.constantFrom(2019, 2020, 2021, 2022),
      fc.constantFrom('web', 'fax', null),
      (any, year, way) => {
        const register = {
          ...any,
          requests: any.requests.map((row) => ({
            ...row,
            values: { ...row.values, way, replied: row.values.closed ?? null },
          })),
        };
        const subject = counted(register, year);
        const texts = Object.fromEntries(
          draft(subject, register).map(({ section, text }) => [section, text]),
        );
        const told = check({ ...subject, ...witnessOf(register, year), texts }).filter(({ rule }) =>
          rule.startsWith('N-'),
        );
        expect(told.filter(({ severity }) => severity !== 'hint')).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
