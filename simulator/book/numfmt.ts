/**
 * Excel's number formats, by the numfmt library. Its 4.0.1 package names files in `exports` that it does not
 * ship, so that its module is imported by path.
 */
export {
  format,
  getFormatFromId,
  isDateFormat,
  isTextFormat,
  isValidFormat,
  parseValue,
} from '../../node_modules/numfmt/dist/index.mjs';
