/** Registers in files: workbooks and CSV, read to the same rows as the sheet 台账 itself, and written again. */
export { readRegisterFile } from './read';
export { type RegisterKind, registerKinds, writeRegister } from './write';
