/** Charts read back from a file: those of horizontal bars, as they are written; other kinds are dropped. */
import type JSZip from 'jszip';
import {
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartSeries,
  newChart,
  newSeries,
} from '../book/charts';
import { words } from './chartXml';
import { relatedParts, textOf } from './parts';
import { type Element, elements, unescapeXml } from './xml';

const content = (xml: string, name: string): string => elements(xml, name)[0]?.content ?? '';
const value = (xml: string, name: string): string | undefined =>
  elements(xml, `c:${name}`)[0]?.attributes['val'];
const number = (xml: string, name: string): number => Number(content(xml, name));

const fromWord = (kind: keyof typeof words, word: string | undefined, otherwise: string): string =>
  Object.entries(words[kind]).find(([, each]) => each === word)?.[0] ?? otherwise;

function solid(xml: string): string {
  const color = elements(content(xml, 'a:solidFill'), 'a:srgbClr')[0]?.attributes['val'];
  return color === undefined ? '' : `#${color}`;
}

function font(xml: string, name: string): Partial<ChartFont> {
  const [found] = elements(xml, name);
  if (!found) return {};
  const { sz, b } = found.attributes;
  const face = elements(found.content, 'a:ea')[0]?.attributes['typeface'];
  const color = solid(found.content);
  return {
    ...(face !== undefined && { name: face }),
    ...(sz !== undefined && { size: Number(sz) / 100 }),
    ...(color !== '' && { color }),
    ...(b !== undefined && { bold: b === '1' }),
  };
}

function axis(xml: string): ChartAxis {
  const minimum = value(xml, 'min');
  return {
    visible: value(xml, 'delete') !== '1',
    majorGridlines: elements(xml, 'c:majorGridlines').length > 0,
    reversePlotOrder: value(xml, 'orientation') === 'maxMin',
    tickLabelPosition: fromWord('tickLabels', value(xml, 'tickLblPos'), 'NextToAxis'),
    majorTickMark: fromWord('ticks', value(xml, 'majorTickMark'), 'None'),
    lineColor: solid(elements(xml, 'c:spPr').at(-1)?.content ?? ''),
    ...(minimum !== undefined && { minimum: Number(minimum) }),
  };
}

const reference = (xml: string, name: string): string => {
  const formula = content(content(xml, name), 'c:f');
  return formula === '' ? '' : `=${unescapeXml(formula)}`;
};

const series = ({ content: xml }: Element, index: number): ChartSeries => ({
  ...newSeries(reference(xml, 'c:val'), index + 1),
  name: unescapeXml(content(content(xml, 'c:tx'), 'c:v')),
  categories: reference(xml, 'c:cat'),
  color: solid(content(xml, 'c:spPr')),
  hasDataLabels: value(content(xml, 'c:dLbls'), 'showVal') === '1',
});

/** The chart of a chart part, or nothing where it is of a kind that is not simulated. */
function chart(xml: string, id: string, name: string): Chart | undefined {
  const bars = content(xml, 'c:barChart');
  if (value(bars, 'barDir') !== 'bar' || value(bars, 'grouping') !== 'clustered') return undefined;
  const made = newChart(id, name, elements(bars, 'c:ser').map(series));
  const [title] = elements(xml, 'c:title');
  const legend = value(content(xml, 'c:legend'), 'legendPos');
  const [outer = ''] = xml.split('</c:chart>').slice(-1);
  return {
    ...made,
    border: content(outer, 'c:spPr').includes('<a:noFill/>') ? 'None' : 'Automatic',
    font: { ...made.font, ...font(content(outer, 'c:txPr'), 'a:defRPr') },
    title: title
      ? {
          text: elements(title.content, 'a:t')
            .map((run) => unescapeXml(run.content))
            .join(''),
          visible: true,
          font: font(title.content, 'a:rPr'),
        }
      : { ...made.title, visible: false },
    legend: legend
      ? { visible: true, position: fromWord('legend', legend, 'Right') }
      : { ...made.legend, visible: false },
    gapWidth: Number(value(bars, 'gapWidth') ?? 150),
    overlap: Number(value(bars, 'overlap') ?? 0),
    labelPosition: fromWord('labels', value(bars, 'dLblPos'), made.labelPosition),
    category: axis(content(xml, 'c:catAx')),
    value: axis(content(xml, 'c:valAx')),
  };
}

/** The charts of a worksheet part. */
export async function readCharts(zip: JSZip, worksheet: string, newId: () => string): Promise<Chart[]> {
  const found: Chart[] = [];
  for (const drawing of (await relatedParts(zip, worksheet, 'drawing')).values()) {
    const parts = await relatedParts(zip, drawing, 'chart');
    for (const { content: anchor } of elements(await textOf(zip, drawing), 'xdr:twoCellAnchor')) {
      const part = parts.get(elements(anchor, 'c:chart')[0]?.attributes['r:id'] ?? '');
      if (part === undefined) continue;
      const name = elements(anchor, 'xdr:cNvPr')[0]?.attributes['name'] ?? '';
      const read = chart(await textOf(zip, part), newId(), name);
      if (read) found.push({ ...read, area: areaOf(anchor) });
    }
  }
  return found;
}

function areaOf(anchor: string): Chart['area'] {
  const [from, to] = ['xdr:from', 'xdr:to'].map((corner) => content(anchor, corner)) as [string, string];
  const row = number(from, 'xdr:row');
  const column = number(from, 'xdr:col');
  return { row, column, rows: number(to, 'xdr:row') - row, columns: number(to, 'xdr:col') - column };
}
