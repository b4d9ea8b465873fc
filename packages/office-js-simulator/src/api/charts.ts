/** Charts, as far as the add-in makes them: horizontal bars over cells of their own sheet. */
import { type Chart as Data, newChart, newSeries } from '../book/charts';
import { refuse } from '../book/errors';
import { findArea } from '../book/places';
import { guard } from '../book/protection';
import type { Sheet } from '../book/sheet';
import { Cells } from './cells';
import {
  ChartAreaFormat,
  ChartAxes,
  ChartDataLabels,
  ChartLegend,
  ChartSeriesCollection,
  ChartTitle,
  referTo,
} from './chartParts';
import { NULL_OBJECT, type Session } from './session';

export class Chart {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly data: Data,
  ) {}

  get Id(): string {
    return this.data.id;
  }
  get Name(): string {
    return this.data.name;
  }
  set Name(name: string) {
    this.data.name = name;
  }
  get ChartType(): string {
    return 'BarClustered';
  }
  get Worksheet(): object {
    return this.session.worksheet(this.sheet);
  }
  get Title() {
    return new ChartTitle(this.data);
  }
  get Legend() {
    return new ChartLegend(this.data.legend);
  }
  get DataLabels() {
    return new ChartDataLabels(this.data);
  }
  get Axes() {
    return new ChartAxes(this.data);
  }
  get Series() {
    return new ChartSeriesCollection(this.data);
  }
  get Format() {
    return new ChartAreaFormat(this.data);
  }
  /** Covers the cells from one to another, both of the chart's own sheet. */
  SetPosition(from: unknown, to: unknown): void {
    const [start, end] = [from, to ?? from].map((cell) =>
      cell instanceof Cells ? cell : findArea(this.session.book, this.sheet, cell as string),
    );
    if (start?.sheet !== this.sheet || end?.sheet !== this.sheet) {
      refuse('InvalidArgument', 'A chart covers cells of its own worksheet.');
    }
    const { row, column } = start.area;
    const rows = end.area.row + end.area.rows - row;
    const columns = end.area.column + end.area.columns - column;
    if (rows < 1 || columns < 1) refuse('InvalidArgument', 'The last cell stands before the first.');
    this.data.area = { row, column, rows, columns };
  }
  Delete(): void {
    guard(this.sheet, 'allowEditObjects');
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.data);
  }
  identity() {
    return { Id: this.Id };
  }
}

/** The charts of a worksheet. */
export class ChartCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {}

  /** A series for each column of the figures; what names the bars is left to be said. */
  Add(type: unknown, figures: unknown, seriesBy: unknown): Chart {
    if (type !== 'BarClustered')
      refuse('NotImplemented', `Charts of type ${String(type)} are not simulated.`);
    if (seriesBy !== 'Columns') refuse('NotImplemented', 'Only series by columns are simulated.');
    if (!(figures instanceof Cells)) refuse('InvalidArgument', 'A chart needs a range.');
    guard(this.sheet, 'allowEditObjects');
    const { area } = figures;
    const series = Array.from({ length: area.columns }, (_, at) =>
      newSeries(
        referTo({ sheet: figures.sheet, area: { ...area, column: area.column + at, columns: 1 } }),
        at + 1,
      ),
    );
    const number = this.session.book.newNumber();
    const chart = newChart(this.session.book.newId(), `Chart ${number}`, series);
    this.sheet.charts.push(chart);
    return new Chart(this.session, this.sheet, chart);
  }
  /** A chart by its name, or the id by which the client knows it. */
  GetItem(key: string): Chart {
    return this.find(key) ?? refuse('ItemNotFound', `There is no chart ${key}.`);
  }
  GetItemOrNullObject(key: string): Chart | symbol {
    return this.find(key) ?? NULL_OBJECT;
  }
  GetItemAt(index: number): Chart {
    return this.items()[index] ?? refuse('InvalidArgument', `There is no chart ${index}.`);
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.session, this.sheet, chart));
  }

  private find(key: string): Chart | undefined {
    return this.items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === key.toLowerCase());
  }
}
