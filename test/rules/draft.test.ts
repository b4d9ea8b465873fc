import fc from 'fast-check';
import { cellsOf, type EditionId, forms } from '../../src/form';
import { draft } from '../../src/locales';
import type { Report } from '../../src/report';
import { check, draftOf } from '../../src/rules';
import { wordsOf } from '../../src/rules/narrative/words';
import { anyReport, report } from '../support/reports';

const withDraft = (subject: Report): Report => ({
  ...subject,
  texts: Object.fromEntries(draft(subject).map(({ section, text }) => [section, text])),
});

const requests = {
  'requests.received.total': 25,
  'requests.carriedIn.total': 2,
  'requests.granted.total': 9,
  'requests.refused.stateSecret.total': 1,
  'requests.refused.internalAffairs.total': 5,
  'requests.processed.total': 26,
  'requests.carriedOut.total': 1,
  'appeals.review.total': 3,
  'disclosure.licences.decisions': 1548,
  'disclosure.normativeDocuments.made': 4,
  'disclosure.fees.amount': 25.1,
};

const editions = fc.constantFrom<EditionId>('2019', '2021');

describe('a drafted narrative', () => {
  it('tells what the tables give, in a clerk’s words, leaving out what is 0', () => {
    expect(draft(report('2021', requests))).toEqual([
      {
        section: '1',
        text: [
          '本报告所列数据的统计期限为2024年1月1日至2024年12月31日。',
          '（一）主动公开情况。制发规范性文件4件。作出行政许可决定1548件。行政事业性收费25.1万元。',
          '（二）依申请公开情况。全年新收政府信息公开申请25件，上年结转2件。共办结政府信息公开申请26件，其中予以公开9件（占34.6%）、不予公开6件（占23.1%）。结转下年度继续办理1件。因政府信息公开被申请行政复议3件，未发生因政府信息公开引起的行政诉讼。',
        ].join('\n'),
      },
      { section: '6', text: '本年度收取信息处理费＿＿元。' },
    ]);
  });

  it('says so where there was nothing', () => {
    const [first] = draft(report('2019'));
    expect(first?.text).toContain('（二）依申请公开情况。全年未收到政府信息公开申请。未发生');
    expect(first?.text).toContain('全年未作出行政许可、行政处罚、行政强制决定。');
  });

  it('loses no row: what has no words of its own is told in those of the form (issue 6.2)', () => {
    const [first] = draft(
      report('2019', {
        'disclosure.otherServices.change': -3,
        'disclosure.otherServices.decisions': 12,
        'disclosure.procurement.amount': 20.5,
        'disclosure.fees.lastYearItems': '九项',
      }),
    );
    expect(first?.text).toContain(
      '。其他对外管理服务事项：本年增/减-3、处理决定数量12。行政事业性收费：上一年项目数量＿＿。政府集中采购：采购总金额20.5万元。',
    );
  });

  it('leaves a blank for the clerk where the table is blank, holds words or a number that cannot be', () => {
    for (const value of [null, '25件', -1, 2.5]) {
      const [first] = draft(report('2021', { 'requests.received.total': value }, { year: 0 }));
      expect(first?.text).toContain('全年新收政府信息公开申请＿＿件。');
      expect(first?.text).toContain('统计期限为＿＿年1月1日');
    }
  });

  it('is nothing for tables that nobody has begun to fill', () => {
    expect(draft({ ...report('2021'), values: {} })).toEqual([]);
  });

  it('contradicts nothing: no report has a finding on the numbers of its own draft', () => {
    fc.assert(
      fc.property(editions.chain(anyReport), (subject) => {
        const found = check(withDraft(subject)).filter(({ rule }) => rule.startsWith('N-'));
        expect(found).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['2019', '2021'] as const)('is understood: every number it tells is compared (%s)', (edition) => {
    const values = Object.fromEntries(
      [...cellsOf(forms[edition]).keys()].map((id, index) => [id, index + 1]),
    );
    const subject = withDraft(report(edition, { ...values, 'requests.processed.total': 10_000 }));
    const claims = wordsOf(subject).claims;
    const points = draftOf(report(edition, values)).flatMap(({ sentences }) => sentences.flat());
    const told = points.flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(claims.counts.map(({ of }) => of.id).sort()).toEqual(told.sort());
    for (const id of ['received', 'carriedIn', 'processed', 'carriedOut', 'granted', 'reviews', 'lawsuits'])
      expect(told).toContain(id);
    expect(claims.remarks).toHaveLength(6);
  });

  it.each([
    ['N-1', 'requests.received.total'],
    ['N-1', 'requests.granted.total'],
    ['N-2', 'appeals.review.total'],
    ['N-2', 'disclosure.licences.decisions'],
    ['N-2', 'disclosure.fees.amount'],
    ['N-3', 'requests.refused.stateSecret.total'],
  ])('[%s] is broken once %s is changed after drafting', (rule, cell) => {
    const drafted = withDraft(report('2021', requests));
    const changed = { ...drafted, values: { ...drafted.values, [cell]: Number(drafted.values[cell]) + 10 } };
    expect(check(changed).map((finding) => finding.rule)).toContain(rule);
  });

  describe('for a report that has words already (issue 9)', () => {
    const telling = (text: string) => draft(report('2021', requests, { texts: { '1': text } }));
    const added = (text: string): string => telling(text).find(({ section }) => section === '1')?.text ?? '';

    it('adds nothing to a report with all of its draft', () => {
      fc.assert(
        fc.property(editions.chain(anyReport), (subject) => {
          expect(draft(withDraft(subject))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    it('leaves out what is told in other words, and says no 其中 without its whole', () => {
      const text = added(
        '统计期限为全年。全年新收政府信息公开申请25件。办结政府信息公开申请26件。作出行政许可1548件。',
      );
      expect(text).not.toMatch(/新收|许可|统计期限|共办结/);
      expect(text).toContain('。予以公开9件（占34.6%）、不予公开6件（占23.1%）。');
    });

    it('says of nothing that there was none where the narrative tells of some', () => {
      expect(added('作出行政许可1548件。')).not.toContain('未作出');
    });

    it('contradicts nothing that is there, whatever of it is told already', () => {
      const sentences = (texts: Report['texts']): string[] =>
        (texts['1'] ?? '').match(/[^。\n]+[。\n]*/g) ?? [];
      fc.assert(
        fc.property(editions.chain(anyReport), fc.infiniteStream(fc.boolean()), (subject, kept) => {
          const whole = withDraft(subject);
          const told = sentences(whole.texts)
            .filter(() => kept.next().value)
            .join('');
          const begun = { ...subject, texts: { '1': told } };
          const more = draft(begun).find(({ section }) => section === '1')?.text ?? '';
          const after = { ...begun, texts: { '1': `${told}\n${more}` } };
          const wrong = (one: Report) => check(one).filter(({ rule }) => rule.startsWith('N-')).length;
          expect(wrong(after)).toBeLessThanOrEqual(wrong(begun));
        }),
        { numRuns: 100 },
      );
    });

    it('continues the numbering', () => {
      expect(added('（一）学习情况。甲。\n（二）组织情况。乙。')).toMatch(
        /（三）主动公开情况[^]*（四）依申请公开情况/,
      );
    });

    it('says nothing of fees where section 6 does', () => {
      const told = report('2021', requests, { texts: { '6': '未收取信息处理费。' } });
      expect(draft(told).map(({ section }) => section)).toEqual(['1']);
    });

    it('[C-5] has its blanks found', () => {
      const drafted = withDraft(report('2021', { ...requests, 'requests.received.total': null }));
      expect(check(drafted).flatMap(({ rule, quote }) => (rule === 'C-5' ? [quote?.section] : []))).toEqual([
        '1',
        '6',
      ]);
    });
  });
});
