/** HTML made harmless for the parser, which takes quadratic time and memory for what nests without end or is formatted without end. */
import { Refusal } from '../../file';

/** Real pages nest some fifty deep. */
const MOST_NESTED = 300;

/** Elements that never hold others, or that the next of their kind ends: leaving them open nests nothing. */
const ENDED_BY_ITSELF = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr html head body p li dt dd tr td th thead tbody ' +
    'tfoot colgroup caption option optgroup rp rt'
  ).split(' '),
);

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/** Struck out: the parser would open these elements again in every paragraph, but not the one that says so of changes. */
const STRUCK = /<(\/?)(?:s|strike)(?=[\s/>])/gi;

/** Bold and links mean nothing to us, but the parser opens all that are open again in every paragraph. */
const FORMATTING =
  /<(\/?)(a|b|big|code|em|font|i|nobr|small|strong|tt|u)((?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?)>/gi;

/** What may tell that the text within is not seen. */
const TELLING = /\s(?:style|class|id|hidden|color)\b/i;

/** So many may be open at once. */
const MOST_OPEN = 100;

/** Formatting that is kept is opened once under another name, which the parser does not know. */
const PREFIX = 'kept-';

/** The name of an element as the page has it. */
export const nameAsWritten = (tagName: string): string =>
  tagName.startsWith(PREFIX) ? tagName.slice(PREFIX.length) : tagName;

/** The HTML without formatting, but for that which may hide something. */
function withoutFormatting(html: string): string {
  const open = new Map<string, boolean[]>();
  let kept = 0;
  return html.replace(FORMATTING, (_, slash: string, tag: string, attributes: string) => {
    const name = tag.toLowerCase();
    const own = open.get(name) ?? [];
    if (slash) {
      const wasKept = own.pop() ?? false;
      if (wasKept) kept -= 1;
      return wasKept ? `</${PREFIX}${name}>` : '';
    }
    const isKept = kept < MOST_OPEN && TELLING.test(attributes);
    if (isKept) kept += 1;
    own.push(isKept);
    open.set(name, own);
    return isKept ? `<${PREFIX}${name}${attributes}>` : '';
  });
}

/** The HTML without formatting. Throws a `Refusal` with `document.broken` when it is nested too deep. */
export function guarded(html: string): string {
  const plain = withoutFormatting(html).replace(STRUCK, '<$1del');
  let depth = 0;
  for (const [, slash, name = ''] of plain.matchAll(TAG)) {
    if (ENDED_BY_ITSELF.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_NESTED) throw new Refusal('document.broken');
  }
  return plain;
}
