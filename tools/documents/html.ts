/** Layouts as HTML: the tables as pages of government sites have them. */
import { type Block, isTable, type LaidRow, type TableBlock } from './layout';

export interface HtmlStyle {
  /** Empty cells are written so; sites write `&nbsp;` or nothing. */
  readonly blank?: string;
  /** What stands around a cell's text. */
  readonly inCell?: (text: string) => string;
  /** What stands around the whole. */
  readonly page?: (body: string) => string;
  readonly row?: (row: LaidRow, html: string) => string;
  readonly table?: (table: TableBlock, html: string) => string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const plainPage = (body: string): string => `<!DOCTYPE html>\n<html><body>\n${body}\n</body></html>\n`;

export function toHtml(blocks: readonly Block[], style: HtmlStyle = {}): string {
  const { blank = '&nbsp;', inCell = (text) => text, page = plainPage, row: rowOf, table: tableOf } = style;
  const cell = ({ text, rowSpan, columnSpan }: LaidRow[number]): string =>
    `<td${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}>${
      text === '' ? blank : inCell(escaped(text))
    }</td>`;
  const row = (laid: LaidRow): string => {
    const html = `<tr>${laid.map(cell).join('')}</tr>`;
    return rowOf ? rowOf(laid, html) : html;
  };
  const table = (block: TableBlock): string => {
    const html = `<table border="1">\n${block.rows.map(row).join('\n')}\n</table>`;
    return tableOf ? tableOf(block, html) : html;
  };
  const tags = { title: 'h1', heading: 'h2', body: 'p', page: 'div' } as const;
  const body = blocks.map((block) =>
    isTable(block) ? table(block) : `<${tags[block.role]}>${escaped(block.paragraph)}</${tags[block.role]}>`,
  );
  return page(body.join('\n'));
}

/** A whole page of a site: menus of other years before it, buttons and the maintainer's name behind it. */
export const sitePage = (body: string): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>政府信息公开年报_云溪县人民政府</title>
<style>td{border:1px solid}</style><script>document.write("<table><tr><td>行政许可</td><td>1</td></tr></table>")</script></head>
<body onload="start()">
<!-- 一、总体情况 -->
<div class="top"><a href="/">网站首页</a> | <a href="/zwgk">政务公开</a> | <a href="/hd">互动交流</a></div>
<ul><li>2018年政府信息公开工作年度报告</li><li>2019年政府信息公开工作年度报告</li></ul>
<div style="display:none"><table><tr><td>行政处罚</td><td>999</td></tr></table></div>
<table width="100%"><tr><td width="20%"><ul><li>公开指南</li><li>公开目录</li><li>公开年报</li></ul></td><td>
<div>当前位置：首页 &gt; 政务公开 &gt; 年报</div><div>索引号：000014349/2024-00012　发布日期：2024-01-26</div>
${body}
<div>打印本页 关闭窗口</div></td></tr></table>
<div class="bottom"><p>主办单位：云溪县人民政府办公室</p><p>网站标识码：0000000000</p></div>
</body></html>
`;

/** What Word puts on the clipboard and saves as a web page. */
export const wordPage = (body: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><!--[if gte mso 9]><xml><o:p>行政许可</o:p></xml><![endif]-->
<style>@page{size:21cm 29.7cm}p.MsoNormal{font-family:仿宋}</style></head><body lang="ZH-CN"><div class="WordSection1">
${body.replaceAll('<p>', '<p class="MsoNormal"><span lang="EN-US" style="font-size:16pt"><o:p></o:p></span>')}
</div></body></html>
`;

/** Browsers and Windows put a header with offsets before a fragment. */
export const clipboardFragment = (body: string): string =>
  `Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00009999\r\nStartFragment:00000131\r\nEndFragment:00009999\r\n<html><body>\r\n<!--StartFragment-->${body}<!--EndFragment-->\r\n</body></html>`;
