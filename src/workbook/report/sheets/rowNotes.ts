/** What stands beside each row of a table, by formula: by how much its figures disagree, and what is found there. */
import { cellsOf, type FormCell, forms, plainColumn, rowPlace } from '../../../form';
import { noteWords } from '../../../locales/workbook';
import type { Report } from '../../../report';
import { admittedIn } from '../../../rules';
import {
  a1,
  cellRect,
  type Content,
  one,
  type Operation,
  rangeAddress,
  type Rect,
  rectAddress,
} from '../../patch';
import { marks, styles } from '../../sheet';
import { findingsSheet, type PlacedBlock, type PlacedTable } from '../layout';
import { type Margin, type MarginLine, noteColumn } from './margins';

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** `"总计多 "&N6&"。"` where the difference is above 0, the other words where it is below. */
function byHowMuch(at: Rect, more: string, less: string, end: string): string {
  const difference = one(at, a1);
  const told = (words: string, sign: string): string =>
    `${text(words)}&ROUND(${sign}${difference},4)&${text(end)}`;
  return `IF(N(${difference})>0,${told(more, '')},IF(N(${difference})<0,${told(less, '-')},""))`;
}

/** What tells a margin from the others in its line: its column, or its row where all stand in columns of one name. */
function nameOf({ equation }: Margin, line: MarginLine, cells: ReadonlyMap<string, FormCell>): string {
  const cellOf = ({ equation: { about } }: Margin) => cells.get(about[0] ?? '');
  const columns = new Set(line.margins.map((margin) => cellOf(margin)?.column.label));
  const cell = cells.get(equation.about[0] ?? '');
  if (!cell) return '';
  return columns.size > 1 ? plainColumn(cell) : rowPlace(cell);
}

/** The differences below a table in words: `自然人多 3；总计多 3；`. */
const lineNote = (line: MarginLine, cells: ReadonlyMap<string, FormCell>): string =>
  line.margins
    .map((margin) => {
      const name = nameOf(margin, line, cells);
      return byHowMuch(margin.at, `${name}${noteWords.more}`, `${name}${noteWords.less}`, '；');
    })
    .join('&');

/** The entry cells of one row of the sheet, and what may stand in them. */
interface EntryRow {
  readonly row: number;
  readonly ranges: readonly Rect[];
  /** The same by rows of the form, of which several may stand side by side. */
  readonly parts: readonly Rect[];
  readonly size: number;
  /** Whole numbers only, and none below 0, in all of them. */
  readonly isWhole: boolean;
  readonly isPositive: boolean;
}

const none = () => ({
  ranges: [] as Rect[],
  parts: new Map<string, Rect>(),
  kinds: [] as ReturnType<typeof admittedIn>[],
});

function entryRows(blocks: readonly PlacedBlock[], cells: ReadonlyMap<string, FormCell>): EntryRow[] {
  const rows = new Map<number, ReturnType<typeof none>>();
  for (const { at, cells: ids } of blocks) {
    ids.forEach((line, r) => {
      const own = rows.get(at.row + r) ?? none();
      line.forEach((id, c) => {
        const of = cells.get(id)?.row.id ?? '';
        const part = own.parts.get(of) ?? { row: at.row + r, column: at.column + c, rows: 1, columns: 0 };
        own.parts.set(of, { ...part, columns: part.columns + 1 });
      });
      own.ranges.push({ ...at, row: at.row + r, rows: 1 });
      own.kinds.push(...line.map((id) => admittedIn(cells.get(id)?.column.type ?? 'count')));
      rows.set(at.row + r, own);
    });
  }
  return [...rows].map(([row, { ranges, parts, kinds }]) => ({
    row,
    ranges,
    parts: [...parts.values()],
    size: kinds.length,
    isWhole: kinds.every(({ whole }) => whole),
    isPositive: kinds.every(({ least }) => least === 0),
  }));
}

/** What the cells of a row show of themselves. */
function cellNotes({ ranges, parts, size, isWhole, isPositive }: EntryRow): string[] {
  const addresses = ranges.map(rangeAddress);
  const all = addresses.join(',');
  const blanks = addresses.map((address) => `COUNTBLANK(${address})`).join('+');
  // A total is blank by itself while all of its parts are.
  const ofTotals = parts.map((part) => `-(COUNTBLANK(${rangeAddress(part)})=${part.columns})`).join('');
  const toFill = parts.length > 1 ? `${blanks}${ofTotals}` : blanks;
  const odd = `${size}-COUNT(${all})-${blanks.replaceAll('+', '-')}`;
  const below = addresses.map((address) => `COUNTIF(${address},"<0")`).join('+');
  return [
    `IF(${odd}>0,${odd}&${text(noteWords.notNumbers)},"")`,
    ...(isPositive ? [`IF(${below}>0,${text(noteWords.negative)},"")`] : []),
    ...(isWhole ? [`IF(SUMSQ(${all})<>INT(SUMSQ(${all})),${text(noteWords.fraction)},"")`] : []),
    ...(size > 1 ? [`IF(AND(${blanks}>0,${blanks}<${size}),${toFill}&${text(noteWords.blanks)},"")`] : []),
  ];
}

