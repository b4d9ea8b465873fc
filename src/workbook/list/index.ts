/** A list of units that is kept on a sheet: made, read where it stands, rearranged and brought up to date around what people wrote beside it. */
export { type Held, type Line, type ListLine, type ListOnSheet, readList, textOf } from './onSheet';
export { closingOperations, listRegion, type ListRegion } from './region';
export { centred, figures, listColumn, type ListColumn, listOperations } from './sheet';
export { type ListPatch, planList } from './update';
