/** What a row of the register says by formula: when its reply is due, when it was closed, whether it counts. */
import { forms } from '../../form';
import { countedWords as words, STOPPED } from '../../locales/registerWorkbook';
import { deliveries, EXTENSION_DAYS, outcomes, REPLY_DAYS, rowOfOutcome } from '../../register';
import { cellAddress } from '../patch';
import { caseTable, listReference, type RegisterTable, requestTable, type SheetColumn } from './layout';

/** How formulas say where the other cells of their row are. */
export type CellOf = (id: SheetColumn) => string;

/** @param at the sheet's column of each of the table's */
export const cellsOfRow =
  (at: (id: SheetColumn) => number, row: number): CellOf =>
  (id) =>
    cellAddress(row, at(id)).replace(/^[A-Z]+/, '$$$&');

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

const DAYS = listReference('workingDays');

/** By post the day of posting decides. */
const POST = deliveries.find(({ id }) => id === 'post')?.label ?? '';

/** How many working days of the list there are up to a day. */
const placeOf = (day: string): string => `IFERROR(MATCH(${day},${DAYS},1),0)`;

/** The formulas of the places of a row's consultations, the one that began first before the other. */
function consultations(
  cell: CellOf,
): Readonly<Record<'firstFrom' | 'firstTo' | 'secondFrom' | 'secondTo', string>> {
  const [from, to] = [cell('thirdPartyFrom'), cell('thirdPartyTo')];
  const [otherFrom, otherTo] = [cell('bodyFrom'), cell('bodyTo')];
  const isOne = `COUNT(${from},${to})=2`;
  const isOther = `COUNT(${otherFrom},${otherTo})=2`;
  const isFirst = `AND(${isOne},OR(NOT(${isOther}),N(${from})<=N(${otherFrom})))`;
  const first = (one: string, other: string): string =>
    `IF(${isFirst},${placeOf(one)},IF(${isOther},${placeOf(other)},""))`;
  const second = (day: string): string => `IF(AND(${isOne},${isOther}),${placeOf(day)},"")`;
  return {
    firstFrom: first(from, otherFrom),
    firstTo: first(to, otherTo),
    secondFrom: second(`MAX(${from},${otherFrom})`),
    secondTo: second(`IF(N(${from})<=N(${otherFrom}),${otherTo},${to})`),
  };
}

/**
 * The so-manieth working day after the start, as `dayAfterSpans` counts it: each consultation that begins before the end
 * moves the end by as many days as it has, from the start on, and from the end of the first on.
 */
function dayAfter(cell: CellOf, count: number): string {
  const [begin, from, to] = [cell('startAt'), cell('firstFrom'), cell('firstTo')];
  const [otherFrom, otherTo] = [cell('secondFrom'), cell('secondTo')];
  const plain = `${begin}+${count}`;
  const isWithin = `N(${from})<${plain}`;
  const one = `${plain}+IF(${from}="",0,IF(${isWithin},MAX(0,N(${to})-MAX(N(${from}),${begin})),0))`;
  const next = `MAX(N(${otherFrom}),${begin},IF(${isWithin},N(${to}),0))`;
  const two = `${one}+IF(${otherFrom}="",0,IF(${next}<${one},MAX(0,N(${otherTo})-${next}),0))`;
  return `IFERROR(INDEX(${DAYS},${two}),"")`;
}

/** Nothing where the day is before the list. */
const startAt = (cell: CellOf): string =>
  `IF(${cell('start')}="","",IFERROR(MATCH(${cell('start')},${DAYS},1),""))`;

/** When the reply would be due had it not been put off. */
const ordinary = (cell: CellOf): string => `IF(${cell('startAt')}="","",${dayAfter(cell, REPLY_DAYS)})`;

function due(cell: CellOf): string {
  const isPutOff = `AND(ISNUMBER(${cell('extensionTold')}),N(${cell('extensionTold')})<${cell('ordinary')}+1)`;
  const putOff = `IF(ISNUMBER(${cell('extendedTo')}),${cell('extendedTo')},${dayAfter(cell, REPLY_DAYS + EXTENSION_DAYS)})`;
  const rests = `IF(AND(ISNUMBER(${cell('received')}),${cell('start')}="",${cell('closed')}=""),${text(STOPPED)},"")`;
  return `IF(${cell('start')}="",${rests},IF(${cell('ordinary')}="","",IF(${isPutOff},${putOff},${cell('ordinary')})))`;
}

/** 1 where it was answered by the day it was due, 0 where later; nothing where one of the two is not known. */
function inTime(cell: CellOf): string {
  const isPosted = `AND(${cell('delivery')}=${text(POST)},ISNUMBER(${cell('delivered')}))`;
  const answered = `IF(${isPosted},${cell('delivered')},${cell('replied')})`;
  return `IF(AND(ISNUMBER(${cell('due')}),ISNUMBER(${answered})),IF(INT(${answered})<=INT(${cell('due')}),1,0),"")`;
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
  requests: {
    due,
    closed,
    counted: countedRequest,
    start,
    startAt,
    firstFrom: (cell: CellOf) => consultations(cell).firstFrom,
    firstTo: (cell: CellOf) => consultations(cell).firstTo,
    secondFrom: (cell: CellOf) => consultations(cell).secondFrom,
    secondTo: (cell: CellOf) => consultations(cell).secondTo,
    ordinary,
    inTime,
  },
  cases: { counted: countedCase },
} as const satisfies Record<string, Partial<Record<SheetColumn, (cell: CellOf) => string>>>;

export const formulasOf = (
  table: RegisterTable,
): Readonly<Partial<Record<SheetColumn, (cell: CellOf) => string>>> =>
  table === requestTable ? rowFormulas.requests : table === caseTable ? rowFormulas.cases : {};
