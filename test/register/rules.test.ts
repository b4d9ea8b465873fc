/** Rules about a register's rows: issue 20.3. */
import { caseRules, checkRegister, type RequestColumn, requestRules } from '../../src/register';
import { madeUpRequests, mistakes, plantedRequests, today } from './planted';
import { caseRow, day, registerOf, request, type Said } from './support';

const keysOf = (said: Said<RequestColumn>, on?: string): string[] =>
  checkRegister(registerOf([request(said)]), on === undefined ? undefined : day(on)).map(
    ({ message }) => message.key,
  );

const closed = { replied: '2024-03-20', closed: '2024-03-20', outcome: 'granted' } as const;

describe('issue 20, done when: a register of 300 requests', () => {
  test('with nothing wrong nothing is said but what is open and due soon', () => {
    const found = checkRegister(registerOf(madeUpRequests()), today);
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('of 20 planted mistakes all are found, at their rows, and none else', () => {
    const found = checkRegister(registerOf(plantedRequests())).map(({ line, message }) => ({
      row: line.row - 5,
      key: message.key,
    }));
    expect(found).toEqual(mistakes.map(({ row, key }) => ({ row, key })));
    expect(mistakes).toHaveLength(20);
  });
});

describe('issue 20.3: every rule of the rows, broken and kept', () => {
  test('a whole row says nothing', () => expect(keysOf(closed, '2024-06-01')).toEqual([]));

  test.each<[key: string, broken: Said<RequestColumn>, kept: Said<RequestColumn>]>([
    ['R-1.noReceived', { received: null }, {}],
    ['R-1.noType', { type: null }, {}],
    ['R-1.noOutcome', { closed: '2024-03-20' }, closed],
    ['R-1.noClosed', { outcome: 'granted' }, closed],
    ['R-1.closedEarly', { closed: '2024-03-01', outcome: 'granted' }, closed],
    ['R-1.outcomeOfOtherForm', { ...closed, outcome: 'other' }, { ...closed, outcome: 'other.rest' }],
    ['R-2.countedDate', { received: '3月4日' }, {}],
    ['R-2.countedChoice', { type: '法人' }, { type: 'business' }],
    ['R-2.date', { bodyFrom: '三月' }, {}],
    ['R-2.amount', { feePaid: '免' }, { feePaid: 0 }],
    ['R-3.order', { ...closed, replied: '2024-03-01' }, closed],
    ['R-3.alone', { bodyTo: '2024-03-08' }, { bodyFrom: '2024-03-05', bodyTo: '2024-03-08' }],
    ['R-3.endsAfterReply', { ...closed, closed: '2024-03-19' }, closed],
    [
      'R-4.late',
      { ...closed, replied: '2024-04-02', closed: '2024-04-02' },
      { ...closed, replied: '2024-04-01', closed: '2024-04-01' },
    ],
    [
      'R-5.late',
      { correctionAsked: '2024-03-14', corrected: '2024-03-15' },
      { correctionAsked: '2024-03-13', corrected: '2024-03-15' },
    ],
    ['R-6.toldLate', { extensionTold: '2024-04-02' }, { extensionTold: '2024-04-01' }],
    [
      'R-6.long',
      { extensionTold: '2024-04-01', extendedTo: '2024-04-30' },
      { extensionTold: '2024-04-01', extendedTo: '2024-04-29' },
    ],
    ['R-7.correctionAsked', { ...closed, outcome: 'other.notCorrected' }, closed],
    [
      'R-7.feeAsked',
      { ...closed, outcome: 'other.feeUnpaid' },
      { ...closed, outcome: 'other.feeUnpaid', feeAsked: '2024-03-06' },
    ],
    ['R-8.missing', { number: ' ' }, {}],
    [
      'R-9.alone',
      { ...closed, outcome: 'declined.repeated', applicant: '张某' },
      { ...closed, outcome: 'declined.repeated' },
    ],
    ['R-10.noNotice', { feeDue: 100 }, { feeDue: 100, feeAsked: '2024-03-06' }],
    ['R-10.noBasis', { feeDue: 105, feeAsked: '2024-03-06' }, { feeDue: 110, feeAsked: '2024-03-06' }],
    ['R-10.tooMuch', { feePaid: 10 }, { feePaid: 10, feeDue: 10, feeAsked: '2024-03-06' }],
  ])('%s', (key, broken, kept) => {
    expect(keysOf(broken)).toEqual([key]);
    expect(keysOf(kept)).toEqual([]);
  });

  test('R-3 and R-4 speak of today only where it is known', () => {
    expect(keysOf({}, '2024-03-22')).toEqual([]);
    expect(keysOf({}, '2024-03-25')).toEqual(['R-4.soon']);
    expect(keysOf({}, '2024-04-01')).toEqual(['R-4.soon']);
    expect(keysOf({}, '2024-04-02')).toEqual(['R-4.overdue']);
    expect(keysOf({}, '2024-03-01')).toEqual(['R-3.future']);
    expect(keysOf({})).toEqual([]);
  });

  test('R-4: by post the day of posting decides; a request closed without a reply is not late', () => {
    const replied = { replied: '2024-04-01', closed: '2024-04-01', outcome: 'granted' } as const;
    expect(keysOf({ ...replied, delivery: 'post', delivered: '2024-04-02' })).toEqual(['R-4.late']);
    expect(keysOf({ ...replied, delivery: 'email', delivered: '2024-04-02' })).toEqual([]);
    expect(keysOf({ closed: '2024-06-03', outcome: 'other.feeUnpaid', feeAsked: '2024-03-06' })).toEqual([]);
  });

  test('R-4: a day in a year that is not announced is told as provisional', () =>
    expect(keysOf({ received: '2026-12-10' }, '2027-01-05')).toEqual(['R-4.soon', 'R-4.provisional']));

  test('R-8: the later of two rows of one number is told, with the place of the first', () => {
    const found = checkRegister(registerOf([request({ number: '7' }, 5), request({ number: ' 7' }, 9)]));
    expect(found).toMatchObject([
      { rule: 'R-8', line: { row: 9 }, message: { key: 'R-8.twice', params: { row: 5 } } },
    ]);
  });

  test('R-9: an earlier request of the same applicant is enough, whatever spaces are in the name', () => {
    const first = request({ ...closed, applicant: '张 某', received: '2024-03-01' });
    const again = request({ ...closed, applicant: '张某', outcome: 'declined.repeated' });
    expect(checkRegister(registerOf([first, again]))).toEqual([]);
  });

  test('a column that the register does not have is held against no row', () => {
    const row = request({ ...closed, outcome: 'other.notCorrected', number: null });
    const columns = new Set<RequestColumn>(['received', 'type', 'closed', 'outcome']);
    expect(checkRegister({ requests: [row], cases: [], columns })).toEqual([]);
  });

  test('cases: R-1, R-2 and R-11', () => {
    const found = checkRegister(
      registerOf(
        [request({ number: '1' })],
        [
          caseRow({ request: '1' }),
          caseRow({ kind: null }),
          caseRow({ opened: null }),
          caseRow({ ended: '2024-04-01' }),
          caseRow({ result: 'upheld' }),
          caseRow({ ended: '2024-01-01', result: 'upheld' }),
          caseRow({ kind: '信访' }),
          caseRow({ request: '2' }),
        ],
      ),
    );
    expect(found.map(({ message }) => message.key)).toEqual([
      'R-1.noKind',
      'R-1.noOpened',
      'R-1.noResult',
      'R-1.noEnded',
      'R-1.endedEarly',
      'R-2.countedChoice',
      'R-11.notFound',
    ]);
  });

  test('no two rules about the same rows share an id', () => {
    for (const rules of [requestRules, caseRules]) {
      const ids = rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
