import { forms } from '../../src/form';
import { enUS, explain, zhCN } from '../../src/locales';
import type { Explanation, ExplanationGroup, MistakeKind } from '../../src/rules';

const mistake = (kind: MistakeKind, ...cells: readonly (readonly [string, number, number])[]) => ({
  kind,
  changes: cells.map(([cell, from, to]) => ({ cell: `requests.${cell}`, from, to })),
});

const left = mistake('lastYear', ['granted.person', 21, 12]);
const leftToo = mistake('lastYear', ['granted.total', 30, 21]);
const swapped = mistake('swapped', ['received.person', 3, 4], ['received.business', 4, 3]);

function textOf(mistakes: Explanation['mistakes'], locale = zhCN): string | undefined {
  const [only, ...others] = mistakes;
  const explanation: Explanation = {
    kind: only && others.length === 0 ? only.kind : 'several',
    rank: 1,
    changes: mistakes.flatMap(({ changes }) => changes),
    clears: [{ rule: 'T3-2', column: 'person' }],
    mistakes,
  };
  const group: ExplanationGroup = {
    rules: explanation.clears,
    verdict: 'found',
    isComplete: true,
    explanations: [explanation],
  };
  return explain(group, forms['2021'], locale).likeliest[0]?.text;
}

const granted = '三（一）予以公开';

describe('an explanation in words', () => {
  it('of one cell says what it should be, what stands there and why', () => {
    expect(textOf([left])).toBe(
      `${granted} 自然人 可能应为 12（现为 21，填的是上年的数），改后 1 处差额消失。`,
    );
  });

  it('of several cells of one slip says the slip first', () => {
    expect(textOf([swapped])).toMatch(/^两格的数填反了：.+ 3 改为 4；.+ 4 改为 3。改后 1 处差额消失。$/);
  });

  it('of mistakes of one kind says the kind once', () => {
    expect(textOf([left, leftToo])).toBe(
      `可能有 2 处填错（填的是上年的数）：${granted} 自然人 21 改为 12；${granted} 总计 30 改为 21。改后 1 处差额消失。`,
    );
    expect(textOf([left, leftToo], enUS)).toMatch(/^Probably 2 mistakes \(this is last year’s figure\): /);
  });

  it('of mistakes of several kinds says each kind beside its cells', () => {
    expect(textOf([left, swapped])).toMatch(
      /^可能有 2 处填错：.+ 21 改为 12（填的是上年的数）；.+ 3 改为 4；.+ 4 改为 3（两格的数填反了）。改后/,
    );
  });
});
