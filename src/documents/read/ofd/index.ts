/** OFD, the national format of fixed pages (GB/T 33190): a zip of XML, whose pages take the same path as those of a PDF. */
import type { Message, Reading, Report } from '../../../report';
import { readReportCells } from '../../recognise';
import { MOST_PAGES, type Parts, Refusal } from '../../file';
import { cellsOfPages } from '../pdf/cells';
import { contentOf } from './page';
import { allOf, type Element, parseXml, textOf } from './xml';

export const OFD = 'OFD.xml';

/** Pages, templates and what says where they are; resources and seals stay in the archive. */
export const ofdParts =
  /^(?:OFD\.xml|.*\/(?:Document|Content|Template[^/]*)\.xml|.*\/(?:Pages|Tpls|Temps|Templates)\/.*\.xml)$/i;

/** Fewer letters on all pages are stamps and page numbers: the pages are pictures. */
const FEWEST_LETTERS = 50;

/** A place told in a part, as the name of a part: from the root, or from where that part lies. */
function partAt(place: string, from: string): string {
  const folders = place.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const name of place.split('/')) {
    if (name === '..') folders.pop();
    else if (name !== '' && name !== '.') folders.push(name);
  }
  return folders.join('/');
}

const EMPTY: Element = { name: '', attributes: {}, children: [], text: '' };

/** Reads the parts of an OFD. Refuses with `document.scanned`; one with many pages gives `document.tooManyPages`. */
export function readOfd(parts: Parts): Reading<Report> {
  const read = (name: string): Element => parseXml(parts.get(name) ?? '');
  const root = partAt(textOf(read(OFD), 'DocRoot'), OFD);
  const document = read(root);
  if (document.children.length === 0) throw new Refusal('document.broken');
  const templates = new Map(
    allOf(document, 'TemplatePage').map(({ attributes: { ID = '', BaseLoc = '' } }) => [
      ID,
      read(partAt(BaseLoc, root)),
    ]),
  );
  const box = textOf(document, 'PhysicalBox');
  const listed = allOf(document, 'Page');
  const pages = listed.slice(0, MOST_PAGES).map(({ attributes: { BaseLoc = '' } }) => {
    const page = read(partAt(BaseLoc, root));
    const under = allOf(page, 'Template').map(
      ({ attributes: { TemplateID = '' } }) => templates.get(TemplateID) ?? EMPTY,
    );
    return contentOf(page, under, box);
  });
  if (pages.reduce((sum, { pieces }) => sum + pieces.length, 0) < FEWEST_LETTERS)
    throw new Refusal('document.scanned');
  const { value, messages } = readReportCells(cellsOfPages(pages));
  const params = { limit: MOST_PAGES, count: listed.length };
  const cut: Message[] = listed.length > MOST_PAGES ? [{ code: 'document.tooManyPages', params }] : [];
  return { value, messages: [...messages, ...cut] };
}
