/** A chart of a patch as calls of Office.js, none of them above ExcelApi 1.8. */
import { cellAddress, type Chart, type ChartLook, type Rect, rectAddress } from '../workbook';

const addressOfLast = ({ row, column, rows, columns }: Rect): string =>
  cellAddress(row + rows - 1, column + columns - 1);

/** The first bar is the uppermost, each with its figure at its end: no scale, no grid. */
function styleAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, look: ChartLook, isFromZero: boolean): void {
  categoryAxis.reversePlotOrder = true;
  // Beside the plot, where bars to the left of zero do not run into them.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.line.color = look.lineColor;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  if (isFromZero) valueAxis.minimum = 0;
}

/** Its cells are said series by series: what Excel would guess from a range depends on what its formulas show. */
export function addChart(sheet: Excel.Worksheet, at: Rect, chart: Chart): void {
  const { figures, labels, series, look } = chart;
  const made = sheet.charts.add('BarClustered', sheet.getRange(rectAddress(figures)), 'Columns');
  made.name = chart.name;
  made.setPosition(cellAddress(at.row, at.column), addressOfLast(at));
  Object.assign(made.format.font, look.text);
  made.format.border.lineStyle = 'None';
  made.title.text = chart.title;
  Object.assign(made.title.format.font, look.title);
  made.legend.visible = series.length > 1;
  if (series.length > 1) made.legend.position = 'Top';
  series.forEach(({ name, color }, index) => {
    const one = made.series.getItemAt(index);
    one.name = name;
    one.setValues(sheet.getRange(rectAddress({ ...figures, column: figures.column + index, columns: 1 })));
    one.setXAxisValues(sheet.getRange(rectAddress(labels)));
    one.format.fill.setSolidColor(color);
    one.gapWidth = look.gapWidth;
    one.overlap = 0;
    one.hasDataLabels = true;
  });
  made.dataLabels.showValue = true;
  made.dataLabels.position = 'OutsideEnd';
  styleAxes(made.axes, look, chart.isFromZero);
}
