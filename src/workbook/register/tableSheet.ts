/** The sheets 台账 and 复议诉讼台账: a table that can be filtered, entries that are guarded and explained, rows that flag themselves. */
import {
  dayOf,
  lastKnownYear,
  type RequestRow,
  type CaseRow,
  SOON_DAYS,
  valueIn,
  type Column,
} from '../../register';
import { fill } from '../../locales';
import { countedWords, registerAlerts, registerPrompts, registerTexts } from '../../locales/registerWorkbook';
import {
  absoluteAddress,
  cellRect,
  type Content,
  EMPTY,
  type FlagLook,
  type Operation,
  type Rect,
  type Style,
  type Validation,
} from '../patch';
import { beginSheet, flagColors, named, styles, temporary, titleOperations } from '../sheet';
import {
  columnAt,
  FIRST_ROW,
  HEADER_ROW,
  helperIds,
  lists,
  listReference,
  type RegisterTable,
  requestTable,
  type SheetColumn,
  TALLY_ROW,
  wholeColumn,
} from './layout';
import { type CellOf, cellsOfRow, formulasOf } from './rowFormulas';

const CLOSING_HEIGHT = 6;
const HEADER_HEIGHT = 34;
const DATE_FORMAT = 'yyyy-mm-dd';

const asMade =
  (table: RegisterTable) =>
  (id: SheetColumn): number =>
    columnAt(table, id);

/** On one page, requests would stand in letters of 4 points; 登记编号 is repeated on the second. */
const PAGES_WIDE = 2;

/** Not before: dates of another century are slips. */
const EARLIEST = dayOf(2000, 1, 1);

const isDate = ({ kind }: Column): boolean => kind === 'date';

/**
 * What a cell of a row holds when it is written: labels for choices, a formula where one gives it and nothing is typed.
 * @param cell where the other cells of the row are
 */
export function rowContent(
  table: RegisterTable,
  id: SheetColumn,
  column: Column,
  cell: CellOf,
  row: RequestRow | CaseRow | undefined,
): Content {
  const value = row === undefined ? null : valueIn(row as RequestRow, id as keyof RequestRow['values']);
  const formula = formulasOf(table)[id];
  const replied = row === undefined ? null : valueIn(row as RequestRow, 'replied');
  const isTyped = value !== null && id === 'closed' && value !== replied;
  if (formula && !isTyped) return { formula: formula(cell) };
  if (value === null) return EMPTY;
  return column.choices?.find((choice) => choice.id === value)?.label ?? value;
}

const prompts: Readonly<Record<string, string>> = registerPrompts;

function validationOf(id: SheetColumn, { title, kind, isOpen }: Column): Validation | undefined {
  const prompt = { title, message: prompts[id] ?? prompts[kind] ?? '' };
  if (kind === 'date') return { kind, least: EARLIEST, prompt, alert: registerAlerts.date };
  if (kind !== 'choice' || !(id in lists)) return undefined;
  const source = listReference(id as keyof typeof lists);
  return { kind: 'list', source, ...(isOpen && { isOpen }), prompt, alert: registerAlerts.choice };
}

const lookOf = (column: Column): Style => ({
  ...(isDate(column) && { numberFormat: DATE_FORMAT, horizontal: 'Center' }),
  ...(column.kind === 'amount' && { horizontal: 'Right' }),
});

interface Flag {
  readonly columns: readonly SheetColumn[];
  readonly when: string;
  readonly colors: FlagLook;
}

/** A due date in a year that is not announced: plain, but told from others. */
const PROVISIONAL: FlagLook = { fill: '#F2F2F2', color: '#7F7F7F', bold: false, underline: false };

/** What rows show by themselves, as of today; where several apply, the last is seen. */
function flagsOf(table: RegisterTable, rows: number): Flag[] {
  const cell = cellsOfRow(asMade(table), FIRST_ROW);
  const lacking: Flag = {
    columns: ['counted'],
    when: `AND(${cell('counted')}<>"",${cell('counted')}<>"${countedWords.counted}")`,
    colors: flagColors.error,
  };
  if (table !== requestTable) return [lacking];
  const days = listReference('workingDays');
  const isOpen = `AND(ISNUMBER(${cell('due')}),${cell('replied')}="",${cell('closed')}="",${cell('outcome')}="")`;
  const left = `MATCH(${cell('due')},${days},1)-MATCH(TODAY(),${days},1)`;
  const numbers = absoluteAddress({ ...wholeColumn(table, 'number', rows), row: FIRST_ROW, rows });
  const row: SheetColumn[] = ['number', 'received', 'applicant', 'type', 'way', 'content', 'due'];
  return [
    {
      columns: ['due'],
      when: `AND(ISNUMBER(${cell('due')}),N(${cell('due')})>=DATE(${lastKnownYear + 1},1,1))`,
      colors: PROVISIONAL,
    },
    {
      columns: ['number'],
      when: `AND(${cell('number')}<>"",COUNTIF(${numbers},${cell('number')})>1)`,
      colors: flagColors.warning,
    },
    {
      columns: ['due', 'replied', 'delivered'],
      when: `AND(ISNUMBER(${cell('replied')}),ISNUMBER(${cell('inTime')}),N(${cell('inTime')})=0)`,
      colors: flagColors.warning,
    },
    { columns: row, when: `IFERROR(AND(${isOpen},${left}<=${SOON_DAYS}),FALSE)`, colors: flagColors.warning },
    { columns: row, when: `AND(${isOpen},TODAY()>${cell('due')})`, colors: flagColors.error },
    lacking,
  ];
}

