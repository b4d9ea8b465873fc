/** Where everything of a chart of bars is drawn: pixels from the chart's own corner. */
import type { Book } from 'office-js-simulator';
import { type Chart, isError, referredCells } from 'office-js-simulator/book';
import { pixels } from './look';
import { shownText } from './text';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DrawnBar {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  /** Its figure, at its end; none where the chart shows none. */
  readonly text: string;
  readonly isNegative: boolean;
}

export interface DrawnChart {
  /** Sizes of letters. */
  readonly size: number;
  readonly titleSize: number;
  readonly legend: readonly { readonly name: string; readonly color: string; readonly left: number }[];
  /** What the bars stand for, in as many lines as it takes, ending left of the bars. */
  readonly labels: readonly { readonly lines: readonly string[]; readonly middle: number }[];
  readonly labelsEnd: number;
  /** Where bars begin. */
  readonly zero: number;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly DrawnBar[];
}

/** What Excel takes for series that have no colour of their own. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5'];
const EDGE = 16;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (letter.codePointAt(0)! > 0x2e7f ? size : size * 0.6), 0);

/** A text in lines no wider than that. */
function wrap(text: string, width: number, size: number): string[] {
  const lines = [''];
  for (const letter of text) {
    const line = lines.at(-1) ?? '';
    if (widthOf(line + letter, size) > width) lines.push(letter);
    else lines[lines.length - 1] = line + letter;
  }
  return lines;
}

function seriesOf(book: Book, { series }: Chart) {
  return series.map(({ values, categories, color, ...rest }, at) => ({
    ...rest,
    color: color || (COLORS[at % COLORS.length] ?? ''),
    labels: referredCells(book, categories).map(({ sheet, row, column }) =>
      shownText(book, sheet, row, column),
    ),
    points: referredCells(book, values).map(({ sheet, row, column }) => {
      const value = book.value(sheet, row, column);
      return {
        // A chart has no bar for words, a blank or an error.
        figure: isError(value) || typeof value !== 'number' ? 0 : value,
        text: shownText(book, sheet, row, column),
      };
    }),
  }));
}

export function drawChart(book: Book, chart: Chart, { width, height }: Size): DrawnChart {
  const size = pixels(chart.font.size);
  const titleSize = pixels(chart.title.font.size ?? chart.font.size);
  const series = seriesOf(book, chart);
  const labels = series[0]?.labels ?? [];
  const longest = Math.max(0, ...labels.map((label) => widthOf(label, size)));
  const labelsEnd = EDGE + Math.min(longest, width * 0.4);
  const hasLegend = chart.legend.visible;
  const top = EDGE + (chart.title.visible ? titleSize * 1.8 : 0) + (hasLegend ? size * 2 : 0);
  const bottom = height - EDGE;
  const count = Math.max(1, labels.length, ...series.map(({ points }) => points.length));
  const band = (bottom - top) / count;
  const thick = band / (series.length + chart.gapWidth / 100);
  const bandTop = (at: number): number =>
    top + band * (chart.category.reversePlotOrder ? at : count - 1 - at);

  const all = series.flatMap(({ points }) => points.map(({ figure }) => figure));
  const room =
    Math.max(0, ...series.flatMap(({ points }) => points.map(({ text }) => widthOf(text, size)))) + 8;
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const left = labelsEnd + 8 + (least < 0 ? room : 0);
  const scale = most === least ? 0 : (width - EDGE - room - left) / (most - least);
  const zero = left - least * scale;

  let legendLeft = width / 2 - series.reduce((sum, { name }) => sum + widthOf(name, size) + size * 2, 0) / 2;
  return {
    size,
    titleSize,
    labelsEnd,
    zero,
    top,
    bottom,
    legend: hasLegend
      ? series.map(({ name, color }) => {
          const from = legendLeft;
          legendLeft += widthOf(name, size) + size * 2;
          return { name, color, left: from };
        })
      : [],
    labels: labels.map((label, at) => ({
      lines: wrap(label, labelsEnd - EDGE, size),
      middle: bandTop(at) + band / 2,
    })),
    bars: series.flatMap(({ points, color, hasDataLabels }, nth) =>
      points.map(({ figure, text }, at) => ({
        left: zero + Math.min(0, figure) * scale,
        top: bandTop(at) + (band - thick * series.length) / 2 + thick * nth,
        width: Math.abs(figure) * scale,
        height: thick,
        color,
        text: hasDataLabels ? text : '',
        isNegative: figure < 0,
      })),
    ),
  };
}
