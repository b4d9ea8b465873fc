/** HTML made of elements: text becomes markup only by being escaped. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** Finished HTML; no text from outside may be passed to the constructor. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An attribute that is `undefined` is left out. */
const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(String(value))}"`))
    .join('');

const VOID = new Set(['br', 'col', 'meta']);

const contentOf = (child: Markup | string): string => (child instanceof Markup ? child.html : escape(child));

/** An element; children that are strings are text. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | string)[]
): Markup {
  const end = VOID.has(name) ? '' : `</${name}>`;
  return new Markup(`<${name}${attributesOf(attributes)}>${children.map(contentOf).join('')}${end}`);
}
