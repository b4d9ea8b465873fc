/** Every rule walked: what it finds, its documentation and its words hold together; its colour see test/excel/colours. */
import { cellsOf, editionIds, forms } from '../../src/form';
import { enUS, zhCN } from '../../src/locales';
import {
  admittedIn,
  check,
  editionsOf,
  findAll,
  type Finding,
  type Rule,
  rules,
  severityOf,
} from '../../src/rules';
import type { Report } from '../../src/report';
import fc from 'fast-check';
import { ruleDocs } from '../../tools/docs/ruleDocs';
import { anyReport, report } from '../support/reports';

const all: readonly Rule[] = rules;
const keysOf = ({ verdicts }: Rule): string[] => Object.keys(verdicts);
/** Passed by a reader, and told in the words of its message. */
const isOfReader = (key: string): boolean => /^(text|workbook)\./.test(key);

const section = (id: string): string =>
  ruleDocs()
    .split('\n## ')
    .find((text) => text.startsWith(`${id}\n`)) ?? '';

describe.each(all.map((rule) => [rule.id, rule] as const))('[%s]', (id, rule) => {
  it('has a place of its own in the documentation, with its editions, basis and every verdict', () => {
    const documented = section(id);
    const [, editions = '', basis = ''] = /\nEdition (.*) · basis (.*)\n/.exec(documented) ?? [];
    expect(editions.split(' and ')).toEqual(editionsOf(rule));
    expect(basis.split(', ')).toEqual(rule.basis);
    const table = [...documented.matchAll(/^\| `(.*)` \| (\w+)(.*) \| (.*) \|$/gm)];
    expect(table.map(([, key, severity, , native]) => [key, severity, native !== ''])).toEqual(
      keysOf(rule).map((key) => [key, severityOf(rule, key), rule.native?.[key] !== undefined]),
    );
  });

  it.each([zhCN, enUS])(
    'is told in words of its own, all of its verdicts and nothing else ($id)',
    (locale) => {
      const { rule: asks, suggestion, findings } = locale.rules[id as keyof typeof locale.rules];
      expect([asks, suggestion].every((text) => text.length > 1)).toBe(true);
      expect(Object.keys(findings)).toEqual(keysOf(rule).filter((key) => !isOfReader(key)));
      for (const key of keysOf(rule).filter(isOfReader)) expect(locale.messages).toHaveProperty([key]);
    },
  );

  it('is about an edition, and says natively only what it says', () => {
    expect(editionsOf(rule).length).toBeGreaterThan(0);
    expect(keysOf(rule)).toEqual(expect.arrayContaining(Object.keys(rule.native ?? {})));
  });
});

it('what may be typed into a cell is what no rule takes for a wrong number', () => {
  for (const edition of editionIds) {
    for (const { id, column } of cellsOf(forms[edition]).values()) {
      const { whole, least } = admittedIn(column.type);
      for (const value of [-2, 0, 0.5, 3]) {
        const isAdmitted = (!whole || Number.isInteger(value)) && (least === null || value >= least);
        const found = check(report(edition, { [id]: value })).some(({ rule }) => rule === 'V-1');
        expect([id, value, found]).toEqual([id, value, !isAdmitted]);
      }
    }
  }
});

it('no two rules share an id, nor two verdicts a key but for a title, which is a label too', () => {
  const repeated = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at);
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  expect(repeated(all.flatMap(keysOf))).toEqual(['text.labelVariant']);
});

const told =
  '统计期限为2023年1月1日至2023年12月31日。收到政府信息公开申请9件，同比增长3%。同比下降4%。予以公开9件，占比8%。政府信息公开行政复议1件，均获维持。';
const prior = { 'requests.received.total': 5, 'disclosure.licences.decisions': 300 };
const texts = { '1': told, '5': `（二）${told.replace('9', '8')}`, '6': '无' };

