/** V-2: a number cell holds a number and nothing else. */
import type { CellId } from '../../form';
import type { Values } from '../../report';
import { type Layout, TEXT } from '../figures';
import type { Finding } from '../finding';
import type { CellFormula } from '../model';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

/** An error where a number hides in the words, which no sum can see. */
function keyOf(text: string) {
  if (/^#[A-Z/0!?]+$/.test(text)) return 'V-2.excelError';
  return /[\d０-９]/.test(text) ? 'V-2.hidesNumber' : 'V-2.word';
}

/** Cells that say the same word in a block are one finding: who writes “-” for 0 does so throughout. */
function alike(texts: readonly CellId[], layout: Layout, values: Values): Map<string, CellId[]> {
  const groups = new Map<string, CellId[]>();
  for (const cell of texts) {
    const text = String(values[cell]);
    const block = layout.cells[layout.positions.get(cell) ?? -1]?.block.id;
    const group = keyOf(text) === 'V-2.word' ? `${block} ${text}` : cell;
    groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  return groups;
}

function checkText({ report, figures: { layout, kinds, odd } }: Subject): Finding[] {
  const { values, asWritten = {} } = report;
  if (odd === 0 && report.asWritten === undefined) return [];
  const texts = layout.ids.filter((_, at) => kinds[at] === TEXT);
  // Numbers read from text that is not plainly that number.
  const untidy = Object.entries(asWritten).filter(([cell]) => layout.positions.has(cell));
  return [
    ...[...alike(texts, layout, values).values()].map((cells) => {
      const found = String(values[cells[0] ?? '']);
      const key = cells.length > 1 ? 'V-2.words' : keyOf(found);
      return finding(plainNumber, key, { cells, found, params: { count: cells.length } });
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

const WORD = [
  everywhere(`AND(ISTEXT({cell}),LEN(TRIM(${NARROW}))>0,ISERROR(${READ}))`),
  everywhere('ISLOGICAL({cell})'),
];

export const plainNumber = rule({
  id: 'V-2',
  basis: ['X'],
  editions: everyEdition,
  verdicts: {
    'V-2.excelError': 'error',
    'V-2.hidesNumber': 'error',
    'V-2.word': 'warning',
    'V-2.words': 'warning',
    'V-2.untidy': 'hint',
  },
  check: checkText,
  native: {
    'V-2.excelError': [everywhere('ISERROR({cell})')],
    'V-2.hidesNumber': [
      everywhere(`AND(ISERROR(${READ}),${findAny('0123456789', NARROW)})`),
      everywhere(READ_BY_EXCEL_ONLY),
    ],
    'V-2.word': WORD,
    'V-2.words': WORD,
  },
});
