/** A section told in words: one paragraph a row, with room for more. */
import { forms, priorFormOf } from '../../../form';
import { type TextSection, textSections } from '../../../report';
import { lookup } from './flags';
import { locked, named, printed, styles, titleOperations } from '../../sheet';
import { promptOperations } from './prompt';
import { traceOperations } from './trace';
import { begin, type ReportSeed, temporaryName } from './begin';
import { cellRect, type Operation, type Rect } from '../../patch';
import { columnWidths, priorTextPlaces, priorTextTrace, type TextPlace, textSheets } from '../layout';

/** Of last year's words, in characters of the standard font. */
const PRIOR_WIDTH = 40;

/** The column beside the paragraphs. */
export const TEXT_TRACE = 1;

const cellsOfColumn = ({ row, column, rows }: Rect): Rect[] =>
  Array.from({ length: rows }, (_, at) => cellRect(row + at, column));

/** The area of a section, as many rows high as its words need, and what writes these into it. */
function areaFor({ sheet: key, at }: TextPlace, text: string | undefined) {
  const sheet = temporaryName(key);
  const content = (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((paragraph) => [paragraph]);
  const write: Operation = { op: 'write', sheet, at: { ...at, rows: content.length }, content };
  return {
    sheet,
    block: { ...at, rows: Math.max(at.rows, content.length + 10) },
    write: content.length > 0 ? [write] : [],
  };
}

/** Last year's words, to be compared with this year's: no row grows for them, and nothing prints them. */
export function priorTextOperations(seed: ReportSeed): Operation[] {
  const places = priorTextPlaces(seed);
  const blocks = textSections.map((section) => areaFor(places[section], seed.priorTexts?.[section]).block);
  const trace = traceOperations(
    temporaryName('prior'),
    priorTextTrace(seed),
    blocks.flatMap((block) => cellsOfColumn(block)),
  );
  const sections = textSections.flatMap((section): Operation[] => {
    const place = places[section];
    const { sheet, block, write } = areaFor(place, seed.priorTexts?.[section]);
    const { column } = place.at;
    const title = cellRect(place.at.row - 1, column);
    return [
      { op: 'columnWidth', sheet, column, columns: 1, width: PRIOR_WIDTH },
      { op: 'write', sheet, at: title, content: [[priorFormOf(seed).sections[Number(section) - 1] ?? '']] },
      { op: 'style', sheet, at: title, style: styles.note },
      { op: 'style', sheet, at: block, style: styles.priorParagraph },
      ...write,
      named(place.name, sheet, block),
    ];
  });
  return [...sections, ...trace];
}

export function textOperations(section: TextSection, seed: ReportSeed): Operation[] {
  const place = textSheets[section];
  const { sheet: key, name, at } = place;
  const { sheet, block, write } = areaFor(place, seed.texts?.[section]);
  const { rows } = block;
  return [
    ...begin(key, columnWidths[key]),
    ...titleOperations(sheet, forms[seed.edition].sections[Number(section) - 1] ?? '', 1),
    { op: 'style', sheet, at: block, style: styles.paragraph },
    ...write,
    { op: 'autofitRows', sheet, at: block },
    lookup(sheet, [block], section, 'warning'),
    ...promptOperations(sheet, section, forms[seed.edition]),
    ...traceOperations(sheet, TEXT_TRACE, cellsOfColumn(block)),
    named(name, sheet, block),
    printed(sheet, { row: 0, column: 0, rows: at.row + rows, columns: 1 }, 'width'),
    locked(sheet),
  ];
}
