/** New sheets of any kind: how they begin, look, print, are named and protected, and become a patch. */
export {
  beginSheet,
  locked,
  merged,
  named,
  printed,
  subtitleOperations,
  temporary,
  titleOperations,
} from './newSheet';
export { type NewSheet, planSheets } from './newSheets';
export { chartColors, chartLook, flagColors, marks, type StyleName, styles, textHeight } from './style';
