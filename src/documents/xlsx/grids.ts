/**
 * The cells of an .xlsx file by scanning its XML, with no library in between: registers have tens of thousands of rows,
 * of which nothing is asked but what each cell holds and whether it is shown as a date.
 */
import { parseAddress, type Rect } from '../../workbook/patch';
import { attributesIn, attributesOf, MOST_MERGES, type Parts, unescapeXml } from '../file';
import { DAYS_TO_1904 } from './dates';
import { partNames, WORKBOOK } from './sheets';

export interface PlainCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

export interface PlainGrid {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that have anything in them, by their number from 1; cells by column from 0, sparse. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly (PlainCell | undefined)[] }[];
  readonly merges: readonly Rect[];
  /** How many rows a filter or a person has hidden; they are read like others. */
  readonly hiddenRows: number;
}

/** Excel's own formats that show a date, by their numbers; those from 27 on are the Chinese ones. */
const builtIn = (id: number): string =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    ? 'yyyy/m/d'
    : 'General';

/** The number format of each cell style. */
function formatsIn(styles: string): string[] {
  const own = new Map(
    attributesOf(styles, 'numFmt').map(({ numFmtId = '', formatCode = '' }) => [numFmtId, formatCode]),
  );
  const [cellStyles = ''] = /<(?:\w+:)?cellXfs[\s>][^]*?<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  return [...cellStyles.matchAll(/<(?:\w+:)?xf\s([^<>]*)>/g)].map(([, startTag = '']) => {
    const { numFmtId = '0' } = attributesIn(startTag);
    return own.get(numFmtId) ?? builtIn(Number(numFmtId));
  });
}

const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>/g;

/** What an element's texts say together; how words are pronounced is left out. */
const textIn = (xml: string): string =>
  [...xml.replace(/<(?:\w+:)?rPh\s[^]*?<\/(?:\w+:)?rPh>/g, '').matchAll(TEXT)]
    .map(([, text = '']) => unescapeXml(text))
    .join('');

const stringsIn = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?si(?:\s[^<>]*)?(?:\/>|>([^]*?)<\/(?:\w+:)?si>)/g)].map(([, si = '']) =>
    textIn(si),
  );

const CELL =
  /<(?:\w+:)?(row|c)((?:\s[^<>]*?)?)(\/?)>(?:(?:<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?\s*(?:<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v>|<(?:\w+:)?is>([^]*?)<\/(?:\w+:)?is>)?)/g;

const ADDRESS = /\sr="([A-Z]{1,3})(\d{1,7})"/;

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

function valueOf(type: string, content: string, { strings }: Book): string | number | boolean {
  switch (type) {
    case 's':
      return strings[Number(content)] ?? '';
    case 'b':
      return content === '1';
    case 'str':
    case 'd':
    case 'e':
      return unescapeXml(content);
    default: {
      const number = Number(content);
      return Number.isFinite(number) ? number : unescapeXml(content);
    }
  }
}

/** Columns beyond it are no register's. */
const MOST_COLUMNS = 200;

function scan(
  xml: string,
  book: Book,
  isDate: (format: string) => boolean,
): Pick<PlainGrid, 'rows' | 'hiddenRows'> {
  const rows: { row: number; cells: (PlainCell | undefined)[] }[] = [];
  let current: (typeof rows)[number] | undefined;
  let row = 0;
  let hiddenRows = 0;
  for (const [, element, attributes = '', , content, inline] of xml.matchAll(CELL)) {
    if (element === 'row') {
      row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
      current = undefined;
      if (/\shidden="(?:1|true)"/.test(attributes)) hiddenRows += 1;
      continue;
    }
    const [, letters] = ADDRESS.exec(attributes) ?? [];
    const column = letters === undefined ? (current?.cells.length ?? 0) : columnOf(letters);
    if ((content === undefined && inline === undefined) || column >= MOST_COLUMNS) continue;
    const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = inline === undefined ? valueOf(type, content ?? '', book) : textIn(inline);
    if (value === '') continue;
    const format = book.formats[Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 'General';
    const days = book.is1904 && typeof value === 'number' && isDate(format) ? value + DAYS_TO_1904 : value;
    if (!current) rows.push((current = { row, cells: [] }));
    current.cells[column] = { value: days, format };
  }
  return { rows, hiddenRows };
}

/** @param isDate whether a number format shows numbers as dates: only those are moved where days are counted from 1904 */
export function readPlainGrids(parts: Parts, isDate: (format: string) => boolean): PlainGrid[] {
  const workbook = parts.get(WORKBOOK) ?? '';
  const book: Book = {
    strings: stringsIn(parts.get('xl/sharedStrings.xml') ?? ''),
    formats: formatsIn(parts.get('xl/styles.xml') ?? ''),
    is1904: /<(?:\w+:)?workbookPr\s[^<>]*date1904="(?:1|true)"/.test(workbook),
  };
  const paths = partNames(parts);
  return attributesOf(workbook, 'sheet').map(({ name = '', state = 'visible' }) => {
    const xml = parts.get(paths.get(name) ?? '') ?? '';
    const merges = attributesOf(xml, 'mergeCell')
      .slice(0, MOST_MERGES)
      .flatMap(({ ref }) => parseAddress(ref ?? '') ?? []);
    return { name, isHidden: state !== 'visible', merges, ...scan(xml, book, isDate) };
  });
}