/** Reports that between them break every rule that is checked on a report. */
const broken: readonly Report[] = [
  report('2021', {}, { texts, prior }),
  report('2021', { 'requests.received.total': null }, { texts }),
  report('2021', {}, { texts: { '1': '收到政府信息公开申请0件。', '5': '无' } }),
  report('2021', { 'appeals.review.upheld': 1, 'appeals.review.total': 1 }, { texts: { '1': told }, prior }),
  report(
    '2021',
    { 'appeals.review.corrected': 1 },
    { texts: { '1': '政府信息公开行政复议1件，均获维持。' } },
  ),
  report(
    '2021',
    { 'disclosure.fees.amount': 251_000, 'requests.granted.person': '#REF!' },
    { texts: { '1': '收取行政事业性收费251000元。' } },
  ),
  report('2021', { 'requests.granted.person': '#REF!' }),
  report('2021', { 'disclosure.fees.amount': 9000 }, { texts: { '6': '收取行政事业性收费9000元。' } }),
  report('2021', { 'disclosure.fees.amount': 251_000 }, { prior: { 'disclosure.fees.amount': 25.1 } }),
  report('2021', { 'requests.received.person': 2 }, { asWritten: { 'requests.received.person': '２' } }),
  report('2021', { 'requests.carriedIn.total': null, 'requests.carriedIn.person': null }),
  report('2019', { 'disclosure.procurement.amount': 12, 'requests.granted.person': 0.5 }, { year: 2018 }),
  report('2019', {}, { year: 2024 }),
  report('2019', { 'disclosure.regulations.published': 3, 'disclosure.regulations.totalPublished': '无' }),
  report(
    '2021',
    {
      'requests.received.total': 9,
      'requests.processed.total': 20,
      'requests.granted.total': 9,
      'appeals.litigationDirect.total': 1,
    },
    {
      texts: {
        '1': '收到政府信息公开申请9件，比上年的70件减少61件。收到政府信息公开申请9件，同比下降4%。收到政府信息公开申请约50件，比上年增加7件。收到政府信息公开申请9件，比上年减少7件。收到政府信息公开申请9件，与上年持平。予以公开9件，占比8%。未收到政府信息公开申请。政府信息公开行政复议约30件。未发生政府信息公开行政诉讼。',
      },
      prior: { 'requests.received.total': 12 },
    },
  ),
  report(
    '2021',
    { 'disclosure.regulations.made': 1, 'requests.other.feeUnpaid.total': 1 },
    {
      unit: '某某区人民政府',
      texts: {
        '1': '2023年，我局认真学习。承办建议2件、提案3件，合计6件。承办投诉9件，其中信函10件。承办信件9件，其中个人5件，单位5件。发布量由3条增至5条，增加3条。',
        '5': '解读形式单一。收到＿＿件。',
        '6': '未发出收费通知。',
      },
    },
  ),
  report(
    '2021',
    {},
    {
      unit: '某某市某某局',
      texts: {
        '1': '2024年，某某市教育局认真贯彻。收到＿＿件、＿＿件。',
        '5': '暂未发现问题。',
        '6': '未收取信息处理费。收取信息处理费3元。',
      },
    },
  ),
  report('2021', { 'requests.received.person': 2 }, { register: { 'requests.received.person': 3 } }),
  report(
    '2021',
    { 'requests.received.total': 2, 'requests.processed.total': 2 },
    {
      texts: { '1': '新收政府信息公开申请2件，其中网络2件。按期答复率100%。', '6': '收取信息处理费3元。' },
      register: { 'requests.received.total': 2, 'requests.processed.total': 2 },
      registerTold: { 'ways.web': 1, answered: 2, inTime: 1, paid: 4 },
    },
  ),
];

const long = Array.from('甲乙丙丁戊己庚辛壬癸', (word) => `${word}类事项逐项梳理公开并接受监督。`).join('');

const everyKey = all.filter(({ check }) => check).flatMap(keysOf);

it('what is found is by a rule about the edition, under one of its verdicts, as severe as that says', () => {
  const keys = new Set<string>();
  const look = (subject: Report, findings: readonly Finding[]): void => {
    for (const { rule: id, severity, outcome, cells, message } of findings) {
      const rule = all.find((one) => one.id === id);
      expect(rule && editionsOf(rule)).toContain(subject.edition);
      expect(Object.keys(rule?.verdicts ?? {})).toContain(message.key);
      expect(rule && severityOf(rule, message.key, cells[0])).toBe(severity);
      expect(outcome === 'cannotTell').toBe(message.key.endsWith('.cannotTell'));
      keys.add(message.key);
    }
  };
  const copied = report('2021', {}, { texts: { '1': long }, priorTexts: { '1': long } });
  for (const subject of [...broken, copied]) {
    look(subject, findAll(subject, { today: `${subject.year + 1}-01-30` }));
    look(subject, findAll(subject, { today: `${subject.year + 1}-02-02` }));
  }
  for (const edition of editionIds) {
    fc.assert(
      fc.property(anyReport(edition), anyReport(edition), (subject, { values }) => {
        const whole = { ...subject, prior: values };
        look(whole, check(whole));
      }),
      // The same reports each time: whether every verdict is among them is not left to chance.
      { numRuns: 60, seed: 13 },
    );
  }
  // Every verdict there is can be passed.
  expect(everyKey.filter((key) => !keys.has(key))).toEqual([]);
});
