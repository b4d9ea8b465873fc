import { cellsOf, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { withoutRefused, explanationKey } from '../../taskpane/model/candidates';
import { worklistOf } from '../../taskpane/model/entries';
import { fragmentOf } from '../../taskpane/model/fragment';
import { correctionInText } from '../../taskpane/model/inText';
import { progressOf } from '../../taskpane/model/progress';
import { type Known, reportModel } from '../../taskpane/model/report';
import type { Ready } from '../../taskpane/view';
import { report } from '../support/reports';
import { readyWith } from './readings';

const unknown: Known = { checkedAt: null, selected: null, showsHints: true };
const checked: Known = { ...unknown, checkedAt: '10:32' };
const modelOf = (subject: Report, known = unknown, more?: Parameters<typeof readyWith>[1]) =>
  reportModel(readyWith(subject, more), known);

/** 12 written as 21 in one cell, upsetting the totals of its row and its column. */
const transposed = {
  'requests.received.person': 12,
  'requests.received.total': 12,
  'requests.granted.person': 21,
  'requests.granted.total': 12,
  'requests.processed.person': 12,
  'requests.processed.total': 12,
};
const filledUntil = (last: number): Report => {
  const { values, ...others } = report('2021');
  const some = Object.entries(values).map(([cell, value], at) => [cell, at < last ? value : null]);
  return { ...others, values: Object.fromEntries(some) };
};

const written = report(
  '2021',
  {},
  {
    texts: {
      '1': '本报告统计期限为2024年1月1日至2024年12月31日。主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障情况良好。',
      '5': '存在的主要问题是更新不及时，改进情况良好。',
      '6': '本年度收取信息处理费0元。',
    },
  },
);

describe('how a report stands (issue 12.1)', () => {
  it('is untouched, being filled, or clear', () => {
    expect(modelOf(filledUntil(0)).standing).toEqual({ is: 'untouched' });
    expect(modelOf(filledUntil(21)).standing).toEqual({ is: 'filling', blank: 179 });
    expect(modelOf(written).standing).toEqual({ is: 'clear' });
  });

  it('is never ready to send while nobody has written a word: its sections are empty on the map (issue 12.1)', () => {
    const { standing, map } = modelOf(report('2021'));
    expect(standing).toEqual({ is: 'wordless' });
    expect(map.filter(({ lacks }) => lacks === 'words').map(({ group }) => group)).toEqual(['1', '5', '6']);
    expect(modelOf(written).map.filter(({ lacks }) => lacks)).toEqual([]);
  });

  it('counts blanks as progress until the report is checked, and as warnings from then on', () => {
    expect(modelOf(filledUntil(21)).open).toEqual([]);
    const { open, standing } = modelOf(filledUntil(21), checked);
    expect(standing.is).toBe('warnings');
    expect(open.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('has errors to correct, whatever is blank, and says of how many causes they are', () => {
    const { standing, open } = modelOf(report('2021', { ...transposed, 'requests.granted.other': null }));
    expect(standing).toMatchObject({ is: 'errors', findings: 2, causes: 1, first: 2 });
    expect(open.map(({ findings }) => findings.length)).toEqual([2]);
  });

  it('[16] does not call a half-filled report nearly ready, nor fine what is still to be filled', () => {
    const half = report(
      '2021',
      { ...transposed, 'appeals.review.other': null },
      { texts: { '1': '概况。' } },
    );
    const { standing, map } = modelOf(half);
    expect(standing).toMatchObject({ is: 'errors', blank: 1 });
    expect(map.filter(({ lacks }) => lacks === 'figures').map(({ group }) => group)).toEqual(['appeals']);
    expect(modelOf(half, checked).standing).toMatchObject({ is: 'errors', blank: 0 });
  });

  it('is broken where a table cannot be found, and never said to be all blank', () => {
    const params = { place: '三、依申请公开', sheet: '三、依申请公开' };
    const message = { code: 'workbook.blockNotFound', params, unread: ['requests.received.person'] };
    const { standing, map } = modelOf(report('2021'), unknown, { messages: [message] });
    expect(standing).toEqual({ is: 'broken', message, count: 1, gap: null });
    // What could not be read is not fine.
    expect(
      map.filter(({ severity }) => severity === 'error').map(({ group, count }) => [group, count]),
    ).toEqual([['requests', 1]]);
  });

  it('is clear once every warning is explained; what was explained stays in sight', () => {
    const fees = report(
      '2021',
      { 'disclosure.fees.amount': 251000 },
      { prior: { 'disclosure.fees.amount': 25.1 } },
    );
    expect(modelOf(fees).standing).toEqual({ is: 'warnings', warnings: 1 });
    const { standing, explained } = modelOf(fees, unknown, { explained: { 'V-3': '单位确为万元' } });
    expect(standing).toEqual({ is: 'wordless' });
    expect(explained.map(({ explanation }) => explanation)).toEqual(['单位确为万元']);
  });

  it('knows when 校验结果 is of before the latest edits', () => {
    expect(modelOf(report('2021')).check).toEqual({ is: 'none' });
    expect(modelOf(report('2021'), checked).check).toEqual({ is: 'done', time: '10:32', isStale: false });
    expect(modelOf(report('2021', transposed), checked).check).toMatchObject({ isStale: true });
  });
});

describe('the worklist', () => {
  it('puts errors first, within them the cause that clears most, then the order of the form', () => {
    const ready = readyWith(
      report('2021', { ...transposed, 'disclosure.fees.amount': '18000元', 'appeals.review.total': 1 }),
    );
    const told = worklistOf(ready).map(({ severity, group, findings }) => [severity, group, findings.length]);
    expect(told).toEqual([
      ['error', 'requests', 2],
      ['error', 'disclosure', 1],
      ['error', 'appeals', 1],
    ]);
  });

  it('holds every finding in exactly one entry', () => {
    const ready = readyWith(report('2021', { ...transposed, 'appeals.review.total': 4 }));
    const listed = worklistOf(ready).flatMap(({ findings }) => findings);
    expect(new Set(listed)).toEqual(new Set(ready.findings));
    expect(listed).toHaveLength(ready.findings.length);
  });

  it('brings what is about the selected cell to the top: the suspect, or a total that it upsets', () => {
    const ready = readyWith(report('2021', transposed));
    for (const cell of ['requests.granted.person', 'requests.granted.total', 'requests.processed.person']) {
      const selected = ready.reading.places.get(cell)!;
      const model = reportModel(ready, { ...unknown, selected });
      expect([cell, model.selected.length, model.open.length]).toEqual([cell, 1, 0]);
    }
    const elsewhere = ready.reading.places.get('appeals.review.total')!;
    expect(reportModel(ready, { ...unknown, selected: elsewhere }).selected).toEqual([]);
  });

  it('counts on the map what is open, by part, the worst first', () => {
    const { map } = modelOf(report('2021', transposed));
    expect(map.map(({ group, severity, count }) => [group, severity, count])).toEqual([
      ['1', null, 0],
      ['disclosure', null, 0],
      ['requests', 'error', 2],
      ['appeals', null, 0],
      ['5', null, 0],
      ['6', null, 0],
    ]);
  });
});

describe('what contradicts itself', () => {
  it('is shown as the suspect with the totals of its row and its column, three by three', () => {
    const ready = readyWith(report('2021', transposed));
    const [cause] = ready.explanations;
    const fragment = fragmentOf('requests.granted.person', cause!.rules, ready)!;
    const parts = fragment.rows.map(({ cells }) => cells.map((cell) => `${cell?.part} ${cell?.value}`));
    expect(parts).toEqual([
      ['suspect 21', 'other 0', 'witness 12'],
      ['other 0', 'other 0', 'other 0'],
      ['witness 12', 'other 0', 'other 12'],
    ]);
  });

  it('is shown with what stands against the totals that are calculated from it', () => {
    const read = readyWith(
      report('2021', {
        'requests.received.person': 12,
        'requests.received.total': 12,
        'requests.granted.person': 80,
        'requests.granted.total': 80,
        'requests.processed.person': 80,
        'requests.processed.total': 80,
      }),
    );
    const formulas = new Set(
      [...cellsOf(forms['2021']).keys()].filter((cell) => /^requests\.(processed\.|.*\.total$)/.test(cell)),
    );
    const ready = { ...read, reading: { ...read.reading, formulas } };
    const rules = ready.explanations.flatMap((group) => group.rules);
    const fragment = fragmentOf('requests.granted.person', rules, ready)!;
    expect(fragment.rows.map(({ of }) => of.row.id)).toEqual(['received', 'carriedIn', 'granted']);
    expect(fragment.rows.map(({ cells }) => cells.map((cell) => `${cell?.part} ${cell?.value}`))).toEqual([
      ['witness 12', 'other 0', 'witness 12'],
      ['witness 0', 'other 0', 'witness 0'],
      ['suspect 80', 'other 0', 'other 80'],
    ]);
  });

  it('is never larger than three by three, and always has the suspect (every cell of both editions)', () => {
    for (const edition of ['2019', '2021'] as const) {
      const ready = readyWith(report(edition, {}, { year: edition === '2019' ? 2020 : 2024 }));
      for (const cell of cellsOf(forms[edition]).keys()) {
        const fragment = fragmentOf(cell, [], ready)!;
        const shown = fragment.rows.flatMap(({ cells }) => cells);
        expect([cell, shown.some((one) => one?.cell === cell)]).toEqual([cell, true]);
        expect(Math.max(fragment.rows.length, fragment.columns.length)).toBeLessThanOrEqual(3);
      }
    }
  });

  it('has another candidate once the clerk rules the first one out, and none when all are', () => {
    const [cause] = readyWith(report('2021', transposed)).explanations;
    const [first] = cause!.explanations;
    const left = withoutRefused(cause!, new Set([explanationKey(first!)]));
    expect(left.explanations).toHaveLength(cause!.explanations.length - 1);
    expect(left.verdict).toBe('cannotTell');
    const none = withoutRefused(cause!, new Set(cause!.explanations.map(explanationKey)));
    expect(none.explanations).toEqual([]);
  });
});

describe('a figure put right in the words', () => {
  const texts = {
    '1': '工作概况。\n本年收到政府信息公开申请9件，多于上年。',
    '5': '略。',
    '6': '信息处理费0元。',
  };
  it('changes that figure of that line and nothing else', () => {
    const ready = readyWith(report('2021', {}, { texts }));
    const finding = ready.findings.find(({ quote }) => quote?.text.includes('9'))!;
    expect(correctionInText(finding, ready.reading)).toEqual({
      cells: [],
      texts: [
        {
          year: 'this',
          section: '1',
          from: ['工作概况。', '本年收到政府信息公开申请9件，多于上年。'],
          to: ['工作概况。', '本年收到政府信息公开申请0件，多于上年。'],
        },
      ],
    });
  });

  it('is not offered where the sentence stands there twice', () => {
    const twice = { ...texts, '1': '收到政府信息公开申请9件。\n收到政府信息公开申请9件。' };
    const ready = readyWith(report('2021', {}, { texts: twice }));
    for (const finding of ready.findings) expect(correctionInText(finding, ready.reading)).toBeNull();
  });
});

describe('progress', () => {
  it('does not count a calculated total as a blank to fill', () => {
    const ready = readyWith(report('2021', { 'requests.granted.total': null }));
    const calculated = { ...ready.reading, formulas: new Set(['requests.granted.total']) };
    expect(progressOf(ready).blank).toBe(1);
    expect(progressOf({ ...ready, reading: calculated }).blank).toBe(0);
  });

  it('goes on in the table that is begun, at its first blank', () => {
    expect(progressOf(readyWith(filledUntil(21))).next).toBe('requests.carriedIn.legalService');
    expect(progressOf(readyWith(filledUntil(0))).isUntouched).toBe(true);
  });

  it('offers 0 for no blank of which sums tell that it holds something: V-4, V-5', () => {
    const three = [
      'received.person',
      'received.total',
      'processed.person',
      'processed.total',
      'granted.total',
    ];
    const counted = Object.fromEntries(three.map((cell) => [`requests.${cell}`, 3]));
    const lacking = readyWith(report('2021', { ...counted, 'requests.granted.person': null }));
    const forZero = (ready: Ready) => progressOf(ready).tables.flatMap((table) => table.forZero);
    const blank = (ready: Ready) => progressOf(ready).tables.flatMap((table) => table.blank);
    expect(blank(lacking)).toEqual(['requests.granted.person']);
    expect(forZero(lacking)).toEqual([]);
    const total = readyWith(report('2021', { 'requests.granted.person': 3, 'requests.granted.total': null }));
    expect(blank(total)).toEqual(['requests.granted.total']);
    expect(forZero(total)).toEqual([]);
    const plain = readyWith(report('2021', { 'requests.granted.person': null, 'requests.granted.total': 0 }));
    expect(forZero(plain)).toEqual(['requests.granted.person']);
  });
});
