/** Excel's object model: classes with the names of the API, each a thin view of the book. */
export { RangeBorderCollection, RangeBorder } from './borders';
export { Cells } from './cells';
export {
  ChartAreaFormat,
  ChartAxes,
  ChartAxis,
  ChartAxisFormat,
  ChartBorder,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartLegend,
  ChartLineFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFormat,
} from './chartParts';
export { Chart, ChartCollection } from './charts';
export {
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  Part,
} from './conditionalFormats';
export { DataValidation } from './dataValidation';
export { NamedItem, NamedItemCollection } from './names';
export { PageBreak, PageBreakCollection } from './pageBreaks';
export { HeaderFooter, HeaderFooterGroup, PageLayout } from './pageLayout';
export { Range } from './range';
export { RangeAreas } from './rangeAreas';
export { Facet, FormatProtection, RangeFill, RangeFont, RangeFormat } from './rangeFormat';
export { type Collection, type Identified, NULL_OBJECT, type Session } from './session';
export { Setting, SettingCollection } from './settings';
export { TableColumn, TableColumnCollection, TableRow, TableRowCollection } from './tableParts';
export { Table, TableCollection } from './tables';
export { Application, Workbook, WorkbookCreated, WorksheetCollection } from './workbook';
export { Worksheet, WorksheetFreezePanes, WorksheetProtection } from './worksheet';
