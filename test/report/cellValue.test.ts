import fc from 'fast-check';
import { readCell, readText, trimSpaces } from '../../src/report';

describe('readText', () => {
  it.each(['', ' ', '\u00A0', '\u3000\t', '\u200B', '\n'])('%j is blank', (text) => {
    expect(readText(text)).toEqual({ value: null });
  });

  it.each([
    ['0', 0],
    ['2', 2],
    ['-5', -5],
    ['12.50', 12.5],
    ['1548', 1548],
  ])('%s is plainly the number', (text, value) => {
    expect(readText(text)).toEqual({ value });
  });

  it.each([
    ['１５４８', 1548],
    ['1,548', 1548],
    ['1，548', 1548],
    ['12,345,678', 12345678],
    ['1 548', 1548],
    [' 2 ', 2],
    ['2\u3000', 2],
    ['2\u00A0', 2],
    ['－5', -5],
    ['−5', -5],
    ['２．５', 2.5],
    ['- 5', -5],
  ])('%j is read as the number it shows, and kept as written', (text, value) => {
    expect(readText(text)).toEqual({ value, asWritten: text });
  });

  it.each([
    '/',
    '-',
    '—',
    '无',
    '251000元',
    '22（其中修订16件）',
    '减4',
    '1e3',
    '1E+3',
    '0x1F',
    '2020-01-31',
    '2020/1/31',
    '2020年1月31日',
    '10%',
    '约3400',
    '1,54',
    '12,34,567',
    '007',
    '1.2.3',
    '--5',
    '.5',
    '5.',
    'TRUE',
    'Infinity',
    'NaN',
    '#DIV/0!',
    '#N/A',
    '=1+1',
    '二',
    '1234567890123456',
  ])('%s is kept as it stands', (text) => {
    expect(readText(text)).toEqual({ value: text });
    expect(readText(` ${text}\u3000`)).toEqual({ value: text });
  });

  it('minus zero is zero', () => {
    expect(Object.is(readText('-0').value, 0)).toBe(true);
  });

  it('a long run of spaces is read in no time', () => {
    const start = performance.now();
    expect(readText(`${' '.repeat(1_000_000)}x${' '.repeat(1_000_000)}`)).toEqual({ value: 'x' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  const space = fc.constantFrom('', '', ' ', '\u00A0', '\u3000', '\u200B');
  const exact = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  const toFullWidth = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  it('any whole number of 15 digits, however spaced, grouped and wide, is read back', () => {
    fc.assert(
      fc.property(exact, fc.boolean(), fc.boolean(), fc.array(space), (value, isGrouped, isWide, spaces) => {
        const digits = isGrouped ? value.toLocaleString('en-US') : String(value);
        const spaced = Array.from(
          isWide ? toFullWidth(digits) : digits,
          (digit, index) => digit + (spaces[index] ?? ''),
        );
        const text = spaced.join('');
        const isPlain = text === String(value);
        expect(readText(text)).toEqual({ value, ...(!isPlain && { asWritten: text }) });
      }),
    );
  });

  it('whatever stands there, nothing is dropped: a number, blank, or the text without spaces at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value } = readText(text);
        if (typeof value === 'string') expect(value).toBe(trimSpaces(text));
        else if (value === null) expect(trimSpaces(text)).toBe('');
        else expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('readCell', () => {
  it.each([
    [null, { value: null }],
    ['', { value: null }],
    [3, { value: 3 }],
    [2.5, { value: 2.5 }],
    [true, { value: 'TRUE' }],
    [false, { value: 'FALSE' }],
    ['#REF!', { value: '#REF!' }],
    ['减4', { value: '减4' }],
  ])('%j', (content, read) => {
    expect(readCell(content)).toEqual(read);
  });

  it('a number stored as text is read, and said to be text', () => {
    expect(readCell('3')).toEqual({ value: 3, asWritten: '3' });
  });
});
