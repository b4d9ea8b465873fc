/** Workbooks for LibreOffice to judge, and what it says of them. */
import { isInstalled } from '../../tools/libreoffice';
import type { Book } from 'office-js-simulator';
import { cellsOf, type EditionId, forms } from '../../src/form';
import type { Report } from '../../src/report';
import { cellAddress } from '../../src/workbook/patch';
import { report } from '../support/reports';

/** A suite that needs LibreOffice: left out with a word where there is none, but never in CI. */
export const describeInLibreOffice: typeof describe = (() => {
  if (isInstalled()) return describe;
  const missing = 'LibreOffice (soffice) is not installed';
  if (process.env['CI'] === 'true') throw new Error(missing);
  process.stderr.write(`${missing}: its tests are left out\n`);
  return describe.skip as typeof describe;
})();

/** Different figures in every cell, this year and last: hardly a total is right; a blank, words, a suspicious amount. */
export function variedReport(edition: EditionId): Report {
  const ids = [...cellsOf(forms[edition]).keys()];
  const figures = Object.fromEntries(ids.map((id, index) => [id, (index * 37) % 101]));
  const odd = {
    'requests.carriedOut.research': null,
    'requests.granted.person': '251000元',
    'appeals.review.corrected': '/',
    ...(edition === '2021' && { 'disclosure.fees.amount': 251_000 }),
  };
  return report(edition, { ...figures, ...odd }, { prior: figures });
}

/** What a cell shows in the simulator, in the way that ExcelJS tells it. */
export function shown(book: Book, sheet: string, row: number, column: number): string | number | boolean {
  const value = book.value(book.sheet(sheet), row, column);
  return value !== null && typeof value === 'object' ? value.error : value;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="?([#\\w]+)`).exec(tag)?.[1];

/** Background colours by sheet, by address; cells without one are left out. */
export type Colors = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The colours in LibreOffice's HTML, where conditional formats have become plain attributes. */
export function colorsOf(html: string): Colors {
  const sheets = html.matchAll(/<h1>[^<]*<em>(.*?)<\/em>.*?<table[^>]*>(.*?)<\/table>/gs);
  return new Map([...sheets].map(([, name = '', table = '']) => [name, colorsOfTable(table)]));
}

function colorsOfTable(table: string): Map<string, string> {
  const colors = new Map<string, string>();
  const covered = new Set<string>();
  [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].forEach(([, line = ''], row) => {
    let column = 0;
    for (const [tag] of line.matchAll(/<td[^>]*>/g)) {
      while (covered.has(cellAddress(row, column))) column++;
      const color = attribute(tag, 'bgcolor');
      if (color) colors.set(cellAddress(row, column), color);
      const rows = Number(attribute(tag, 'rowspan') ?? 1);
      const columns = Number(attribute(tag, 'colspan') ?? 1);
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) covered.add(cellAddress(r, c));
      }
    }
  });
  return colors;
}

/** A chart as LibreOffice has drawn it: what its bars stand for, and their figures. */
export interface DrawnChart {
  readonly title: string;
  readonly categories: string;
  readonly series: readonly string[];
  readonly lines: readonly (readonly (string | number)[])[];
}

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found);

/** The charts in LibreOffice's flat XML, each with the table it keeps of what it shows. */
export function chartsIn(fods: string): DrawnChart[] {
  return all(fods, /<chart:chart (.*?)<\/chart:chart>/gs).map((chart) => {
    const lines = all(chart, /<table:table-row>(.*?)<\/table:table-row>/gs).slice(1);
    const cell = /<table:table-cell ([^>]*)>\s*<text:p>([^<]*)/g;
    return {
      title: all(chart, /<chart:title .*?<text:p>(.*?)<\/text:p>/gs)[0] ?? '',
      categories: all(chart, /<chart:categories table:cell-range-address="([^"]*)"/g)[0] ?? '',
      series: all(chart, /<chart:series [^>]*chart:values-cell-range-address="([^"]*)"/g),
      lines: lines.map((line) =>
        [...line.matchAll(cell)].map(([, attributes = '', text = '']) =>
          attributes.includes('"float"') ? Number(text) : text,
        ),
      ),
    };
  });
}
