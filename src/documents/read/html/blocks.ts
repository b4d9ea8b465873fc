/** An HTML page as blocks: paragraphs, and tables whose cells hold blocks again; without recursion, however deep the page is. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, StyleSheets } from './css';
import { type Look, lookBelow, PLAIN, textAsSeen } from './looks';

export type HtmlBlock = { readonly paragraph: string } | { readonly rows: readonly HtmlRow[] };

export type HtmlRow = readonly HtmlCell[];

export interface HtmlCell {
  readonly blocks: readonly HtmlBlock[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** What is never shown, or holds nothing that is read. */
const UNSEEN = new Set(
  'script style template noscript head title iframe object svg math select textarea button del'.split(' '),
);

/** Elements that begin and end a line. */
const BLOCK = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);

/** The widest table has fifteen columns and the longest thirty rows; browsers allow thousands. */
const MOST_SPAN = 100;

const spanOf = (element: Tree.Element, name: string): number =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(attribute(element, name) ?? '', 10) || 1));

/** Blocks being gathered: of the page or of a cell. */
export class Flow {
  readonly blocks: HtmlBlock[] = [];
  private line = '';

  write(text: string): void {
    this.line += text;
  }

  endLine(): void {
    const paragraph = this.line.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    if (paragraph !== '') this.blocks.push({ paragraph });
    this.line = '';
  }
}

interface OpenTable {
  readonly rows: HtmlCell[][];
}

/** Builds the blocks while the elements open and close. */
class Builder {
  private readonly flows: Flow[] = [new Flow()];
  private readonly tables: OpenTable[] = [];

  get flow(): Flow {
    return this.flows.at(-1) as Flow;
  }

  open(element: Tree.Element): void {
    const { tagName } = element;
    if (BLOCK.has(tagName) || tagName === 'br') this.flow.endLine();
    if (tagName === 'table') {
      this.flow.endLine();
      this.tables.push({ rows: [] });
    }
    if (tagName === 'tr') this.tables.at(-1)?.rows.push([]);
    if (tagName === 'td' || tagName === 'th') this.flows.push(new Flow());
  }

  close(element: Tree.Element): void {
    const { tagName } = element;
    if (BLOCK.has(tagName)) this.flow.endLine();
    if (tagName === 'table') this.flow.blocks.push({ rows: this.tables.pop()?.rows ?? [] });
    if ((tagName === 'td' || tagName === 'th') && this.flows.length > 1) {
      this.flow.endLine();
      const { blocks } = this.flows.pop() as Flow;
      const cell = { blocks, rowSpan: spanOf(element, 'rowspan'), columnSpan: spanOf(element, 'colspan') };
      this.tables.at(-1)?.rows.at(-1)?.push(cell);
    }
  }

  get blocks(): readonly HtmlBlock[] {
    this.flow.endLine();
    return this.flow.blocks;
  }
}

const textOf = (element: Tree.ParentNode): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

/** The style sheets of a page, which may stand anywhere in it. */
function sheetsIn(root: Tree.ParentNode): StyleSheets {
  const found: string[] = [];
  let namesOthers = false;
  const open: Tree.ParentNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === 'style') found.push(textOf(node));
    if (node.nodeName === 'link')
      namesOthers ||= /stylesheet/i.test(attribute(node as Tree.Element, 'rel') ?? '');
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at] as Tree.ChildNode;
      if (isElement(child)) open.push(child);
    }
  }
  const sheets = new StyleSheets();
  sheets.add(found, namesOthers);
  return sheets;
}

/** The blocks of a parsed page or fragment in reading order, as far as they are seen. */
export function blocksOf(root: Tree.ParentNode): readonly HtmlBlock[] {
  const builder = new Builder();
  const sheets = sheetsIn(root);
  const open: { readonly element: Tree.ParentNode; readonly look: Look; next: number }[] = [
    { element: root, look: PLAIN, next: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.element.childNodes[top.next];
    top.next += 1;
    if (!node) {
      if ('tagName' in top.element) builder.close(top.element);
      open.pop();
    } else if (node.nodeName === '#text' && 'value' in node) {
      builder.flow.write(textAsSeen(node.value, top.look));
    } else if (isElement(node) && !UNSEEN.has(node.tagName)) {
      const look = lookBelow(top.look, node, sheets);
      if (look.isGone) continue;
      builder.open(node);
      open.push({ element: node, look, next: 0 });
    }
  }
  return builder.blocks;
}

/** The page's title, which stands in its head. */
export function titleOf(root: Tree.ParentNode): string {
  const below = (node: Tree.ParentNode, name: string): Tree.Element | undefined =>
    node.childNodes.find((child): child is Tree.Element => child.nodeName === name);
  const html = below(root, 'html');
  const head = html && below(html, 'head');
  const title = head && below(head, 'title');
  return title ? textOf(title) : '';
}
