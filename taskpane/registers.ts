/** What a register takes, loaded with the first: reading it in the workbook and from files, adding to it, and a copy to show to others. */
import { fill, zhCN } from '../src/locales';
import { redact, type Register } from '../src/register';
import type { Reading } from '../src/report';
import { readApart } from './readApart';

export { addToRegister, readRegisterBook, removeFromRegister } from '../src/excel';

/** Messages: those of `readRegisterFile`, and `document.endless`. Rejects where the readers cannot be loaded. */
export const readRegisterApart = (bytes: Uint8Array): Promise<Reading<Register>> =>
  readApart(bytes, 'register');

/** The register without what is private in it, as CSV: it opens in any spreadsheet, and is read back here. */
export async function sharedRegister(register: Register): Promise<BlobPart> {
  // Most who open the pane have no register to share.
  const { writeRegister } = await import('../src/documents/register');
  return (await writeRegister(redact(register), 'csv')) as BlobPart;
}

/** It goes to Chinese offices, whatever language the pane speaks. */
export const sharedName = (unit: string): string => fill(zhCN.pane.register.sharedName, { unit });
