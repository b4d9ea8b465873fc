/** Charts of horizontal bars as plain data, and how they look where nothing has been said. */
import type { Area } from './a1';

export interface ChartFont {
  name: string;
  size: number;
  color: string;
  bold: boolean;
}

export interface ChartSeries {
  name: string;
  /** Formulas that refer to the figures and to the names of the bars. */
  values: string;
  categories: string;
  /** The colour of the bars; empty: whoever opens the file chooses. */
  color: string;
  hasDataLabels: boolean;
}

export interface ChartAxis {
  visible: boolean;
  majorGridlines: boolean;
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  majorTickMark: string;
  /** Empty: no line. */
  lineColor: string;
  /** Where the axis begins; absent: Excel decides. */
  minimum?: number;
}

export interface Chart {
  id: string;
  name: string;
  /** The cells it covers, and moves with. */
  area: Area;
  border: string;
  /** Of all its texts; the title's own settings go before it. */
  font: ChartFont;
  title: { text: string; visible: boolean; font: Partial<ChartFont> };
  legend: { visible: boolean; position: string };
  labelPosition: string;
  /** Between the bars of different names and of one name, in percent of a bar; for all series alike. */
  gapWidth: number;
  overlap: number;
  category: ChartAxis;
  value: ChartAxis;
  series: ChartSeries[];
}

const axis = (): ChartAxis => ({
  visible: true,
  majorGridlines: false,
  reversePlotOrder: false,
  tickLabelPosition: 'NextToAxis',
  majorTickMark: 'None',
  lineColor: '#D9D9D9',
});

export const newSeries = (values: string, number: number): ChartSeries => ({
  name: `Series${number}`,
  values,
  categories: '',
  color: '',
  hasDataLabels: false,
});

/** A chart as Excel makes it. */
export const newChart = (id: string, name: string, series: ChartSeries[]): Chart => ({
  id,
  name,
  area: { row: 0, column: 0, rows: 15, columns: 8 },
  border: 'Automatic',
  font: { name: 'Calibri', size: 10, color: '#595959', bold: false },
  title: { text: 'Chart Title', visible: true, font: { size: 14 } },
  legend: { visible: true, position: 'Bottom' },
  labelPosition: 'OutsideEnd',
  gapWidth: 182,
  overlap: 0,
  category: axis(),
  value: { ...axis(), majorGridlines: true },
  series,
});
