/** 雷同 between two texts (issue 9). */
import fc from 'fast-check';
import { alike, bareOf, hashesOf } from '../../src/rules';

const compare = (own: string, other: string, common: readonly string[] = []) =>
  alike(bareOf(own), bareOf(other), (hash) => common.some((text) => hashesOf(bareOf(text)).includes(hash)));

const A = '全年聚焦群众关切的供水管网改造，分三批公布施工路段和停水时间。';
const B = '建立热线与窗口双向转办机制，群众来电当天答复、次日回访。';
const C = '组织志愿者进村入户讲解医保缴费政策，发放明白卡。';

describe('how much of a text stands in another', () => {
  it('is told by what it says, whatever its figures, spaces and marks', () => {
    const { share, passages } = compare(
      A.replace('三批', '3批'),
      `${C}${A.replace('三批', ' 12 批').replace('，', ',')}`,
    );
    expect(share).toBe(1);
    expect(passages).toEqual([
      {
        own: '全年聚焦群众关切的供水管网改造，分3批公布施工路段和停水时间',
        other: '全年聚焦群众关切的供水管网改造,分 12 批公布施工路段和停水时间',
      },
    ]);
  });

  it('is a share of the own text, and its passages stand as they do in each', () => {
    const { share, passages } = compare(A + B, C + B);
    expect(share).toBeCloseTo(bareOf(B).words.length / bareOf(A + B).words.length);
    expect(passages).toEqual([{ own: B.slice(0, -1), other: B.slice(0, -1) }]);
  });

  it('leaves out what is said everywhere', () => {
    expect(compare(A + B, C + B, [B])).toMatchObject({ share: 0, passages: [] });
    expect(compare(A + B, A + B, [B])).toMatchObject({ share: 1, length: bareOf(A).words.length });
  });

  it('[property] every text stands in itself whole, and no share is more', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁1２，。 '), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (own, other) => {
        expect(compare(own, own).share).toBe(bareOf(own).words.length < 10 ? 0 : 1);
        const { share, passages } = compare(own, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const passage of passages) {
          expect(own).toContain(passage.own);
          expect(other).toContain(passage.other);
          expect(bareOf(passage.own).words).toBe(bareOf(passage.other).words);
        }
      }),
    );
  });
});
