/** V-2: a number cell holds a number and nothing else. */
import { TEXT } from '../figures';
import type { Finding } from '../finding';
import type { CellFormula } from '../model';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

/** An error where a number hides in the words, which no sum can see. */
function keyOf(text: string) {
  if (/^#[A-Z/0!?]+$/.test(text)) return 'V-2.excelError';
  return /[\d０-９]/.test(text) ? 'V-2.hidesNumber' : 'V-2.word';
}

function checkText({ report, figures: { layout, kinds, odd } }: Subject): Finding[] {
  const { values, asWritten = {} } = report;
  if (odd === 0 && report.asWritten === undefined) return [];
  const texts = layout.ids.filter((_, at) => kinds[at] === TEXT);
  // Numbers read from text that is not plainly that number.
  const untidy = Object.entries(asWritten).filter(([cell]) => layout.positions.has(cell));
  return [
    ...texts.map((cell) => {
      const found = String(values[cell]);
      return finding(plainNumber, keyOf(found), { cells: [cell], found });
    }),
    ...untidy.map(([cell, found]) =>
      finding(plainNumber, 'V-2.untidy', { cells: [cell], found, params: { read: values[cell] ?? '' } }),
    ),
  ];
}

const everywhere = (when: string): CellFormula => ({ of: () => true, when });

/** Full-width digits as half-width ones, where Excel is set to a language that has them. */
const NARROW = 'ASC({cell})';
const READ = `VALUE(SUBSTITUTE(${NARROW}," ",""))`;

const findAny = (texts: string, within: string): string =>
  `COUNT(${Array.from(texts, (text) => `FIND(${/\d/.test(text) ? text : `"${text}"`},${within})`).join(',')})>0`;

/** Numbers that Excel makes of dates, times, percentages, powers and prices. */
const READ_BY_EXCEL_ONLY = `AND(ISTEXT({cell}),ISNUMBER(${READ}),OR(ISNUMBER(FIND("-",{cell},2)),${findAny('Ee/:%年月(¥￥$', '{cell}')}))`;

export const plainNumber = rule({
  id: 'V-2',
  basis: ['X'],
  editions: everyEdition,
  verdicts: {
    'V-2.excelError': 'error',
    'V-2.hidesNumber': 'error',
    'V-2.word': 'warning',
    'V-2.untidy': 'hint',
  },
  check: checkText,
  native: {
    'V-2.excelError': [everywhere('ISERROR({cell})')],
    'V-2.hidesNumber': [
      everywhere(`AND(ISERROR(${READ}),${findAny('0123456789', NARROW)})`),
      everywhere(READ_BY_EXCEL_ONLY),
    ],
    'V-2.word': [
      everywhere(`AND(ISTEXT({cell}),LEN(TRIM(${NARROW}))>0,ISERROR(${READ}))`),
      everywhere('ISLOGICAL({cell})'),
    ],
  },
});
