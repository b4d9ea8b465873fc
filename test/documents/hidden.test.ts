/** Issue 10.5, the whole kind: every way in which a page hides, strikes out or raises a text, however that is said. */
import type ExcelJS from 'exceljs';
import { readDocument, readPasted } from '../../src/documents/read';
import type { CellValue, Report } from '../../src/report';
import { toHtml } from '../../tools/documents/html';
import { layOut } from '../../tools/documents/layout';
import { distinctReport } from '../../tools/documents/reports';
import { toXlsx } from '../../tools/documents/workbook';

const report = distinctReport('2021', 2023, '云溪县水务局');
const id = 'requests.granted.person';
const figure = Number(report.values[id]);

const withCell = (value: CellValue): Report['values'] => ({ ...report.values, [id]: value });

/** A page with a sheet, one of whose cells is written so. */
async function valuesWith(cell: string, sheet = '') {
  const html = toHtml(layOut(report), {
    page: (body) => `${sheet && `<style>${sheet}</style>`}${body}`,
  });
  const { value, messages } = await readPasted(html.replace(`<td>${figure}</td>`, cell));
  return { values: value?.values, messages };
}

const hiding: readonly string[] = [
  'display:none',
  'display : none !important',
  'visibility:hidden',
  'visibility: collapse',
  'opacity:0',
  'opacity: 0.0',
  'font-size:0',
  'font-size:0px',
  'font-size:.5pt',
  'font:0/0 serif',
  'color:#fff',
  'color:#FFFFFF',
  'color:White',
  'color:rgb(255,255,255)',
  'color:rgb(100% 100% 100%)',
  'color:#fefefe',
  'color:transparent',
  'color:rgba(0, 0, 0, 0)',
  'color:#0000',
  'color:#369;background:#369',
  'background-color:black;color:#000',
  'text-decoration:line-through',
  'text-decoration-line: underline line-through',
  'text-decoration: line-through red 2px',
  'position:absolute;left:-9999px',
  'position:absolute; width:1px; height:1px; overflow:hidden; clip:rect(0,0,0,0)',
  'position:absolute;clip:rect(1px, 1px, 1px, 1px)',
  'clip-path:inset(50%)',
  'height:0;overflow:hidden;display:inline-block',
  'max-width:0;overflow:hidden',
  'transform:scale(0)',
  'mso-hide:all',
];

/** How a style is said of a part of the cell: the cell, and the sheet. */
const sayings: readonly (readonly [
  name: string,
  say: (css: string) => readonly [cell: string, sheet: string],
])[] = [
  ['its own style', (css) => [`<td><span style="${css}">9</span>5</td>`, '']],
  ['a class', (css) => ['<td><span class="gone">9</span>5</td>', `.gone{${css}}`]],
  ['one class of two', (css) => ['<td><i class="small gone">9</i>5</td>', `p{} i.gone , b{${css}}`]],
  ['an id', (css) => ['<td><b id="x1">9</b>5</td>', `/* .x */ #x1 {\n ${css};\n}`]],
  ['a tag within', (css) => ['<td class="num"><em class="e">9</em>5</td>', `<!-- td.num > .e{${css}} -->`]],
  ['a class outside', (css) => ['<td><div class="out"><span>9</span></div>5</td>', `table .out{${css}}`]],
  ['an attribute', (css) => ['<td><span title="old">9</span>5</td>', `span[title=old]{${css}}`]],
  ['a medium', (css) => ['<td><span class="gone">9</span>5</td>', `@media screen{.gone{${css}}}`]],
  [
    'the last of two rules',
    (css) => ['<td><span class="gone">9</span>5</td>', `.gone{display:inline}.gone{${css}}`],
  ],
];

