/** The parts of a chart: title, legend, value labels, axes, series, and their looks. */
import { formatArea, quoteSheet } from '../book/a1';
import {
  type Chart,
  type ChartAxis as Axis,
  type ChartFont as Font,
  type ChartSeries as Series,
  newSeries,
} from '../book/charts';
import { refuse } from '../book/errors';
import { Cells } from './cells';
import { readColor } from './colors';
import { type Allowed, defineProperties, isBoolean, isSize, isText } from './properties';

/** Properties of a class that are held by its `data`, under other names. */
function holdProperties<T extends object>(
  type: { readonly prototype: { readonly data: T } },
  names: Readonly<Record<string, { key: keyof T & string; allowed: Allowed }>>,
): void {
  defineProperties(
    type,
    names,
    (self, key) => self.data[key as keyof T],
    (self, key, value) => Object.assign(self.data, { [key]: value }),
  );
}

/** The font of all texts of a chart, or of its title; setting one of all texts overrides the title's. */
export class ChartFont {
  constructor(
    readonly chart: Chart,
    readonly own: Partial<Font> | null,
  ) {}
}

const isFontSize = (value: unknown): boolean => isSize(value) && Number(value) > 0;
const isColor = (value: unknown): boolean => readColor(value) !== '';

defineProperties<ChartFont, keyof Font>(
  ChartFont,
  {
    Name: { key: 'name', allowed: isText },
    Size: { key: 'size', allowed: isFontSize },
    Color: { key: 'color', allowed: isColor },
    Bold: { key: 'bold', allowed: isBoolean },
  },
  ({ chart, own }, key) => own?.[key] ?? chart.font[key],
  ({ chart, own }, key, value) => {
    Object.assign(own ?? chart.font, { [key]: key === 'color' ? readColor(value) : value });
    if (!own) delete chart.title.font[key];
  },
);

export class ChartBorder {
  constructor(readonly data: Chart) {}
}
holdProperties<Chart>(ChartBorder, { LineStyle: { key: 'border', allowed: ['Automatic', 'None'] } });

export class ChartAreaFormat {
  constructor(private readonly data: Chart) {}
  get Font() {
    return new ChartFont(this.data, null);
  }
  get Border() {
    return new ChartBorder(this.data);
  }
}

export class ChartTitleFormat {
  constructor(private readonly data: Chart) {}
  get Font() {
    return new ChartFont(this.data, this.data.title.font);
  }
}

export class ChartTitle {
  constructor(private readonly chart: Chart) {}
  get data(): Chart['title'] {
    return this.chart.title;
  }
  get Format() {
    return new ChartTitleFormat(this.chart);
  }
}
holdProperties<Chart['title']>(ChartTitle, {
  Text: { key: 'text', allowed: isText },
  Visible: { key: 'visible', allowed: isBoolean },
});

export class ChartLegend {
  constructor(readonly data: Chart['legend']) {}
}
holdProperties<Chart['legend']>(ChartLegend, {
  Visible: { key: 'visible', allowed: isBoolean },
  Position: { key: 'position', allowed: ['Top', 'Bottom', 'Left', 'Right'] },
});

/** The labels of all series alike. */
export class ChartDataLabels {
  constructor(readonly data: Chart) {}
  get ShowValue(): boolean {
    return this.data.series.every(({ hasDataLabels }) => hasDataLabels);
  }
  set ShowValue(shown: boolean) {
    for (const series of this.data.series) series.hasDataLabels = shown;
  }
}
holdProperties<Chart>(ChartDataLabels, {
  Position: { key: 'labelPosition', allowed: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] },
});

export class ChartAxes {
  constructor(private readonly data: Chart) {}
  get CategoryAxis() {
    return new ChartAxis(this.data.category);
  }
  get ValueAxis() {
    return new ChartAxis(this.data.value);
  }
}

