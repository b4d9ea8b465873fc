import { locales, say } from '../../src/locales';

const inWords = (line: string | number) =>
  Object.values(locales).map((locale) =>
    say({ code: 'text.leftOut', params: { line, found: '注' } }, locale),
  );

describe('where in a document something stands', () => {
  it.each([
    [12, '第 12 行', 'line 12'],
    ['3:7', '第 3 页第 7 行', 'page 3, line 7'],
    ['三、依申请!C5', '三、依申请!C5', '三、依申请!C5'],
  ])('%s', (line, chinese, english) => {
    const [inChinese, inEnglish] = inWords(line);
    expect(inChinese).toContain(chinese);
    expect(inEnglish).toContain(english);
  });
});