describe('issue 10.5: HTML, hidden, struck out and without colour', () => {
  it.each(hiding.flatMap((css) => sayings.map(([name, say]) => [css, name, ...say(css)] as const)))(
    '%s, said by %s',
    async (_, __, cell, sheet) => {
      expect(await valuesWith(cell, sheet)).toEqual({ values: withCell(5), messages: [] });
    },
  );

  it.each<readonly [string, string, CellValue]>([
    ['<td><span hidden>9</span>5</td>', '', 5],
    ['<td><font color="white">9</font>5</td>', '', 5],
    ['<td><font color=#FFFFFF size=1>9</font>5</td>', '', 5],
    ['<td bgcolor="#ffffff"><font color="#fff">9</font>5</td>', '', 5],
    ['<td><s>9</s>5</td>', '', 5],
    ['<td><del>9</del><ins>5</ins></td>', '', 5],
    ['<td>5<small class="up">1</small></td>', '.up{vertical-align:super}', '5¹'],
    ['<td>5<span class="low">1</span></td>', '.low{vertical-align:sub;font-size:70%}', '5₁'],
    ['<td>5<span style="vertical-align:6px;font-size:60%">1</span></td>', '', '5¹'],
  ])('%s %s', async (cell, sheet, value) => {
    expect((await valuesWith(cell, sheet)).values).toEqual(withCell(value));
  });

  it.each([
    [
      'white in a cell of colour',
      '<td class="head"><span>5</span></td>',
      '.head{background:#204080;color:#fff}',
    ],
    ['white by an attribute', '<td bgcolor="#204080"><font color="white">5</font></td>', ''],
    [
      'white before a picture',
      '<td style="background:url(blue.png)"><span style="color:#fff">5</span></td>',
      '',
    ],
    [
      'white in a class whose sheet is elsewhere',
      '<td class="blue"><link rel="stylesheet" href="a.css"><span style="color:#fff">5</span></td>',
      'p{color:#333}',
    ],
    [
      'white in a class whose sheet was left behind',
      '<td class="blue"><span style="color:#fff">5</span></td>',
      '',
    ],
    ['black again in white', '<td style="color:#fff"><span style="color:#000">5</span></td>', ''],
    ['a size again in none', '<td style="font-size:0"><span style="font-size:14px">5</span></td>', ''],
    [
      'seen again in hidden',
      '<td class="h"><span class="s">5</span></td>',
      '.h{visibility:hidden}.s{visibility:visible}',
    ],
    ['hidden in print alone', '<td class="np">5</td>', '@media print{.np{display:none}}'],
    ['hidden on telephones', '<td class="np">5</td>', '@media (max-width: 768px){.np{display:none}}'],
    ['hidden where the pointer is', '<td class="np">5</td>', '.np:hover{display:none}'],
    ['shown by the heavier rule', '<td class="a" id="b">5</td>', '#b{display:table-cell}.a{display:none}'],
    ['shown by its own style', '<td class="a" style="display:table-cell">5</td>', '.a{display:none}'],
    ['the cell high in its row', '<td style="vertical-align:super">5</td>', ''],
    ['a line under it', '<td><span style="text-decoration:underline">5</span></td>', ''],
    ['a link', '<td><a href="x" class="c">5</a></td>', '.c{color:#00f;text-decoration:none}'],
  ])('%s is read', async (_, cell, sheet) => {
    expect((await valuesWith(cell, sheet)).values).toEqual(withCell(5));
  });

  it.each([
    ['<td style="color:#fff">9</td>', ''],
    ['<td class="h">9</td>', '.h{visibility:hidden}'],
    ['<td><span hidden>9</span></td>', ''],
    ['<td><s>9</s></td>', ''],
  ])('%s %s is a blank cell, and those beside it keep their columns', async (cell, sheet) => {
    expect((await valuesWith(cell, sheet)).values).toEqual(withCell(null));
  });

  it('a column that a sheet takes out of every row is none', async () => {
    const html = toHtml(layOut(report), {
      page: (body) => `<style>table tr td.note{display:none}</style>${body}`,
      row: (_, row) => row.replace('</tr>', '<td class="note">9</td></tr>'),
    });
    expect(await readPasted(html)).toMatchObject({ value: { values: report.values }, messages: [] });
  });
});

const coloured =
  (font: object, ground?: object) =>
  (cell: ExcelJS.Cell): void => {
    cell.font = { color: font } as ExcelJS.Font;
    if (ground) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: ground };
  };

it.each<readonly [string, (cell: ExcelJS.Cell) => void, CellValue]>([
  ['the theme’s white', coloured({ theme: 0 }), null],
  ['white of the palette', coloured({ indexed: 9 }), null],
  ['grey on grey', coloured({ argb: 'FF808080' }, { argb: 'FF808080' }), null],
  ['white on the theme’s white', coloured({ argb: 'FFFFFFFF' }, { theme: 0 }), null],
  ['the theme’s white on blue', coloured({ theme: 0 }, { argb: 'FF204080' }), figure],
  ['the theme’s white on a shade', coloured({ theme: 0 }, { theme: 4, tint: 0.5 }), figure],
  ['the theme’s black', coloured({ theme: 1 }), figure],
])('issue 10.5: Excel, %s', async (_, edit, value) => {
  const bytes = await toXlsx(layOut(report), {
    finish: ({ worksheets: [sheet] }) =>
      sheet?.eachRow((row) => row.eachCell((cell) => cell.value === figure && edit(cell))),
  });
  expect((await readDocument(bytes)).value?.values).toEqual(withCell(value));
});

it('issue 10.5: Excel, rows and columns that are hidden are read, since sums count them, and told', async () => {
  const bytes = await toXlsx(layOut(report), {
    finish: ({ worksheets: [sheet] }) => {
      if (!sheet) throw new Error('no sheet');
      for (const row of [9, 12, 500]) sheet.getRow(row).hidden = true;
      for (const column of [3, 40]) sheet.getColumn(column).hidden = true;
    },
  });
  const { value, messages } = await readDocument(bytes);
  expect(value?.values).toEqual(report.values);
  expect(messages).toEqual([
    { code: 'document.hiddenRows', params: { sheet: '表1', count: 2 } },
    { code: 'document.hiddenColumns', params: { sheet: '表1', count: 1 } },
  ]);
});