export class ChartAxis {
  constructor(readonly data: Axis) {}
  get MajorGridlines() {
    return new ChartGridlines(this.data);
  }
  get Format() {
    return new ChartAxisFormat(this.data);
  }
  get Minimum(): number {
    return this.data.minimum ?? refuse('NotImplemented', 'What Excel decides on an axis is not simulated.');
  }
  /** An empty text leaves it to Excel. */
  set Minimum(minimum: number | '') {
    if (minimum === '') delete this.data.minimum;
    else this.data.minimum = minimum;
  }
}
holdProperties<Axis>(ChartAxis, {
  Visible: { key: 'visible', allowed: isBoolean },
  ReversePlotOrder: { key: 'reversePlotOrder', allowed: isBoolean },
  TickLabelPosition: { key: 'tickLabelPosition', allowed: ['NextToAxis', 'High', 'Low', 'None'] },
  MajorTickMark: { key: 'majorTickMark', allowed: ['None', 'Inside', 'Outside', 'Cross'] },
});

export class ChartGridlines {
  constructor(readonly data: Axis) {}
}
holdProperties<Axis>(ChartGridlines, { Visible: { key: 'majorGridlines', allowed: isBoolean } });

export class ChartAxisFormat {
  constructor(private readonly data: Axis) {}
  get Line() {
    return new ChartLineFormat(this.data);
  }
}

export class ChartLineFormat {
  constructor(private readonly data: Axis) {}
  get Color(): string {
    return this.data.lineColor;
  }
  set Color(color: string) {
    this.data.lineColor = readColor(color);
  }
  /** No line at all. */
  Clear(): void {
    this.data.lineColor = '';
  }
}

export class ChartSeriesCollection {
  constructor(private readonly chart: Chart) {}
  /** A series without figures, which are to be set; the last. */
  Add(name?: string, index?: number): ChartSeries {
    const { series } = this.chart;
    if (typeof index === 'number') refuse('NotImplemented', 'Series are only added after the others.');
    const number = series.length + 1;
    series.push({ ...newSeries('', number), name: name ?? `Series${number}` });
    return this.GetItemAt(number - 1);
  }
  GetItemAt(index: number): ChartSeries {
    return this.items()[index] ?? refuse('InvalidArgument', `There is no series ${index}.`);
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(series, this.chart));
  }
}

/** A formula that refers to cells: "='图表'!$B$5:$B$10". */
export const referTo = ({ sheet, area }: Pick<Cells, 'sheet' | 'area'>): string =>
  `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;

export class ChartSeries {
  constructor(
    readonly data: Series,
    readonly chart: Chart,
  ) {}
  get Format() {
    return new ChartSeriesFormat(this.data);
  }
  SetValues(range: unknown): void {
    this.data.values = referTo(cellsOf(range));
  }
  SetXAxisValues(range: unknown): void {
    this.data.categories = referTo(cellsOf(range));
  }
}
holdProperties<Series>(ChartSeries, {
  Name: { key: 'name', allowed: isText },
  HasDataLabels: { key: 'hasDataLabels', allowed: isBoolean },
});
defineProperties<ChartSeries, 'gapWidth' | 'overlap'>(
  ChartSeries,
  {
    GapWidth: { key: 'gapWidth', allowed: (value) => isSize(value) && Number(value) <= 500 },
    Overlap: { key: 'overlap', allowed: (value) => typeof value === 'number' && Math.abs(value) <= 100 },
  },
  ({ chart }, key) => chart[key],
  ({ chart }, key, value) => Object.assign(chart, { [key]: value }),
);

const cellsOf = (range: unknown): Cells =>
  range instanceof Cells ? range : refuse('InvalidArgument', 'A series refers to a range.');

export class ChartSeriesFormat {
  constructor(private readonly data: Series) {}
  get Fill() {
    return new ChartFill(this.data);
  }
}

export class ChartFill {
  constructor(private readonly data: Series) {}
  SetSolidColor(color: unknown): void {
    this.data.color = readColor(color);
  }
}
