import fc from 'fast-check';
import { numbersIn, plainDigits } from '../../src/rules/narrative/numbers';

const read = (text: string) => numbersIn(plainDigits(text));
const values = (text: string): number[] => read(text).map(({ value }) => value);

/** A number below 10,000 in words, 两 never used. */
function inHan(number: number): string {
  const digits = '零一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const written = [...String(number)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits.charAt(Number(digit))}${units[all.length - 1 - index]}`,
    )
    .join('')
    .replace(/零+/g, '零');
  return written.length > 1 ? written.replace(/零$/, '') : written;
}

describe('numbers as prose writes them', () => {
  it.each([
    ['1,548件', [1548]],
    ['１，５４８ 件', [1548]],
    ['一百二十三件', [123]],
    ['十二件', [12]],
    ['两件', [2]],
    ['二〇二〇件', [2020]],
    ['一万二千三百件', [12300]],
    ['1.2万件', [12000]],
    ['3千余件', [3000]],
    ['25.1万元', [251000]],
    ['百分之三十三点三', [33.3]],
    ['３３．３％', [33.3]],
    ['第二十条第20条', []],
    ['一是规范，（一）公开', []],
    ['〔2020〕', []],
  ])('%s', (text, expected) => {
    expect(values(text.replace(/\s/g, ''))).toEqual(expected);
  });

  it.each([
    ['近3400条', 3060, 3400],
    ['约20件', 19, 21],
    ['20件左右', 19, 21],
    ['3400余条', 3400, 6800],
    ['三千多条', 3000, 6000],
    ['超过20件', 20, Number.POSITIVE_INFINITY],
    ['20件以上', 20, Number.POSITIVE_INFINITY],
    ['不足20件', 0, 20],
  ])('%s is approximate', (text, low, high) => {
    expect(read(text)).toMatchObject([{ low, high, isExact: false }]);
  });

  it.each([
    ['33.3%', 33.25, 33.35],
    ['3.4万条', 33_500, 34_500],
    ['3—5件', 2.5, 5.5],
  ])('%s is rounded to its last digit', (text, low, high) => {
    const [number] = read(text);
    expect([number?.low, number?.high].map((bound) => Number(bound?.toFixed(4)))).toEqual([low, high]);
    expect(number?.isExact).toBe(false);
  });

  it('any count is read, however it is written, and admits no other count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (count) => {
        const plain = String(count);
        const wide = [...plain].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
        const ways = [plain, count.toLocaleString('en-US'), wide, inHan(count)];
        for (const way of ways) {
          const [number, ...others] = read(`收到${way}件`);
          expect([way, number?.value, number?.isExact, others]).toEqual([way, count, true, []]);
          expect((number?.low ?? 0) > count - 1 && (number?.high ?? 0) < count + 1).toBe(true);
        }
      }),
    );
  });
});
