/** @jest-environment ./test/taskpane/browser.js */
import axe from 'axe-core';
import { writeDocument } from '../../../src/documents/write';
import { cellsOf, forms } from '../../../src/form';
import type { Report } from '../../../src/report';
import { report } from '../../support/reports';
import { editions, numbered } from './samples';
import { expectedCells, placed } from './spans';

const pageOf = async (subject: Report): Promise<string> =>
  new TextDecoder().decode(await writeDocument(subject, 'html'));

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const texts = {
  '1': '　　本年平稳。\n（一）主动公开\n\n（二）依申请公开。全年新收2件。',
  '6': '本年度未收取信息处理费。',
};

describe.each(editions)('the HTML page of a report of edition %s', (edition) => {
  const subject = numbered(edition, { texts });
  let page: Document;
  beforeAll(async () => {
    page = parsed(await pageOf(subject));
  });

  it('has the unit and the year in its title, and the six sections under prescribed titles', () => {
    expect(page.documentElement.lang).toBe('zh-CN');
    expect(page.title).toBe(`云溪县水务局${subject.year}年政府信息公开工作年度报告`);
    expect(page.querySelector('h1')?.textContent).toBe(page.title);
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(
      forms[edition].sections,
    );
  });

  it('prints the three tables as the form arranges them, blank as blank and words as they stand', () => {
    for (const table of forms[edition].tables) {
      const element = page.getElementById(table.id) as HTMLTableElement;
      const cells = [...element.rows].map((row) =>
        [...row.cells].map((cell) => ({
          rows: cell.rowSpan,
          columns: cell.colSpan,
          text: cell.textContent ?? '',
        })),
      );
      expect(placed(cells)).toEqual(expectedCells(table, subject));
    }
  });

  it('names for every figure the labels it stands under, no others, and finds it by its cell id', () => {
    for (const { id, table, block, row, column } of cellsOf(forms[edition]).values()) {
      const headers = page.getElementById(id)?.getAttribute('headers')?.split(' ') ?? [];
      const labels = [block.clause, table.columnGroup, column.group, ...row.labels, column.label];
      expect(headers.map((header) => page.getElementById(header)?.textContent).sort()).toEqual(
        labels.filter((label) => label !== undefined).sort(),
      );
    }
  });

  it('tells headings from paragraphs in the narrative', () => {
    const [first] = page.querySelectorAll('section');
    const said = [...(first?.querySelectorAll('h3, p') ?? [])].map(({ outerHTML }) => outerHTML);
    expect(said).toEqual([
      '<p>本年平稳。</p>',
      '<h3>（一）主动公开</h3>',
      '<p><strong>（二）依申请公开。</strong>全年新收2件。</p>',
    ]);
  });

  it('has nothing that axe finds wrong', async () => {
    // jsdom neither knows margin boxes of printed pages nor draws, so the style stays out, and colours with it.
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    const { violations, passes } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['td-headers-attr', 'th-has-data-cells', 'scope-attr-valid']),
    );
  });

  it('has no script and no address, inside or outside', async () => {
    const html = await pageOf(subject);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href]')).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(|@import/);
  });
});

describe('what a report holds', () => {
  const attack = `</title><script>alert("1")</script>&lt;b&gt;<!-- '`;

  it('is text wherever it stands, and never markup', async () => {
    const id = 'appeals.review.upheld';
    const html = await pageOf(
      report('2021', { [id]: attack }, { unit: attack, texts: { '1': `（一）${attack}\n${attack}` } }),
    );
    const page = parsed(html);
    expect(page.querySelectorAll('script, b')).toHaveLength(0);
    expect(page.title.startsWith(attack)).toBe(true);
    expect(page.querySelector('h1')?.textContent?.startsWith(attack)).toBe(true);
    expect(page.getElementById(id)?.textContent).toBe(attack);
    expect(page.querySelector('section')?.textContent).toBe(`一、总体情况（一）${attack}${attack}`);
  });

  it('keeps its line breaks inside a cell', async () => {
    const page = parsed(await pageOf(report('2021', { 'appeals.review.upheld': '22\n（其中修订16件）' })));
    expect(page.getElementById('appeals.review.upheld')?.innerHTML).toBe('22<br>（其中修订16件）');
  });
});
