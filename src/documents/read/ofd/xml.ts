/** The XML of an OFD as a tree, by local names: every maker has a prefix of its own. */
import { attributesIn, unescapeXml } from '../../file';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN =
  /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<[?!][^>]*>|<(\/?)(?:[\w-]+:)?([\w-]+)((?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?)>|([^<]+)/g;

interface Open {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Open[];
  text: string;
}

/** The root of a document; what is not closed ends with it. */
export function parseXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, data, slash, name, rest = '', text] of xml.matchAll(TOKEN)) {
    const top = open.at(-1) ?? root;
    if (data !== undefined) top.text += data;
    else if (text !== undefined) top.text += unescapeXml(text);
    else if (name !== undefined && slash) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at > 0) open.length = at;
    } else if (name !== undefined) {
      const element = { name, attributes: attributesIn(rest), children: [], text: '' };
      top.children.push(element);
      if (!rest.endsWith('/')) open.push(element);
    }
  }
  return root;
}

/** Elements of a name anywhere below, in the order of the document; walked without recursion. */
export function allOf(element: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (names.includes(next.name)) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--)
      waiting.push(next.children[index] as Element);
  }
  return found;
}

/** The text of the first element of a name. */
export const textOf = (element: Element, name: string): string => allOf(element, name)[0]?.text.trim() ?? '';
