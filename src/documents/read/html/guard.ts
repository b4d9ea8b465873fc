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
  /<\/?(?:a|b|big|code|em|font|i|nobr|small|strong|tt|u)(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?>/gi;

/** The HTML without formatting. Throws a `Refusal` with `document.broken` when it is nested too deep. */
export function guarded(html: string): string {
  const plain = html.replace(FORMATTING, '').replace(STRUCK, '<$1del');
  let depth = 0;
  for (const [, slash, name = ''] of plain.matchAll(TAG)) {
    if (ENDED_BY_ITSELF.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_NESTED) throw new Refusal('document.broken');
  }
  return plain;
}
