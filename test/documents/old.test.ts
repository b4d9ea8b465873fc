/**
 * Files of Word and Excel before 2007 and of WPS Office (issue 10.7), told by what they hold: the same figures and words
 * as in the documents that LibreOffice made them from.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read';

const FIXTURES = join(__dirname, '../fixtures');
const read = (...path: string[]) => readDocument(readFileSync(join(FIXTURES, ...path)));

/** The document that each was made from. */
const made = readdirSync(join(FIXTURES, 'old'))
  .filter((name) => /\.(?:doc|wps|xls|et)$/.test(name))
  .map((name) => [name, name.replace(/\.(?:doc|wps)$/, '.docx').replace(/\.(?:xls|et)$/, '.xlsx')] as const);

describe('documents of before 2007', () => {
  // SheetJS says on the console what it makes of damage.
  beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  test.each(made)('%s reads as %s', async (old, source) => {
    const { value, messages } = await read('old', old);
    const expected = await read('documents', source);
    expect(value).not.toBeNull();
    expect(value).toEqual(expected.value);
    expect(messages.map(({ code }) => code)).toEqual(expected.messages.map(({ code }) => code));
  });

  test('are told by what they hold, not by their name', async () => {
    const { value } = await read('old', 'word-named-docx.docx');
    expect(Object.values(value?.values ?? {}).filter((cell) => cell !== null).length).toBeGreaterThan(190);
  });

  test('cut off or damaged anywhere are refused or read, and never thrown over', async () => {
    for (const name of ['word-2021.wps', 'sheet-2021.et']) {
      const bytes = readFileSync(join(FIXTURES, 'old', name));
      for (let at = 0; at < bytes.length; at += 997) {
        expect((await readDocument(bytes.subarray(0, at))).messages).toBeDefined();
        const damaged = Uint8Array.from(bytes, (byte, index) =>
          index >> 2 === at >> 2 ? 0xff - byte : byte,
        );
        expect((await readDocument(damaged)).messages).toBeDefined();
      }
    }
  });
});
