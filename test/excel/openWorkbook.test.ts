/** Another workbook beside the user's (issue 19: 打开示例). */
import { Book, Host, type HostOptions } from 'office-js-simulator';
import { connect } from 'office-js-simulator/node';
import { openXlsx, saveXlsx } from 'office-js-simulator/xlsx';
import { openWorkbook } from '../../src/excel';

const mebibytes = (count: number): Uint8Array => {
  const bytes = new Uint8Array(count * 1024 * 1024);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
};

/** The client of a workbook is that of the page. */
async function openIn(options: HostOptions = {}): Promise<Book> {
  const book = Book.blank();
  const { Excel } = await connect(new Host(book, options));
  Object.assign(globalThis, { Excel });
  return book;
}

describe('[19] a workbook opened beside the user’s', () => {
  it('is the file, byte by byte, and nothing is done to the user’s', async () => {
    const opened: string[] = [];
    const book = await openIn({ onOpen: (base64) => opened.push(base64 ?? '') });
    const before = book.snapshot();
    const given = Book.blank();
    given.edit('Sheet1', 'B2', '示例');
    expect((await openWorkbook(await saveXlsx(given))).ok).toBe(true);
    expect(book.snapshot()).toEqual(before);
    const shown = await openXlsx(Uint8Array.from(atob(opened[0] ?? ''), (byte) => byte.charCodeAt(0)));
    expect(shown.value(shown.active, 1, 1)).toBe('示例');
  });

  it('that cannot be opened is a failure which has changed nothing', async () => {
    await openIn();
    const refused = await openWorkbook(mebibytes(1));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'other', isUndone: true } });
    const tooLarge = await openWorkbook(mebibytes(5));
    expect(tooLarge).toMatchObject({ ok: false, failure: { code: 'tooLarge', isUndone: true } });
  });
});
