/** What a row of the register says by formula: when its reply is due, when it was closed, whether it counts. */
import { forms } from '../../form';
import { countedWords as words, STOPPED } from '../../locales/registerWorkbook';
import { EXTENSION_DAYS, outcomes, REPLY_DAYS, rowOfOutcome } from '../../register';
import { cellAddress } from '../patch';
import {
  caseTable,
  columnAt,
  listReference,
  type RegisterTable,
  requestTable,
  type SheetColumn,
} from './layout';

/** How formulas say where the other cells of their row are. */
type CellOf = (id: SheetColumn) => string;

export const cellsOfRow =
  (table: RegisterTable, row: number): CellOf =>
  (id) =>
    cellAddress(row, columnAt(table, id)).replace(/^[A-Z]+/, '$$$&');

/** Days that a register can hold: of 2000 to 2099, as the reader takes them. */
const FIRST_DAY = 36526;
const LAST_DAY = 73050;

const isDay = (cell: string): string =>
  `AND(ISNUMBER(${cell}),N(${cell})>=${FIRST_DAY},N(${cell})<=${LAST_DAY})`;

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** The day from which a reply's days are counted; empty while the period rests, or where there is none. */
function start(cell: CellOf): string {
  const isOpen = (from: SheetColumn, to: SheetColumn): string =>
    `AND(ISNUMBER(${cell(from)}),NOT(ISNUMBER(${cell(to)})))`;
  const first = `IF(ISNUMBER(${cell('correctionAsked')}),IF(ISNUMBER(${cell('corrected')}),${cell('corrected')},""),IF(ISNUMBER(${cell('received')}),${cell('received')},""))`;
  return `IF(OR(${isOpen('thirdPartyFrom', 'thirdPartyTo')},${isOpen('bodyFrom', 'bodyTo')}),"",${first})`;
}

/** More than any day is: what it is added to comes last. */
const BEYOND = '1000000';

/**
 * The so-manieth working day after the start; where others were consulted, the so-manieth that is in no consultation, for
 * which the whole list is looked through. Empty beyond the years that are listed.
 */
function dayAfter(cell: CellOf, count: number): string {
  const days = listReference('workingDays');
  const within = (from: SheetColumn, to: SheetColumn): string =>
    `(${days}>${cell(from)})*(${days}<=${cell(to)})`;
  const isLeftOut = `((${days}<=${cell('start')})+${within('thirdPartyFrom', 'thirdPartyTo')}+${within('bodyFrom', 'bodyTo')}>0)`;
  const nth = `MATCH(SUMPRODUCT(SMALL(${days}+${BEYOND}*${isLeftOut},${count})),${days},0)`;
  const plain = `MATCH(${cell('start')},${days},1)+${count}`;
  return `IFERROR(INDEX(${days},IF(COUNT(${cell('thirdPartyTo')},${cell('bodyTo')})=0,${plain},${nth})),"")`;
}

/** When the reply would be due had it not been put off. */
const ordinary = (cell: CellOf): string => `IF(${cell('start')}="","",${dayAfter(cell, REPLY_DAYS)})`;

function due(cell: CellOf): string {
  const isPutOff = `AND(ISNUMBER(${cell('extensionTold')}),N(${cell('extensionTold')})<${cell('ordinary')}+1)`;
  const putOff = `IF(ISNUMBER(${cell('extendedTo')}),${cell('extendedTo')},${dayAfter(cell, REPLY_DAYS + EXTENSION_DAYS)})`;
  const rests = `IF(AND(ISNUMBER(${cell('received')}),${cell('start')}="",${cell('closed')}=""),${text(STOPPED)},"")`;
  return `IF(${cell('start')}="",${rests},IF(${cell('ordinary')}="","",IF(${isPutOff},${putOff},${cell('ordinary')})))`;
}

const closed = (cell: CellOf): string => `IF(ISNUMBER(${cell('replied')}),${cell('replied')},"")`;

/** Closed in a year whose form has no row for the outcome. */
function isOfOtherForm(cell: CellOf): string {
  const pairs = Object.values(forms).flatMap((form) =>
    outcomes
      .filter(({ id }) => rowOfOutcome(form, id) === undefined)
      .map(({ label }) => {
        const [first, last] = form.reportYears;
        const until = last === null ? '' : `,${cell('closed')}<DATE(${last + 1},1,1)`;
        return `AND(${cell('outcome')}=${text(label)},${cell('closed')}>=DATE(${first},1,1)${until})`;
      }),
  );
  return pairs.length === 0 ? 'FALSE' : `OR(${pairs.join(',')})`;
}

/** The first condition that is so says what the row is. */
const firstOf = (steps: readonly (readonly [condition: string, words: string])[], last: string): string =>
  `${steps.map(([condition, said]) => `IF(${condition},${text(said)},`).join('')}${text(last)}${')'.repeat(steps.length)}`;

const isNoneOf = (cell: string, list: 'type' | 'outcome' | 'kind' | 'result'): string =>
  `ISNA(MATCH(${cell},${listReference(list)},0))`;

/** Nothing in the columns that people fill in. */
function isBlankRow(cell: CellOf, filled: readonly SheetColumn[]): string {
  return `COUNTA(${filled.map(cell).join(',')})=0`;
}

const countedRequest = (cell: CellOf): string =>
  firstOf(
    [
      [isBlankRow(cell, ['number', 'received', 'applicant', 'type', 'content', 'replied', 'outcome']), ''],
      [`NOT(${isDay(cell('received'))})`, words.noReceived],
      [isNoneOf(cell('type'), 'type'), words.noType],
      [`AND(${cell('closed')}="",${cell('outcome')}="")`, words.counted],
      [`NOT(${isDay(cell('closed'))})`, words.noClosed],
      [isNoneOf(cell('outcome'), 'outcome'), words.noOutcome],
      [`INT(${cell('closed')})<INT(${cell('received')})`, words.closedEarly],
      [isOfOtherForm(cell), words.outcomeOfOtherForm],
    ],
    words.counted,
  );

const countedCase = (cell: CellOf): string =>
  firstOf(
    [
      [isBlankRow(cell, ['request', 'kind', 'opened', 'ended', 'result']), ''],
      [isNoneOf(cell('kind'), 'kind'), words.noKind],
      [`NOT(${isDay(cell('opened'))})`, words.noOpened],
      [`AND(${cell('ended')}="",${cell('result')}="")`, words.counted],
      [`NOT(${isDay(cell('ended'))})`, words.noEnded],
      [isNoneOf(cell('result'), 'result'), words.noResult],
      [`INT(${cell('ended')})<INT(${cell('opened')})`, words.endedEarly],
    ],
    words.counted,
  );

/** The formulas of a table's rows, by the column they stand in. */
export const rowFormulas = {
  requests: { due, closed, counted: countedRequest, start, ordinary },
  cases: { counted: countedCase },
} as const satisfies Record<string, Partial<Record<SheetColumn, (cell: CellOf) => string>>>;

export const formulasOf = (
  table: RegisterTable,
): Readonly<Partial<Record<SheetColumn, (cell: CellOf) => string>>> =>
  table === requestTable ? rowFormulas.requests : table === caseTable ? rowFormulas.cases : {};
