/** 退回修改通知: every error of a unit stands in its letter once, told apart by what an earlier round said (issue 12.9). */
import fc from 'fast-check';
import mammoth from 'mammoth';
import JSZip from 'jszip';
import { letterDocx, letterText } from '../../src/documents/write';
import { cellsOf, forms } from '../../src/form';
import { countsOf, lettersAfter, lettersOf, printedLetter, zipOfLetters } from '../../src/letters';
import { zhCN } from '../../src/locales';
import { expectedOf, takeStock, type UnitReport, type UnreadFile } from '../../src/summary';
import { unitOf } from '../summary/support';

const ROUND_OF_OTHERS = [unitOf('甲局'), unitOf('乙局'), unitOf('丙局')];

function stock(
  reports: readonly UnitReport[],
  unread: readonly UnreadFile[] = [],
  roster?: readonly string[],
) {
  const all = [...reports, ...ROUND_OF_OTHERS];
  return takeStock(roster, all, unread, expectedOf(all)!);
}

const received = (total: number) => unitOf('水利局', { 'requests.received.total': total });

it('writes to units with errors and to no other', () => {
  const letters = lettersOf({ stock: stock([received(9)]), number: 1 });
  expect(letters.map(({ unit }) => unit)).toEqual(['水利局']);
  expect(letters[0]?.found.map(({ rule }) => rule)).toEqual(['T3-1', 'T3-3']);
  expect(letters[0]?.still).toEqual([]);
});

it('tells what is still open from what is new, whatever figure stands there now', () => {
  const now = unitOf('水利局', { 'requests.received.total': 7, 'appeals.review.total': 2 });
  const [letter] = lettersOf({ stock: stock([now]), number: 2 }, stock([received(9)]));
  expect(letter?.still.map(({ rule }) => rule)).toEqual(['T3-1', 'T3-3']);
  expect(letter?.found.map(({ rule }) => rule)).toEqual(['T4-1']);
  expect(countsOf(letter!, zhCN)).toBe('上次的 2 处，已改 0 处，还有 2 处；新发现 1 处');
});

it('law: what is still open and what is new are all errors; what is settled and still open are all of the round before', () => {
  const cells = [...cellsOf(forms['2021']).keys()].filter((id) => !id.startsWith('disclosure'));
  const figures = fc.dictionary(fc.constantFrom(...cells), fc.nat(3), { maxKeys: 6 });
  fc.assert(
    fc.property(figures, figures, (then, now) => {
      const errorsOf = ({ findings }: UnitReport) => findings.filter(({ severity }) => severity === 'error');
      const [before, after] = [unitOf('水利局', then), unitOf('水利局', now)];
      const [letter] = lettersOf({ stock: stock([after]), number: 2 }, stock([before]));
      expect(letter === undefined).toBe(errorsOf(after).length === 0);
      if (!letter) return;
      expect(new Set([...letter.still, ...letter.found])).toEqual(new Set(errorsOf(after)));
      expect(letter.still.length + letter.settled).toBe(errorsOf(before).length);
    }),
    { numRuns: 60 },
  );
});

it('says of a file what is the matter with it, and sends nothing back to who has sent nothing', () => {
  const unread = [{ file: '教育局.docx', messages: [{ code: 'file.unreadable', params: {} }] }];
  const old = unitOf('财政局', {}, { year: 2023 });
  const rows = stock([old], unread, ['水利局', '财政局', '教育局', '甲局', '乙局', '丙局']);
  const letters = lettersOf({ stock: rows, number: 1 });
  const words = letters.map((letter) => letterText(printedLetter(letter, {}, zhCN)));
  expect(letters.map(({ unit }) => unit)).toEqual(['财政局', '教育局']);
  expect(words[0]).toContain('1. 报来的是 2023 年度的报告，应报 2024 年度。');
  expect(words[1]).toContain(`1. 有一份文件读不出来：${zhCN.messages['file.unreadable']}`);
});

it('has each error as a numbered line, in Word as in the text, and the office’s words as they were given', async () => {
  const sender = {
    deadline: '1月19日',
    office: '市政府办公室',
    contact: '李明 12345',
    date: '2025年1月16日',
  };
  const [letter] = lettersOf({ stock: stock([received(9)]), number: 1 });
  const printed = printedLetter(letter!, sender, zhCN);
  const text = letterText(printed);
  expect(text.split('\n')).toEqual([
    '退回修改通知',
    '',
    '水利局：',
    expect.stringContaining('2024 年度'),
    '　　一、须改正的',
    expect.stringMatching(/^　　1\. 三、依申请公开：.*9/),
    expect.stringMatching(/^　　2\. 三、依申请公开：.*9/),
    '　　请于 1月19日 前重报。',
    '　　联系人：李明 12345',
    '',
    '市政府办公室',
    '2025年1月16日',
  ]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await letterDocx(printed)) });
  const lines = (all: string): string[] => all.split('\n').flatMap((line) => line.trim() || []);
  expect(lines(value)).toEqual(lines(text));
});

it('puts the letters of a round into one zip, each under its unit’s name', async () => {
  const strange = unitOf('市/县:水利局', { 'requests.received.total': 9 });
  const letters = lettersOf({ stock: stock([received(9), strange]), number: 1 });
  const zip = await JSZip.loadAsync(await zipOfLetters(letters, {}, zhCN));
  expect(Object.keys(zip.files)).toEqual(['水利局退回修改通知.docx', '市_县_水利局退回修改通知.docx']);
});

describe('letters after several rounds', () => {
  const unit = (name: string, total: number | null) => unitOf(name, { 'requests.received.total': total });
  const first = () =>
    takeStock(undefined, [unit('水利局', 9), unit('教育局', 8)], [], { year: 2024, edition: '2021' });
  const roster = ['水利局', '教育局'];
  const second = (reports: readonly UnitReport[]) =>
    takeStock(roster, reports, [], { year: 2024, edition: '2021' });
  const brief = (rounds: Parameters<typeof lettersAfter>[0]) =>
    lettersAfter(rounds).map((letter) => [letter.unit, letter.round, letter.still.length, letter.settled]);

  it('are of the round in which each unit last sent something', () => {
    expect(brief([first(), second([unit('水利局', 7)])])).toEqual([
      ['水利局', 2, 2, 0],
      ['教育局', 1, 0, 0],
    ]);
  });

  it('are due no more once the unit’s report is right, and begin anew where it was right before', () => {
    const right = second([unitOf('水利局')]);
    expect(brief([first(), right])).toEqual([['教育局', 1, 0, 0]]);
    expect(brief([right, second([unit('水利局', 7)])])).toEqual([['水利局', 1, 0, 0]]);
  });
});
