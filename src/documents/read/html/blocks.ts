/** An HTML page as blocks: paragraphs, and tables whose cells hold blocks again; without recursion, however deep the page is. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { lowered, raised } from '../../file';

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

const attribute = (element: Tree.Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

const WHITE =
  /(?:^|[\s;])color\s*:\s*(?:#fff(?:fff)?|white|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:;|$|!)/i;
const GROUND = /background(?:-color)?\s*:\s*(?!#fff(?:fff)?\b|white\b|none\b|transparent\b)/i;

/** Whether something may colour the ground behind an element: a class may, but not those that Word gives paragraphs. */
function mayHaveGround(element: Tree.Element): boolean {
  for (let at: Tree.ParentNode | null = element; at && 'attrs' in at; at = at.parentNode) {
    const isStyled = attribute(at, 'class') !== '' && !/^Mso/.test(attribute(at, 'class'));
    if (isStyled || GROUND.test(attribute(at, 'style')) || attribute(at, 'bgcolor') !== '') return true;
  }
  return false;
}

const UNSEEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through|font-size\s*:\s*0(?:\.0+)?(?:p[tx]|r?em|%)?\s*(?:;|$|!)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)/i;

const isUnseen = (element: Tree.Element): boolean => {
  const style = attribute(element, 'style');
  return (
    UNSEEN.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    UNSEEN_STYLE.test(style) ||
    (WHITE.test(style) && !mayHaveGround(element))
  );
};

/** How text set above or below the line is kept; nothing for other text. */
function positionOf(element: Tree.Element): ((text: string) => string) | undefined {
  const style = attribute(element, 'style');
  if (element.tagName === 'sup' || /vertical-align\s*:\s*super/i.test(style)) return raised;
  return element.tagName === 'sub' || /vertical-align\s*:\s*sub/i.test(style) ? lowered : undefined;
}

/** The widest table has fifteen columns and the longest thirty rows; browsers allow thousands. */
const MOST_SPAN = 100;

const spanOf = (element: Tree.Element, name: string): number =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(attribute(element, name), 10) || 1));

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
  private readonly positions: ((text: string) => string)[] = [];

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
    const position = positionOf(element);
    if (position) this.positions.push(position);
  }

  write(text: string): void {
    const position = this.positions.at(-1);
    this.flow.write(position ? position(text) : text);
  }

  close(element: Tree.Element): void {
    const { tagName } = element;
    if (positionOf(element)) this.positions.pop();
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

/** The blocks of a parsed page or fragment in reading order. */
export function blocksOf(root: Tree.ParentNode): readonly HtmlBlock[] {
  const builder = new Builder();
  const open: { readonly element: Tree.ParentNode; next: number }[] = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.element.childNodes[top.next];
    top.next += 1;
    if (!node) {
      if ('tagName' in top.element) builder.close(top.element);
      open.pop();
    } else if (node.nodeName === '#text' && 'value' in node) {
      builder.write(node.value);
    } else if ('tagName' in node && !isUnseen(node)) {
      builder.open(node);
      open.push({ element: node, next: 0 });
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
  return title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
}
