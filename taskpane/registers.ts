/** What a register takes, loaded with the first: reading it in the workbook and from files, adding to it, and a copy to show to others. */
import type { Register } from '../src/register';
import type { Reading } from '../src/report';
import { readApart } from './readApart';

export { addToRegister, readRegisterBook } from '../src/excel';

/** Messages: those of `readRegisterFile`, and `document.endless`. Rejects where the readers cannot be loaded. */
export const readRegisterApart = (bytes: Uint8Array): Promise<Reading<Register>> =>
  readApart(bytes, 'register');
