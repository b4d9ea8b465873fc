/** What 校验结果 says above its table: how much was found, when, by which rules, and whether it is still so. */
import { workbookTexts } from '../../../locales/workbook';
import { rulesDate, severities } from '../../../rules';
import {
  absoluteAddress,
  type Anchor,
  anchorOf,
  cellRect,
  type Content,
  type Contents,
  contentsOf,
  EMPTY,
  type Held,
  type Operation,
  type RawRange,
  type Rect,
} from '../../patch';
import { marks, named, styles } from '../../sheet';
import { findingsSheet, traceNames } from '../layout';

/** Rows of the head. */
const TITLE = 0;
const COUNTS = 1;
const STATUS = 2;

/** The last column that is seen. */
const LAST = 6;

/** When a check was made, and what stood in the workbook then: kept on 校验结果, so that a formula tells a later edit. */
export interface CheckedState {
  readonly anchor: Anchor;
  readonly holds: Contents;
  /** What stands in all cells that are filled in: figures, words. */
  readonly now: readonly Held[];
}

/** Two columns: the time and the rules; the figures and words that were checked; the same as they are now. */
const stateRect = (column: number): Rect => ({ row: COUNTS, column, rows: 3, columns: 2 });

/** Its cells as a formula names them: the time, the rules, and each of the figures and words as they were and as they are. */
export const checkedCells = (at: (row: number, column: number) => string) => ({
  time: at(0, 0),
  rules: at(0, 1),
  thenAndNow: [0, 1].map((column) => `${at(1, column)},${at(2, column)}`),
});

/** What stands in the workbook now, from wherever it is asked for. */
export const nowCells = { words: `INDEX(${findingsSheet.checked},3,2)` } as const;

/** Nothing where somebody has put rows or columns between its cells: which is which is not known then. */
export function checkedStateOf(range: RawRange): CheckedState | undefined {
  const anchor = anchorOf(range);
  const { rows, columns } = stateRect(0);
  if (anchor.at.rows !== rows || anchor.at.columns !== columns) return undefined;
  return { anchor, holds: contentsOf(range), now: range.values[2] ?? [] };
}

const [year = '', month = ''] = rulesDate.split('-');

/** Days since 1899-12-30, as a workbook counts them, to the minute; a second more, so that no rounding shows the minute before. */
function serialOf(time: Date): number {
  const local = Date.UTC(
    time.getFullYear(),
    time.getMonth(),
    time.getDate(),
    time.getHours(),
    time.getMinutes(),
    1,
  );
  return (local - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The state becomes that of a check; without a time that of none. */
function become(state: CheckedState, wanted: Contents): { patch: Operation[]; after: CheckedState } {
  const { anchor, holds } = state;
  const { at } = anchor;
  return {
    patch: [
      {
        op: 'change',
        in: anchor,
        at: { ...at, rows: 2 },
        from: holds.slice(0, 2),
        content: wanted,
      },
    ],
    after: { ...state, holds: [...wanted, ...holds.slice(2)] },
  };
}

/** Keeps what was checked, as it was read with the report, and when. */
export const keepChecked = (state: CheckedState, time: Date) =>
  become(state, [
    [serialOf(time), workbookTexts.rulesOf(year, String(Number(month)))],
    [state.now[0] ?? EMPTY, state.now[1] ?? EMPTY],
  ]);

/** Nothing has been checked, or its findings have been taken away. */
export const forgetChecked = (state: CheckedState) =>
  become(state, [
    [EMPTY, EMPTY],
    [EMPTY, EMPTY],
  ]);

const formula = (text: string): Content => ({ formula: text });

/**
 * @param severity the cells of the table that say how severe a finding is
 * @param hidden the first of the columns that nobody sees: what was checked is kept there
 */
export function headOperations(
  sheet: string,
  { severity, hidden }: { severity: Rect; hidden: number },
): Operation[] {
  const { marked, findingsCounts: counts } = workbookTexts;
  const state = stateRect(hidden);
  const at = (row: number, column: number): string =>
    absoluteAddress(cellRect(state.row + row, state.column + column));
  const { time, rules, thenAndNow } = checkedCells(at);
  const [figures, texts] = thenAndNow.map((pair) => `IFERROR(EXACT(${pair}),FALSE)`);
  const status = [
    `IF(${time}="","${workbookTexts.notChecked}"`,
    `IF(NOT(${figures}),"${workbookTexts.figuresChanged}"`,
    `IF(NOT(${texts}),"${workbookTexts.wordsChanged}","${workbookTexts.unchanged}")))`,
  ].join(',');
  const checked = `IF(${time}="","",TEXT(${time},"${workbookTexts.checkedTime.replaceAll('"', '""')}")&"${workbookTexts.checkedAt}"&${rules})`;
  const statusRow = { row: STATUS, column: 0, rows: 1, columns: LAST + 1 };
  return [
    {
      op: 'write',
      sheet,
      at: { row: TITLE, column: 0, rows: 4, columns: 3 },
      content: [
        [workbookTexts.findingsTitle, null, null],
        severities.map((level) =>
          formula(`IF(${time}="","",COUNTIF(${absoluteAddress(severity)},"${marked[level]}"))`),
        ),
        [formula(status), null, null],
        [workbookTexts.findingsNote, null, null],
      ],
    },
    { op: 'style', sheet, at: cellRect(TITLE, 0), style: styles.sectionTitle },
    { op: 'rowHeight', sheet, row: TITLE, rows: 1, height: 34 },
    {
      op: 'style',
      sheet,
      at: { ...cellRect(COUNTS, 0), columns: severities.length },
      style: styles.findingsCount,
    },
    ...severities.map((level, column): Operation => ({
      op: 'style',
      sheet,
      at: cellRect(COUNTS, column),
      style: { numberFormat: counts[level], font: { color: marks[level].color } },
    })),
    { op: 'write', sheet, at: cellRect(COUNTS, LAST), content: [[formula(checked)]] },
    { op: 'style', sheet, at: cellRect(COUNTS, LAST), style: { ...styles.status, horizontal: 'Right' } },
    { op: 'rowHeight', sheet, row: COUNTS, rows: 3, height: 22 },
    { op: 'style', sheet, at: { ...statusRow, rows: 2 }, style: styles.status },
    {
      op: 'write',
      sheet,
      at: { ...state, row: state.row + 2, rows: 1 },
      content: [[formula(traceNames.figures), formula(traceNames.words)]],
    },
    {
      op: 'flag',
      sheet,
      at: statusRow,
      formula: `LEFT($A$${STATUS + 1},2)="${workbookTexts.figuresChanged.slice(0, 2)}"`,
      ...marks.attention,
    },
    named(findingsSheet.checked, sheet, state),
  ];
}
