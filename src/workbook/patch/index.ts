/** A patch as data: operations, the addresses and formulas in them, and the raw ranges that a workbook is read as. */
export {
  absoluteAddress,
  cellAddress,
  cellRect,
  columnLetters,
  onSheet,
  parseAddress,
  type Rect,
  rangeAddress,
  rectAddress,
} from './address';
export {
  a1,
  coverRects,
  list,
  type Notation,
  one,
  type Reference,
  relativeTo,
  sum,
  sumUnlessEmpty,
} from './formula';
export { columnsUnder, completedHeader, type LackingColumn, planColumns, spread } from './columns';
export { joinChanges } from './join';
export {
  type Anchor,
  type Chart,
  type ChartLook,
  type Content,
  type Contents,
  EMPTY,
  type FlagLook,
  type Operation,
  type Page,
  type Patch,
  type Protection,
  type Style,
  type Validation,
} from './operation';
export {
  afterInsertion,
  completed,
  hasDied,
  isSameButForPlaces,
  movedPlace,
  refersTo,
  rewriteOthers,
  rewritten,
  seenFrom,
} from './references';
export { anchorOf, contentOf, contentsOf, isCalculated } from './raw';
export type { Held, RawList, RawRange, RawSheet, RawSummary, RawWorkbook } from './raw';
