/** What every reader of files stands on: telling kinds, limits, unpacking, decoding, refusing. */
export { type ArchiveEntry, isArchiveName, openArchive, refusalOfArchive } from './archive';
export { openCompound } from './compound';
export { colourOf, isSameColour } from './colour';
export { decode } from './decode';
export { kindOf, kindOfCompound } from './kind';
export {
  LAST_COLUMN,
  LAST_ROW,
  LONGEST_PDF,
  MOST_BYTES,
  MOST_COLUMNS,
  MOST_ENTRIES,
  MOST_HTML,
  MOST_MERGES,
  MOST_PAGES,
  MOST_PDF_CONTENT,
  MOST_PDF_PICTURE,
  MOST_REGISTER_ELEMENTS,
  MOST_REGISTER_XML,
  MOST_ROWS,
  MOST_SPANNED,
  patienceFor,
} from './limits';
export { lowered, raised } from './raised';
export { Refusal } from './refusal';
export { attributesIn, attributesOf, unescapeXml } from './xml';
export { readXml, type XmlEvents } from './xmlEvents';
export { openZip, pack, type Parts, unpackParts } from './zip';
