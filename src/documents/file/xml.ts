/** Small things read from XML as it stands, where building a tree of it would cost more than it tells. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as XML means it: `&lt;`, `&#x4e00;`. What is no entity of XML stays as it is. */
export const unescapeXml = (xml: string): string =>
  xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** What stands in an element's start tag, by the names of the attributes. */
export const attributesIn = (startTag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...startTag.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapeXml(value),
    ]),
  );

/** The attributes of every element of a name, with whatever prefix. */
export const attributesOf = (xml: string, name: string): Readonly<Record<string, string>>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`, 'g'))].map(([, startTag = '']) =>
    attributesIn(startTag),
  );