function tally(table: RegisterTable, rows: number): string {
  const whole = (id: SheetColumn): string => absoluteAddress(wholeColumn(table, id, rows));
  const days = listReference('workingDays');
  const open = `${whole('counted')},"${countedWords.counted}",${whole('outcome')},"=",${whole('replied')},"="`;
  const soon = `IFERROR(INDEX(${days},MATCH(TODAY(),${days},1)+${SOON_DAYS}),TODAY())`;
  const figures: Readonly<Record<string, string>> = {
    open: `COUNTIFS(${open})`,
    overdue: `COUNTIFS(${open},${whole('due')},"<"&TODAY())`,
    soon: `COUNTIFS(${open},${whole('due')},">="&TODAY(),${whole('due')},"<="&${soon})`,
    lacking: `SUMPRODUCT((${whole('counted')}<>"")*(${whole('counted')}<>"${countedWords.counted}")*(${whole('counted')}<>"${countedWords.title}"))`,
  };
  const parts = registerTexts.requestsTally.split(/\{(\w+)\}/);
  return parts.map((part, at) => (at % 2 === 0 ? `"${part}"` : (figures[part] ?? '""'))).join('&');
}

/**
 * A table of the register with some rows filled and more made ready.
 * @param rows how many the table has
 */
export function tableSheetOperations(
  table: RegisterTable,
  filled: readonly (RequestRow | CaseRow)[],
  rows: number,
): Operation[] {
  const sheet = temporary(table.sheet);
  const { columns } = table;
  const hasTitleColumn = table === requestTable;
  // A title in the column that is printed on every page would be cut off on the second.
  const titleColumn = hasTitleColumn ? 1 : 0;
  const width = columns.length;
  const body: Rect = { row: FIRST_ROW, column: 0, rows, columns: width };
  const whole: Rect = { row: HEADER_ROW, column: 0, rows: rows + 1, columns: width };
  const closing: Rect = { row: FIRST_ROW + rows, column: 0, rows: 1, columns: width };
  const ofColumn = (id: SheetColumn): Rect => ({ ...body, column: columnAt(table, id), columns: 1 });
  const content = Array.from({ length: rows }, (_, at) =>
    columns.map(([id, column]) =>
      rowContent(table, id, column, cellsOfRow(asMade(table), FIRST_ROW + at), filled[at]),
    ),
  );
  const note = `${table.note}${table === requestTable ? fill(registerTexts.provisional, { year: lastKnownYear }) : ''}`;
  return [
    ...beginSheet(
      sheet,
      columns.map(([, column]) => column.width),
    ),
    ...titleOperations(sheet, table.title, 1, titleColumn),
    { op: 'write', sheet, at: cellRect(1, titleColumn), content: [[note]] },
    { op: 'style', sheet, at: cellRect(1, titleColumn), style: { ...styles.note, wrap: false } },
    ...(table === requestTable
      ? ([
          {
            op: 'write',
            sheet,
            at: cellRect(TALLY_ROW, titleColumn),
            content: [[{ formula: tally(table, rows) }]],
          },
          {
            op: 'style',
            sheet,
            at: cellRect(TALLY_ROW, titleColumn),
            style: { ...styles.note, wrap: false },
          },
        ] as const)
      : []),
    { op: 'write', sheet, at: { ...whole, rows: 1 }, content: [columns.map(([, { title }]) => title)] },
    { op: 'addTable', sheet, at: whole, name: table.table, style: 'TableStyleLight1' },
    { op: 'style', sheet, at: body, style: { ...styles.finding, vertical: 'Center' } },
    {
      op: 'style',
      sheet,
      at: { ...whole, rows: 1 },
      style: { ...styles.findingsHeader, wrap: true, horizontal: 'Center' },
    },
    ...columns.flatMap(([id, column]): Operation[] => {
      const style = lookOf(column);
      return Object.keys(style).length > 0 ? [{ op: 'style', sheet, at: ofColumn(id), style }] : [];
    }),
    // After the table is made, so that Excel fills the formulas of new rows.
    { op: 'write', sheet, at: body, content },
    { op: 'rowHeight', sheet, row: HEADER_ROW, rows: 1, height: HEADER_HEIGHT },
    ...(filled.length > 0
      ? [{ op: 'autofitRows', sheet, at: { ...body, rows: filled.length } } as const]
      : []),
    ...columns.flatMap(([id, column]): Operation[] => {
      const validation = column.isDerived && id !== 'closed' ? undefined : validationOf(id, column);
      return validation ? [{ op: 'validate', sheet, at: ofColumn(id), validation }] : [];
    }),
    ...flagsOf(table, rows).flatMap(({ columns: flagged, when, colors }) =>
      flagged.map((id): Operation => ({ op: 'flag', sheet, at: ofColumn(id), formula: when, ...colors })),
    ),
    { op: 'style', sheet, at: closing, style: styles.closing },
    { op: 'rowHeight', sheet, row: closing.row, rows: 1, height: CLOSING_HEIGHT },
    ...columns
      .filter(([id]) => (helperIds as readonly SheetColumn[]).includes(id))
      .map(([id]): Operation => ({ op: 'hideColumn', sheet, column: columnAt(table, id), columns: 1 })),
    { op: 'freeze', sheet, rows: FIRST_ROW, columns: 1 },
    named(table.name, sheet, { ...whole, rows: rows + 2 }),
    {
      op: 'page',
      sheet,
      page: {
        orientation: 'Landscape',
        fit: 'width',
        titleRows: [HEADER_ROW, HEADER_ROW],
        ...(hasTitleColumn && { pagesWide: PAGES_WIDE, hasTitleColumn }),
      },
    },
  ];
}
