/** All cases of the contract between us and Excel. */
import { contents } from './cases/contents';
import { formats } from './cases/formats';
import { sheets } from './cases/sheets';
import { tables } from './cases/tables';
import type { ContractCase } from './model';

export type { ContractCase, Source } from './model';
export { runCases, type Seen } from './run';

export const cases: readonly ContractCase[] = [...contents, ...tables, ...formats, ...sheets];
