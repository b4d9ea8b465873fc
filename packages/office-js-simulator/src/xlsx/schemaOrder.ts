/** The order that ECMA-376 prescribes for elements which ExcelJS writes in an order of its own. */

/** CT_Font (18.8.22), in the order that Excel writes and Microsoft's validator asks for. */
const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The children of every font of a styles part in their order; all of them are empty elements. */
export const orderFonts = (styles: string): string =>
  styles.replace(/(<font>)(.*?)(<\/font>)/gs, (_, start: string, inner: string, end: string) => {
    const children = [...inner.matchAll(/<(\w+)[^>]*\/>/g)].map(([xml, name = '']) => ({ xml, name }));
    children.sort((a, b) => FONT.indexOf(a.name) - FONT.indexOf(b.name));
    return start + children.map(({ xml }) => xml).join('') + end;
  });
