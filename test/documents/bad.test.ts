import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, readPasted } from '../../src/documents/read';
import { badFiles } from '../../tools/documents/bad';
import { locales, say } from '../../src/locales';

const bytesOf = (file: string): Uint8Array => readFileSync(join(__dirname, '../fixtures/bad', file));

describe('files that are broken, hostile or of the wrong kind', () => {
  it.each(badFiles.map(({ file, code, isRead }) => [file, code, isRead ?? false] as const))(
    '%s: %s',
    async (file, code, isRead) => {
      const { value, messages } = await readDocument(bytesOf(file));
      expect(messages[0]?.code).toBe(code);
      expect(value !== null).toBe(isRead);
      for (const locale of Object.values(locales)) {
        for (const message of messages) expect(say(message, locale)).not.toMatch(/^[a-z]+\.|[{}]/);
      }
    },
  );
});

describe('what is pasted', () => {
  it.each([
    ['formatted without end', (index: number) => `<b id=${index}><p>`],
    ['nested without end', () => '<div>'],
    ['nested in elements of any name', () => '<x>'],
    ['with tags that never end', () => `<a title="`],
  ])('HTML %s is answered, and nothing is thrown', async (_, part) => {
    const junk = Array.from({ length: 300_000 }, (_part, index) => part(index)).join('');
    const { value, messages } = await readPasted(`<html>${junk}`);
    expect(value).toBeNull();
    expect(messages[0]?.code).toMatch(/^(?:document\.broken|text\.notAReport)$/);
  });

  it.each([
    '<p>规章',
    '<table><tr><td>',
    '{"a":',
    '首页 | 年报\t',
    '一、总体情况\n',
    '&lt;&amp;',
    '|||\n',
    '  1  2  3\n',
  ])('megabytes of %j are no report, and nothing is thrown', async (junk) => {
    const { value, messages } = await readPasted(junk.repeat(Math.ceil(1_500_000 / junk.length)));
    expect(value).toBeNull();
    expect(messages.length).toBeGreaterThan(0);
  });
});
