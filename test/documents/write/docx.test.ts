/** @jest-environment ./test/taskpane/browser.js */
import JSZip from 'jszip';
import { writeDocument } from '../../../src/documents/write';
import { forms, gridOf } from '../../../src/form';
import type { Report } from '../../../src/report';
import { report } from '../../support/reports';
import { editions, numbered } from './samples';
import { expectedCells, type Placed } from './spans';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function partOf(subject: Report, path: string): Promise<Document> {
  const zip = await JSZip.loadAsync(await writeDocument(subject, 'docx'));
  const xml = await zip.file(path)!.async('string');
  const part = new DOMParser().parseFromString(xml, 'application/xml');
  expect(part.querySelector('parsererror')).toBeNull();
  return part;
}

const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS(W, name),
];
const value = (parent: Element, name: string, attribute = 'val'): string | null | undefined =>
  all(parent, name)[0]?.getAttributeNS(W, attribute);

/** The text of an element, breaks and tabs included. */
const textOf = (element: Element): string =>
  [...element.getElementsByTagName('*')]
    .map((child) => ({ t: child.textContent ?? '', br: '\n', tab: '\t' })[child.localName] ?? '')
    .join('');

/** The cells of a table where they begin: a merge downwards is continued by cells without text. */
function cellsIn(table: Element): Placed[] {
  const cells: [number, number, number, number, string][] = [];
  all(table, 'tr').forEach((line, row) => {
    let column = 0;
    for (const cell of all(line, 'tc')) {
      const columns = Number(value(cell, 'gridSpan') ?? 1);
      const above = cells.findLast(([r, c]) => r < row && c === column);
      if (value(cell, 'vMerge') === 'continue' && above) {
        expect([above[3], textOf(cell)]).toEqual([columns, '']);
        above[2] += 1;
      } else cells.push([row, column, 1, columns, textOf(cell)]);
      column += columns;
    }
  });
  return cells;
}

describe.each(editions)('the Word document of a report of edition %s', (edition) => {
  const subject = numbered(edition, {
    texts: { '1': '本年平稳。\n（一）主动公开\n（二）依申请公开。全年新收2件。', '5': '', '6': '无。' },
  });
  let body: Document;
  beforeAll(async () => {
    body = await partOf(subject, 'word/document.xml');
  });
  const styled = (style: string): string[] =>
    all(body, 'p')
      .filter((paragraph) => value(paragraph, 'pStyle') === style)
      .map(textOf);

  it('has the unit and the year as its title, and the six sections as headings', () => {
    expect(styled('Title')).toEqual([`云溪县水务局\n${subject.year}年政府信息公开工作年度报告`]);
    expect(styled('Heading1')).toEqual(forms[edition].sections);
  });

  it('prints the three tables as the form arranges them, blank as blank and words as they stand', () => {
    const tables = all(body, 'tbl').map(cellsIn);
    expect(tables).toEqual(forms[edition].tables.map((table) => expectedCells(table, subject)));
  });

  it('gives each table the width of the text, 156 mm, and a grid of as many columns as the form', () => {
    all(body, 'tbl').forEach((table, index) => {
      const widths = all(table, 'gridCol').map((column) => Number(column.getAttributeNS(W, 'w')));
      expect(widths).toHaveLength(gridOf(forms[edition].tables[index]!).columns);
      expect(widths.reduce((a, b) => a + b, 0) / 1440).toBeCloseTo(156 / 25.4, 1);
    });
  });

  it('repeats the header rows of a table with one header, and keeps the rows of every table together', () => {
    const counts = all(body, 'tbl').map((table) => all(table, 'tblHeader').length);
    expect(counts).toEqual([0, 3, 3]);
    for (const table of all(body, 'tbl')) {
      const rows = all(table, 'tr');
      for (const row of rows) expect(all(row, 'cantSplit')).toHaveLength(1);
      for (const paragraph of rows.slice(0, -1).flatMap((row) => all(row, 'p'))) {
        expect(all(paragraph, 'keepNext')).toHaveLength(1);
      }
      expect(all(rows.at(-1)!, 'keepNext')).toHaveLength(0);
    }
  });

  it('runs the outermost row heading, and nothing else, from top to bottom', () => {
    const vertical = all(body, 'tc').filter((cell) => value(cell, 'textDirection') === 'tbRl');
    expect(vertical.map(textOf).filter(Boolean)).toEqual(['三、本年度办理结果']);
  });

  it('tells headings from paragraphs in the narrative', () => {
    expect(styled('Heading2')).toEqual(['（一）主动公开']);
    expect(styled('Narrative')).toEqual(['本年平稳。', '（二）依申请公开。全年新收2件。', '无。']);
    const leads = all(body, 'r').filter((run) => value(run, 'rStyle') === 'Lead');
    expect(leads.map(textOf)).toEqual(['（二）依申请公开。']);
  });

  it('is A4 with the margins of GB/T 9704', () => {
    const [size] = all(body, 'pgSz');
    const [margins] = all(body, 'pgMar');
    const mm = (element: Element | undefined, name: string): number =>
      Math.round((Number(element?.getAttributeNS(W, name)) / 1440) * 25.4);
    expect(['w', 'h'].map((name) => mm(size, name))).toEqual([210, 297]);
    expect(['top', 'left', 'right', 'bottom'].map((name) => mm(margins, name))).toEqual([37, 28, 26, 35]);
  });
});

