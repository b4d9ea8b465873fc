/** Excel's object model: classes with the names of the API, each a thin view of the book. */
export { Cells } from './cells';
export { Range } from './range';
export { RangeAreas } from './rangeAreas';
export { type Collection, type Identified, NULL_OBJECT, type Session } from './session';
export { Workbook } from './workbook';
export { Worksheet } from './worksheet';
