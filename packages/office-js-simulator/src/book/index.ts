/** A workbook as data; what stands here is what a page that shows one needs of it. */
export {
  type Area,
  bounding,
  columnName,
  fits,
  formatArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  parseArea,
  WHOLE_SHEET,
} from './a1';
export { type Chart, newChart, newSeries } from './charts';
export { isError } from './engine';
export { readTyped } from './input';
export { findArea, referredCells } from './places';
export { guardContent, protect } from './protection';
export { DEFAULT_SIZE, type Sheet } from './sheet';
export { activateSheet } from './sheets';
export { type Border, setting, type Style } from './style';
