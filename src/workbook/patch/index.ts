/** A patch as data: operations, the addresses and formulas in them, and the raw ranges that a workbook is read as. */
export {
  absoluteAddress,
  cellAddress,
  cellRect,
  columnLetters,
  onSheet,
  parseAddress,
  type Rect,
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
export {
  type Chart,
  type ChartLook,
  type Content,
  EMPTY,
  type Operation,
  type Page,
  type Patch,
  type Style,
  type Validation,
} from './operation';
export { isCalculated } from './raw';
export type { RawList, RawRange, RawSummary, RawWorkbook } from './raw';
