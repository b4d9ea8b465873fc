/** Word documents: the text of the body and its notes as a reader sees it. */
import type { Reading, Report } from '../../../report';
import { type Parts, Refusal } from '../../file';
import { readReportCells } from '../../recognise';
import { cellsOfBlocks } from '../html';
import { blocksOfWord } from './blocks';
import { Styles } from './looks';

export const WORD = /^word\/document\d*\.xml$/;

/** Text, styles and notes; pictures, fonts and what else is embedded stay in the archive. */
export const docxParts = /^word\/(?:document\d*|styles\d*|footnotes\d*|endnotes\d*)\.xml$/;

const partOf = (parts: Parts, name: string): string | undefined =>
  [...parts].find(([path]) => new RegExp(`^word/${name}\\d*\\.xml$`).test(path))?.[1];

/** Reads the parts of a .docx file. Throws a `Refusal` with `document.broken`. */
export function readDocx(parts: Parts): Reading<Report> {
  const body = partOf(parts, 'document');
  if (body === undefined) throw new Refusal('document.broken');
  const styles = new Styles(partOf(parts, 'styles') ?? '');
  const blocks = [body, partOf(parts, 'footnotes'), partOf(parts, 'endnotes')].flatMap((xml) =>
    xml === undefined ? [] : blocksOfWord(xml, styles),
  );
  return readReportCells(cellsOfBlocks(blocks));
}
