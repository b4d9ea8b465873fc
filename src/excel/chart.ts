/** A chart of a patch as calls of Office.js, none of them above ExcelApi 1.8. */
import { cellAddress, type Chart, type ChartLook, type Rect, rectAddress } from '../workbook/patch';

const addressOfLast = ({ row, column, rows, columns }: Rect): string =>
  cellAddress(row + rows - 1, column + columns - 1);

/** The first bar is the uppermost, each with its figure at its end: no scale, no grid. */
function styleAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, look: ChartLook, isFromZero: boolean): void {
  categoryAxis.reversePlotOrder = true;
  // Beside the plot, where bars to the left of zero do not run into them.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.line.color = look.lineColor;
  // Not `visible`: what a deleted axis says of its minimum need not be heeded.
  valueAxis.tickLabelPosition = 'None';
  valueAxis.majorTickMark = 'None';
  valueAxis.format.line.clear();
  valueAxis.majorGridlines.visible = false;
  if (isFromZero) valueAxis.minimum = 0;
}

/**
 * Its cells are said series by series: what Excel would guess from a range depends on what the formulas in it show,
 * and in a batch they have not been calculated yet. Of one column it makes one series, whatever that shows.
 */
export function addChart(sheet: Excel.Worksheet, at: Rect, chart: Chart): void {
  const { figures, labels, look } = chart;
  const rangeOf = (rect: Rect): Excel.Range => sheet.getRange(rectAddress(rect));
  const ofSeries = (index: number): Excel.Range =>
    rangeOf({ ...figures, column: figures.column + index, columns: 1 });
  const made = sheet.charts.add('BarClustered', ofSeries(0), 'Columns');
  made.name = chart.name;
  made.setPosition(cellAddress(at.row, at.column), addressOfLast(at));
  chart.series.forEach(({ name, color }, index) => {
    const series = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    series.name = name;
    series.setValues(ofSeries(index));
    series.setXAxisValues(rangeOf(labels));
    series.format.fill.setSolidColor(color);
    series.gapWidth = look.gapWidth;
    series.overlap = 0;
    series.hasDataLabels = true;
  });
  // After the series: the texts that these bring along are styled too.
  Object.assign(made.format.font, look.text);
  made.format.border.lineStyle = 'None';
  made.title.text = chart.title;
  Object.assign(made.title.format.font, look.title);
  made.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) made.legend.position = 'Top';
  made.dataLabels.showValue = true;
  made.dataLabels.position = 'OutsideEnd';
  styleAxes(made.axes, look, chart.isFromZero);
}
