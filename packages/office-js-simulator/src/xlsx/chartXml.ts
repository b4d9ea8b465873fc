/** A chart as DrawingML, with what its cells show now, for readers that do not look there. */
import type { Contents } from '../book/contents';
import { type CellValue, isError } from '../book/engine';
import type { Chart, ChartAxis, ChartFont, ChartSeries } from '../book/charts';
import { referredCells } from '../book/places';
import { setting } from '../book/style';
import { element, escapeXml } from './xml';

/** The file's words for Office.js's. */
export const words = {
  legend: { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' },
  labels: { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd' },
  ticks: { None: 'none', Inside: 'in', Outside: 'out', Cross: 'cross' },
  tickLabels: { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

const wordOf = (kind: keyof typeof words, word: string): string | undefined =>
  (words[kind] as Readonly<Record<string, string>>)[word];

const SPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** An element of the chart's own names with a value, or with content. */
const value = (name: string, val: string | number | undefined): string => element(`c:${name}`, { val });
const flag = (name: string, isSet: boolean): string => value(name, isSet ? 1 : 0);
const parent = (name: string, ...content: readonly string[]): string =>
  element(`c:${name}`, {}, content.join(''));

const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1) }));
/** A line of that colour; none at all where there is none. */
const line = (color: string): string => element('a:ln', {}, color === '' ? '<a:noFill/>' : solid(color));

/** What is said of a font; sizes are in hundredths of a point. */
function font(name: string, { name: face, size, color, bold }: Partial<ChartFont>, lang?: string): string {
  const faces =
    face === undefined ? [] : ['a:latin', 'a:ea'].map((part) => element(part, { typeface: face }));
  return element(
    name,
    { lang, sz: size && size * 100, b: bold === undefined ? undefined : Number(bold) },
    [color === undefined ? '' : solid(color), ...faces].join(''),
  );
}

function title({ text, visible, font: own }: Chart['title']): string {
  if (!visible) return flag('autoTitleDeleted', true);
  const run = element('a:r', {}, font('a:rPr', own, 'zh-CN') + element('a:t', {}, escapeXml(text)));
  const rich = parent('rich', '<a:bodyPr/>', element('a:p', {}, run));
  return parent('title', parent('tx', rich), flag('overlay', false)) + flag('autoTitleDeleted', false);
}

/** What the cells of a formula show now, and by which format. */
const shownBy = (book: Contents, formula: string): { value: CellValue; format: string }[] =>
  referredCells(book, formula).map(({ sheet, row, column }) => ({
    value: book.value(sheet, row, column),
    format: setting(sheet.styleAt(row, column), 'numberFormat'),
  }));

function labelCache(book: Contents, formula: string): string {
  const shown = shownBy(book, formula);
  const points = shown.map((each, idx) =>
    isError(each.value) ? '' : element('c:pt', { idx }, parent('v', escapeXml(String(each.value)))),
  );
  return parent('strCache', value('ptCount', shown.length), ...points);
}

function figureCache(book: Contents, formula: string): string {
  const shown = shownBy(book, formula);
  const points = shown.map(({ value: figure, format }, idx) =>
    typeof figure === 'number'
      ? element('c:pt', { idx, formatCode: format }, parent('v', String(figure)))
      : '',
  );
  const format = parent('formatCode', escapeXml(shown[0]?.format ?? 'General'));
  return parent('numCache', format, value('ptCount', shown.length), ...points);
}

const reference = (formula: string): string => parent('f', escapeXml(formula.slice(1)));

const labels = (position: string): string =>
  parent(
    'dLbls',
    value('dLblPos', wordOf('labels', position)),
    flag('showLegendKey', false),
    flag('showVal', true),
    ...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => flag(name, false)),
  );

function series(book: Contents, chart: Chart, one: ChartSeries, index: number): string {
  const { name, values, categories, color } = one;
  return parent(
    'ser',
    value('idx', index),
    value('order', index),
    parent('tx', parent('v', escapeXml(name))),
    color === '' ? '' : parent('spPr', solid(color)),
    flag('invertIfNegative', false),
    one.hasDataLabels ? labels(chart.labelPosition) : '',
    categories === ''
      ? ''
      : parent('cat', parent('strRef', reference(categories), labelCache(book, categories))),
    values === '' ? '' : parent('val', parent('numRef', reference(values), figureCache(book, values))),
  );
}

const AXES = { category: 1, value: 2 } as const;

function axis(kind: keyof typeof AXES, data: ChartAxis): string {
  const other = kind === 'category' ? 'value' : 'category';
  return parent(
    kind === 'category' ? 'catAx' : 'valAx',
    value('axId', AXES[kind]),
    parent(
      'scaling',
      value('orientation', data.reversePlotOrder ? 'maxMin' : 'minMax'),
      data.minimum === undefined ? '' : value('min', data.minimum),
    ),
    flag('delete', !data.visible),
    value('axPos', kind === 'category' ? 'l' : 'b'),
    data.majorGridlines ? parent('majorGridlines', parent('spPr', line('#D9D9D9'))) : '',
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('majorTickMark', wordOf('ticks', data.majorTickMark)),
    value('minorTickMark', 'none'),
    value('tickLblPos', wordOf('tickLabels', data.tickLabelPosition)),
    parent('spPr', line(data.lineColor)),
    value('crossAx', AXES[other]),
    value('crosses', 'autoZero'),
    kind === 'value' ? value('crossBetween', 'between') : '',
  );
}

/** The content of a chart part. */
export function chartXml(book: Contents, chart: Chart): string {
  const bars = parent(
    'barChart',
    value('barDir', 'bar'),
    value('grouping', 'clustered'),
    flag('varyColors', false),
    ...chart.series.map((one, index) => series(book, chart, one, index)),
    value('gapWidth', chart.gapWidth),
    value('overlap', chart.overlap),
    value('axId', AXES.category),
    value('axId', AXES.value),
  );
  const { visible, position } = chart.legend;
  const frame = chart.border === 'None' ? '' : '#D9D9D9';
  const text = element('a:pPr', {}, font('a:defRPr', chart.font));
  return element(
    'c:chartSpace',
    SPACES,
    [
      flag('roundedCorners', false),
      parent(
        'chart',
        title(chart.title),
        parent('plotArea', '<c:layout/>', bars, axis('category', chart.category), axis('value', chart.value)),
        visible
          ? parent('legend', value('legendPos', wordOf('legend', position)), flag('overlay', false))
          : '',
        flag('plotVisOnly', true),
        value('dispBlanksAs', 'gap'),
      ),
      parent('spPr', solid('#FFFFFF'), line(frame)),
      parent('txPr', '<a:bodyPr/>', element('a:p', {}, text + element('a:endParaRPr', { lang: 'zh-CN' }))),
    ].join(''),
  );
}