/** What 校验结果 says of a cell of the row: of one at fault (`@`), or of one that it flags (`!`). */
const found = (part: string, sign: '@' | '!'): string =>
  `IFERROR(INDEX(${findingsSheet.asides},MATCH("*${part}${sign}?"&ROW()&"|*",${findingsSheet.flags},0))&"","")`;

/**
 * The notes of a table, in the first column that is seen beside it; what they are made of is in a hidden one.
 * @param lines of its sheet
 */
export function rowNoteOperations(
  sheet: string,
  { edition }: Pick<Report, 'edition'>,
  table: PlacedTable,
  blocks: readonly PlacedBlock[],
  lines: readonly MarginLine[],
): Operation[] {
  const cells = cellsOf(forms[edition]);
  const right = lines.filter(({ side }) => side === 'right');
  const below = lines.filter(({ side }) => side === 'below');
  const shown = noteColumn(table);
  const made = shown + 1 + right.length;
  const belowRow = (line: MarginLine): number => line.margins[0]?.at.row ?? 0;
  const noteOf = (entry: EntryRow): string => {
    const own = right.flatMap(({ rule, margins }) =>
      margins.filter(({ at }) => at.row === entry.row).map((margin) => ({ rule, at: margin.at })),
    );
    const across = below.filter(({ margins }) =>
      margins.some(({ about }) => about.some(({ row }) => row === entry.row)),
    );
    const differences = differencesIn(own, below);
    const { id } = table.table;
    return [
      ...own.map(({ rule, at }) => {
        const { more, less } = noteWords.rules[rule];
        return byHowMuch(at, more, less, '。');
      }),
      ...across.map((line) => {
        const told = one({ row: belowRow(line), column: made, fixedRow: true }, a1);
        const related = text(noteWords.rules[line.rule].across);
        // The last difference ends the sentence.
        return `IF(${told}="","",${related}&LEFT(${told},LEN(${told})-1)&"。")`;
      }),
      ...cellNotes(entry),
      ...(differences === '' ? [] : [`IF(SUMSQ(${differences})>0,${found(id, '@')},"")`]),
      found(id, '!'),
    ].join('&');
  };
  const entries = entryRows(blocks, cells);
  const [first, last] = [table.row, Math.max(...entries.map(({ row }) => row), ...below.map(belowRow))];
  const rows = new Map<number, readonly [shown: Content, made: Content]>([
    [first - 1, [noteWords.heading, null]],
  ]);
  for (const entry of entries) {
    const told = one(cellRect(entry.row, made), a1);
    const figures = entry.ranges.map(rectAddress).join(',');
    rows.set(entry.row, [
      { formula: `IF(${told}<>"",${told},IF(COUNT(${figures})=0,"","${noteWords.holds}"))` },
      { formula: `IFERROR(${noteOf(entry)},${text(noteWords.error)})` },
    ]);
  }
  for (const line of below) rows.set(belowRow(line), [null, { formula: lineNote(line, cells) }]);
  const column = (at: 0 | 1): Content[][] =>
    Array.from({ length: last + 2 - first }, (_, row) => [rows.get(first - 1 + row)?.[at] ?? null]);
  const seen = { row: first - 1, column: shown, rows: last + 2 - first, columns: 1 };
  const corner = one({ row: first, column: shown, fixedColumn: true }, a1);
  return [
    { op: 'write', sheet, at: seen, content: column(0) },
    { op: 'write', sheet, at: { ...seen, column: made }, content: column(1) },
    { op: 'style', sheet, at: seen, style: styles.rowNote },
    {
      op: 'flag',
      sheet,
      at: { ...seen, row: first, rows: seen.rows - 1 },
      formula: `LEN(${corner})>1`,
      ...marks.note,
    },
    { op: 'hideColumn', sheet, column: shown + 1, columns: made - shown },
  ];
}

/** The cells of the differences that a row takes part in: its own, and those of all columns. */
function differencesIn(own: readonly { at: Rect }[], below: readonly MarginLine[]): string {
  const rows = below.flatMap(({ margins }) => {
    const columns = margins.map(({ at }) => at.column);
    const [first] = margins;
    return first
      ? [
          rectAddress({
            ...first.at,
            column: Math.min(...columns),
            columns: Math.max(...columns) + 1 - Math.min(...columns),
          }),
        ]
      : [];
  });
  return [...own.map(({ at }) => one(at, a1)), ...rows].join(',');
}