describe('the fonts of the Word document', () => {
  const fontOf = (styles: Document, id: string) => {
    const style = all(styles, 'style').find((each) => each.getAttributeNS(W, 'styleId') === id)!;
    return [value(style, 'rFonts', 'eastAsia'), Number(value(style, 'sz')) / 2];
  };

  it('are those of official documents, in their sizes', async () => {
    const styles = await partOf(report('2021'), 'word/styles.xml');
    const [defaults] = all(styles, 'rPrDefault');
    expect([value(defaults!, 'rFonts', 'eastAsia'), Number(value(defaults!, 'sz')) / 2]).toEqual([
      '仿宋_GB2312',
      16,
    ]);
    expect(fontOf(styles, 'Title')).toEqual(['方正小标宋简体', 22]);
    expect(fontOf(styles, 'Heading1')).toEqual(['黑体', 16]);
    expect(fontOf(styles, 'Heading2')).toEqual(['楷体_GB2312', 16]);
    expect(fontOf(styles, 'TableText')).toEqual(['宋体', 10.5]);
  });

  it('each have a substitute for computers without them', async () => {
    const fonts = all(await partOf(report('2021'), 'word/fontTable.xml'), 'font');
    const substitutes = fonts.map((font) => [font.getAttributeNS(W, 'name'), value(font, 'altName')]);
    expect(Object.fromEntries(substitutes)).toMatchObject({
      仿宋_GB2312: expect.stringMatching(/^仿宋,/),
      楷体_GB2312: expect.stringMatching(/^楷体,/),
      方正小标宋简体: expect.stringContaining('宋体'),
    });
  });
});

describe('what a report holds', () => {
  it('is text wherever it stands, with its tabs and line breaks', async () => {
    const odd = '<w:p/>&amp;\t"一"\n末';
    const body = await partOf(
      report('2021', { 'appeals.review.upheld': odd }, { unit: '<某>局', texts: { '5': '前\t后' } }),
      'word/document.xml',
    );
    expect(all(body, 'tc').map(textOf)).toContain(odd);
    expect(all(body, 'p').map(textOf)).toEqual(expect.arrayContaining(['前\t后']));
    expect(textOf(all(body, 'p')[0]!)).toBe('<某>局\n2024年政府信息公开工作年度报告');
  });

  it('shows by U+FFFD where a character cannot be written', async () => {
    const body = await partOf(report('2021', {}, { unit: '某\u0000\uD800局' }), 'word/document.xml');
    expect(textOf(all(body, 'p')[0]!)).toMatch(/^某\uFFFD\uFFFD局/);
  });

  it('has neither a year nor a unit invented where none is known', async () => {
    const body = await partOf(report('2021', {}, { unit: '', year: 0 }), 'word/document.xml');
    expect(textOf(all(body, 'p')[0]!)).toBe('政府信息公开工作年度报告');
    const properties = await partOf(report('2021', {}, { unit: '' }), 'docProps/core.xml');
    expect(properties.getElementsByTagName('dc:creator')).toHaveLength(0);
  });
});
