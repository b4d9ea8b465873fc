/** Another workbook, opened in a window of its own: the user's is not touched. */
import { failed, type Result } from './failure';

/** By the characters that `btoa` takes for bytes. */
const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** @param bytes of an .xlsx file */
export async function openWorkbook(bytes: Uint8Array): Promise<Result<undefined>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return { ok: true, value: undefined };
  } catch (error) {
    return failed(error, true);
  }
}
