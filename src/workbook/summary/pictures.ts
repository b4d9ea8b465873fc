/** What the charts of a summary show: each with the small table it is drawn from, which follows 汇总表 and 与上年对比. */
import { type Bar, barsOf, cellsOf, type ChartId, type Form, forms } from '../../form';
import { summaryTexts } from '../../locales/workbook';
import { outstanding, type SummarySeed } from '../../summary';
import {
  a1,
  absoluteAddress,
  cellAddress,
  cellRect,
  type Chart,
  type Content,
  list,
  sumUnlessEmpty,
} from '../patch';
import { chartColors } from '../sheet';
import { changesColumn } from './changes';
import { temporarySummaryName } from './parts';
import { placesOfTotals } from './totals';

/** A table on the sheet: headings in that row, lines below. */
export interface PictureTable {
  readonly row: number;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Content[])[];
}

/** A chart, and what it is drawn from. */
export interface Picture extends Pick<Chart, 'name' | 'title' | 'series' | 'isFromZero'> {
  /**
   * Its tables, given the first row. The first is what the chart shows: what the bars stand for, then the figures
   * of each series; those below are what it is worked out from.
   */
  readonly tables: (row: number) => readonly [PictureTable, ...PictureTable[]];
  /** The rows of the sheet that the chart covers: few and high for a table of long lines. */
  readonly rows: number;
  /** The number format of a line of its tables, counted from 0. */
  readonly formatOf: (line: number) => string;
}

/** The columns of the tables. */
export const LABELS = 0;
export const FIGURES = 1;
const RANKS = 2;

const COUNT_FORMAT = '#,##0';

/** `$B$5:$B$10`; of one cell too a range, for programs that count only in those. */
const ofColumn = (column: number, row: number, rows: number): string =>
  [row, row + rows - 1].map((each) => absoluteAddress(cellRect(each, column))).join(':');

/** Its place among the figures, the largest first; of equal ones the upper first, and blank ones last. */
function rankFormula(row: number, headings: number, rows: number): string {
  const own = cellAddress(row, FIGURES);
  const all = ofColumn(FIGURES, headings + 1, rows);
  const above = ofColumn(FIGURES, headings, row - headings);
  const blankAfter = `COUNT(${all})+COUNTIF(${above},"")`;
  const larger = `COUNTIF(${all},">"&${own})+COUNTIF(${above},${own})`;
  return `IF(COUNT(${own})=0,${blankAfter},${larger})+1`;
}

/** Bars in the order of their figures, whatever these become. */
function ranking(key: ChartId, bars: readonly Bar[], form: Form, year: number): Picture {
  const texts = summaryTexts.charts[key];
  const places = placesOfTotals(form);
  const sheet = temporarySummaryName('totals');
  const figureOf = ({ cells }: Bar): Content => {
    const references = cells.flatMap((cell) => places.get(cell) ?? []).map((at) => ({ sheet, ...at }));
    return { formula: sumUnlessEmpty(list(references, a1)) };
  };
  return {
    name: texts.name,
    title: texts.title(year),
    series: [{ name: summaryTexts.chartFigures, color: chartColors.now }],
    isFromZero: true,
    rows: 25,
    formatOf: () => COUNT_FORMAT,
    tables: (row) => {
      const workings = row + bars.length + 2;
      const below = (column: number): string => ofColumn(column, workings + 1, bars.length);
      return [
        {
          row,
          headings: [texts.name, summaryTexts.chartFigures],
          lines: bars.map((_, at) =>
            [LABELS, FIGURES].map((column) => ({
              formula: `INDEX(${below(column)},MATCH(${at + 1},${below(RANKS)},0))`,
            })),
          ),
        },
        {
          row: workings,
          headings: [summaryTexts.chartOrder, summaryTexts.chartFigures, summaryTexts.chartRank],
          lines: bars.map((bar, at) => [
            bar.label,
            figureOf(bar),
            { formula: rankFormula(workings + 1 + at, workings, bars.length) },
          ]),
        },
      ];
    },
  };
}

/** The changes that 与上年对比 numbers, wherever its lines may have been sorted to. */
function largestChanges(
  { summary }: SummarySeed,
  { then, changes }: NonNullable<SummarySeed['prior']>,
): Picture[] {
  const largest = outstanding(changes, summary.edition);
  if (largest.length === 0) return [];
  const texts = summaryTexts.charts.changes;
  const [now, before] = [summary.year, then.year].map(summaryTexts.chartYear) as [string, string];
  const cells = cellsOf(forms[summary.edition]);
  const types = largest.map(({ cell }) => cells.get(cell)?.column.type);
  const lookUp = (column: 'cell' | 'now' | 'then', rank: number): Content => ({
    formula: `INDEX(${changesColumn(changes, column)},MATCH(${rank},${changesColumn(changes, 'rank')},0))`,
  });
  return [
    {
      name: texts.name,
      title: texts.title(summary.year, then.year, largest.length),
      series: [
        { name: now, color: chartColors.now },
        { name: before, color: chartColors.then },
      ],
      isFromZero: !types.includes('signedCount'),
      rows: 10,
      formatOf: (line) => (types[line] === 'amount' ? 'General' : COUNT_FORMAT),
      tables: (row) => [
        {
          row,
          headings: [texts.name, now, before],
          lines: largest.map((_, at) =>
            (['cell', 'now', 'then'] as const).map((column) => lookUp(column, at + 1)),
          ),
        },
      ],
    },
  ];
}

/** The charts of a summary, in their order. */
export function picturesOf(seed: SummarySeed): Picture[] {
  const { edition, year } = seed.summary;
  const form = forms[edition];
  return [
    ...form.tables.flatMap((table) =>
      table.charts.map((chart) => ranking(chart.id, barsOf(table, chart), form, year)),
    ),
    ...(seed.prior ? largestChanges(seed, seed.prior) : []),
  ];
}
