import { cellsOfText } from '../../src/documents/recognise';
import { editionByContent } from '../../src/documents/recognise/edition';
import { findLabels } from '../../src/documents/recognise/labels/labels';
import { labelKey, labelName } from '../../src/documents/recognise/labels/lexicon';
import { labelVariants } from '../../src/documents/recognise/labels/variants';
import { isTitle, officialTitles, withTitlesByTopic } from '../../src/documents/recognise/labels/titles';
import { forms } from '../../src/form';

const labelsIn = (text: string) => findLabels(cellsOfText(text));

describe('the key of a label', () => {
  it.each([
    ['自 然\u3000人', '自然人'],
    ['(一) 予以公开', '（一）予以公开'],
    ['1、属于国家秘密', '1.属于国家秘密'],
    ['１．属于国家秘密', '1.属于国家秘密'],
    ['3.危及"三安全一稳定"', '3.危及“三安全一稳定”'],
    ['本年增／减', '本年增/减'],
  ])('%s is %s', (written, official) => {
    expect(labelKey(written)).toBe(labelKey(official));
  });

  it('brackets are kept: （一） is not 一、', () => {
    expect(labelKey('（一）总体情况')).not.toBe(labelKey('一、总体情况'));
  });

  it.each(labelVariants.flatMap(([official, ...accepted]) => accepted.map((variant) => [variant, official])))(
    '%s has the name of %s',
    (variant, official) => {
      expect(labelName(variant)).toBe(labelName(official));
    },
  );
});

describe('findLabels', () => {
  it('joins a label broken over up to four lines, across blank ones', () => {
    expect(labelsIn('本年\n新\n\n制作\n数量\n0')).toEqual([
      { name: labelName('本年新制作数量'), found: '本年新制作数量', line: 1, from: 0, to: 5 },
    ]);
  });

  it('takes the longest: 其他 and 结果 are one label, 其他 alone another', () => {
    expect(labelsIn('其他\n结果\n其他\n0').map(({ found }) => found)).toEqual(['其他结果', '其他']);
  });

  it('leaves out sentences that mention a label', () => {
    expect(labelsIn('本年新收政府信息公开申请数量为3件。\n行政许可：见下')).toEqual([]);
  });

  it.each(['/', '-', '—', '…'])('leaves the value %s after a label alone', (value) => {
    expect(labelsIn(`行政许可\n${value}\n1`).map(({ to }) => to)).toEqual([1]);
  });
});

describe('titles known by number and topic', () => {
  const titlesIn = (text: string) => withTitlesByTopic(cellsOfText(text), labelsIn(text)).filter(isTitle);

  it('a wording that is not listed is found for a section that is missing', () => {
    expect(titlesIn('五、问题和打算\n无')).toEqual([
      { name: labelName('五、存在的主要问题及改进情况'), found: '五、问题和打算', line: 1, from: 0, to: 1 },
    ]);
  });

  it('but not beside the title itself', () => {
    expect(titlesIn('五、问题和打算\n五、存在的主要问题及改进情况').map(({ line }) => line)).toEqual([2]);
  });

  it('nor when two lines differ, nor in a sentence', () => {
    expect(titlesIn('五、问题一\n五、问题二')).toEqual([]);
    expect(titlesIn('五、问题很多。')).toEqual([]);
  });

  it('both editions prescribe the same titles', () => {
    for (const form of Object.values(forms)) expect(form.sections).toEqual(officialTitles);
  });
});

describe('editionByContent', () => {
  it.each([
    ['本年制发件数', '2021'],
    ['本年新制作数量', '2019'],
    ['3.其他', '2021'],
    ['规章\n本年增/减\n处理决定数量\n3.其他', '2019'],
    ['规章\n规范性文件', undefined],
    ['本年制发件数\n本年新制作数量', undefined],
  ])('%j', (text, edition) => {
    expect(editionByContent(labelsIn(text))).toBe(edition);
  });
});
