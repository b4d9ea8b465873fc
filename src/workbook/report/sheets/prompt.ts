/** Beside a section told in words, where nothing is printed or read: what belongs there, and what is wrong with it. */
import type { Form } from '../../../form';
import { workbookTexts } from '../../../locales/workbook';
import type { TextSection } from '../../../report';
import { wordsOfAspect } from '../../../rules';
import type { Operation } from '../../patch';
import { merged, styles } from '../../sheet';
import { findingsSheet, textSheets } from '../layout';

/** The column it stands in, and the rows it spans: rows may grow with the paragraphs beside them. */
const COLUMN = 2;
const ROWS = 10;

/** What belongs into a section, and words any of which shows that it is told. */
type Point = readonly [name: string, words: readonly string[]];

/** By the form: what it asks for in section 1, and whether in section 6 for fees. */
function pointsOf(section: TextSection, { aspectsOfSection1, asksForProcessingFee }: Form): readonly Point[] {
  if (section === '1') return aspectsOfSection1.map((aspect) => [aspect, wordsOfAspect(aspect)]);
  if (section === '6') return asksForProcessingFee ? [workbookTexts.prompts.fee] : [];
  return workbookTexts.prompts.sections[section].points;
}

export function promptOperations(sheet: string, section: TextSection, form: Form): Operation[] {
  const { heading, belongs, problem, told, untold, howTo, sections } = workbookTexts.prompts;
  const { name, at } = textSheets[section];
  const lines = pointsOf(section, form).map(([point, words]) => {
    const found = words.map((word) => `COUNTIF(${name},"*${word}*")`).join('+');
    return `IF(${found}>0,"${told}","${untold}")&"${point}"`;
  });
  const wrong = `IFERROR(CHAR(10)&"${problem}"&CHAR(10)&INDEX(${findingsSheet.asides},MATCH("*|${section}!*",${findingsSheet.flags},0)),"")`;
  const rect = { row: at.row, column: COLUMN, rows: ROWS, columns: 1 };
  const formula = `${[`"${belongs}"`, ...lines, `"${sections[section].note}${howTo}"`].join('&CHAR(10)&')}&${wrong}`;
  return [
    { op: 'write', sheet, at: { ...rect, row: 0, rows: 2 }, content: [[heading], [{ formula }]] },
    ...merged(sheet, rect),
    { op: 'style', sheet, at: { ...rect, row: 0, rows: ROWS + 1 }, style: styles.prompt },
  ];
}
