/** XML as the tags and texts it consists of, one after another, without a tree. */
import { attributesIn, unescapeXml } from './xml';
import { Refusal } from './refusal';

/** An element's beginning or end, its name without the prefix, or text. An empty element begins and ends. */
export interface XmlEvents {
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const MARKUP =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|(\/?)(?:[^\s<>/:]+:)?([^\s<>/:]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g;

/** Tables in tables in text boxes come to some eighty. */
const MOST_NESTED = 300;

/** Goes through XML. Throws a `Refusal` with `document.broken` where elements do not close, or nest without end. */
export function readXml(xml: string, events: XmlEvents): void {
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(MARKUP)) {
    if (match.index > at && open.length > 0) events.text(unescapeXml(xml.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, data, slash, name, attributes = '', empty] = match;
    if (data !== undefined) events.text(data);
    if (name === undefined) continue;
    if (slash) {
      if (open.pop() !== name) throw new Refusal('document.broken');
      events.close(name);
      continue;
    }
    events.open(name, () => attributesIn(attributes));
    if (empty) events.close(name);
    else if (open.push(name) > MOST_NESTED) throw new Refusal('document.broken');
  }
  if (open.length > 0) throw new Refusal('document.broken');
}
