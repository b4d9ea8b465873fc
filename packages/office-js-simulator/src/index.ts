/** The simulator: a workbook in memory, and a host that answers office.js from it. */
export { Book } from './book/book';
export type { Change, DefinedName, Listener } from './book/contents';
export { startEngine } from './book/engine';
export type { Flags } from './book/conditional';
export { ExcelError } from './book/errors';
export type { ConditionalFormat, Sheet, Table, Validation } from './book/sheet';
export type { Snapshot } from './book/snapshot';
export { Host, type Bridge, type Counts, type Fault, type HostOptions } from './host';
export type { Quirk } from './book/quirks';
export { hasSet } from './requirements';
export { WRITES, type Request, type RequestBody } from './wire';
