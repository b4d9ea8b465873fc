/** Workbooks: a report or a summary of ours by its defined names, any other by its labels. */
import type { CellId } from '../../form';
import type { Message, Reading, Report } from '../../report';
import { interpret, namesSuffice, reportNames } from '../../workbook/report';
import { interpretSums, isSummaryWorkbook, summaryName } from '../../workbook/summary';
import { cellAddress, type RawRange, type Rect } from '../../workbook/patch';
import { type Cell, quote, readReportCells } from '../recognise';
import { MOST_COLUMNS, MOST_ROWS, type Parts } from '../file';
import { readOldSheets, readSheets, type SheetCell, type SheetGrid, type XlsxFile } from '../xlsx';

/** So many numbers, from one on. */
const range = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

/** The cells of an area; those that a merge covers are empty, as in Excel. */
function rawRange({ name, rows }: SheetGrid, at: Rect): RawRange {
  const map = <T>(content: (cell: SheetCell | undefined) => T): T[][] =>
    range(at.row, at.rows).map((row) =>
      range(at.column, at.columns).map((column) => content(rows.get(row)?.get(column))),
    );
  return {
    sheet: name,
    row: at.row,
    column: at.column,
    values: map((cell) => cell?.value ?? ''),
    formulas: map((cell) => (cell?.formula ? '=' : (cell?.value ?? ''))),
    text: map((cell) => cell?.text ?? ''),
    numberFormat: map((cell) => cell?.format ?? 'General'),
  };
}

/** What is filled, as far as a table of the form can reach. */
function usedArea({ rows }: SheetGrid): Rect | undefined {
  const filled = [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ row, column })));
  const columns = filled.map(({ column }) => column).filter((column) => column < MOST_COLUMNS);
  if (columns.length === 0) return undefined;
  const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const lines = filled.map(({ row }) => row);
  const [row, column] = [least(lines), least(columns)];
  return { row, column, rows: most(lines) + 1 - row, columns: most(columns) + 1 - column };
}

const LARGEST_NAMED = 5_000;

/** What the names of a report refer to, as the workbook at hand calls them. */
const namedRanges = (
  { sheets, names }: XlsxFile,
  nameInWorkbook: (name: string) => string,
): Map<string, RawRange> =>
  new Map(
    reportNames.flatMap((name) => {
      const found = names.get(nameInWorkbook(name));
      const sheet = sheets.find((other) => other.name === found?.sheet);
      return found && sheet && found.area.rows * found.area.columns <= LARGEST_NAMED
        ? [[name, rawRange(sheet, found.area)]]
        : [];
    }),
  );

/** What stands on a sheet, as far down as a table of ours can. */
function wholeOf(sheet: SheetGrid): RawRange[] {
  const area = usedArea(sheet);
  return area ? [rawRange(sheet, { ...area, rows: Math.min(area.rows, LARGEST_NAMED / 10) })] : [];
}

interface OursReading extends Reading<Report> {
  /** Where the report's cells stand. */
  readonly placed: readonly (readonly [cell: CellId, address: string])[];
}

function readOurs(file: XlsxFile): OursReading {
  const named = namedRanges(file, (name) => name);
  const tables = new Set([...named.values()].map(({ sheet }) => sheet));
  const around = file.sheets.filter(({ name }) => tables.has(name)).flatMap(wholeOf);
  const raw = { named, around };
  const { report, messages, places } = interpret(
    namesSuffice(raw) ? raw : { ...raw, sheets: file.sheets.flatMap(wholeOf) },
  );
  const placed = [...places].map(
    ([id, { sheet, row, column }]) => [id, `${sheet}!${cellAddress(row, column)}`] as const,
  );
  return { value: report, messages, placed };
}

/** The sums of a summary as a report; nothing where its names do not say where they are. */
function readSums(file: XlsxFile): OursReading | undefined {
  const { report } = interpretSums(namedRanges(file, summaryName)) ?? {};
  return report && { value: report, messages: [], placed: [] };
}

const filledRows = ({ rows }: SheetGrid) =>
  [...rows].filter(([, cells]) => cells.size > 0).sort(([a], [b]) => a - b);

/** A sheet's rows that have anything in them, merged cells standing where they begin. */
function cellsOfSheet(sheet: SheetGrid, table: number): Cell[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const spans = new Map(sheet.merges.map((merge) => [cellAddress(merge.row, merge.column), merge]));
  const isCovered = (row: number, column: number): boolean =>
    sheet.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
  return filledRows(sheet)
    .slice(0, MOST_ROWS)
    .flatMap(([row, cells]) =>
      range(area.column, area.columns).flatMap((column): Cell[] => {
        if (isCovered(row, column)) return [];
        const text = cells.get(column)?.text ?? '';
        const address = cellAddress(row, column);
        const to = column + (spans.get(address)?.columns ?? 1);
        return [
          {
            text,
            line: `${sheet.name}!${address}`,
            kind: text.trim() === '' ? 'blank' : 'filled',
            ...(cells.get(column)?.isUncalculated && { isUncalculated: true }),
            columns: { table, from: column, to: Math.min(to, area.column + area.columns) },
          },
        ];
      }),
    );
}

/**
 * Where figures are missing because nobody calculated them.
 * @param placed the cells of the form that are known to stand somewhere
 */
function uncalculated(
  sheets: readonly SheetGrid[],
  placed: readonly (readonly [cell: CellId, address: string])[],
): Message[] {
  const places = sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) =>
        cell.isUncalculated ? [`${name}!${cellAddress(row, column)}`] : [],
      ),
    ),
  );
  const [cell] = places;
  if (cell === undefined) return [];
  const unread = placed.flatMap(([id, address]) => (places.includes(address) ? [id] : []));
  const params = { cell, count: places.length };
  return [{ code: 'document.uncalculated', params, ...(unread.length > 0 && { unread }) }];
}

const tooLong = (sheets: readonly SheetGrid[]): Message[] =>
  sheets
    .filter((sheet) => filledRows(sheet).length > MOST_ROWS)
    .map(({ name }) => ({ code: 'document.tooManyRows', params: { sheet: name, limit: MOST_ROWS } }));

/** What is not plain to see: sheets that are hidden are not read, rows and columns are. */
const hidden = (sheets: readonly SheetGrid[]): Message[] =>
  sheets
    .filter(({ rows }) => rows.size > 0)
    .flatMap(({ name, isHidden, hiddenRows, hiddenColumns }): Message[] => {
      if (isHidden) return [{ code: 'document.hiddenSheet', params: { sheet: name } }];
      const counts = [
        ['document.hiddenRows', hiddenRows],
        ['document.hiddenColumns', hiddenColumns],
      ] as const;
      return counts
        .filter(([, count]) => count > 0)
        .map(([code, count]) => ({ code, params: { sheet: name, count } }));
    });

/** A box over the cells is seen like them; which cell a figure in it belongs to is not told. */
const boxes = (sheets: readonly SheetGrid[]): Message[] =>
  sheets.flatMap(({ name, boxes }) => {
    const [found, ...more] = boxes.filter((text) => /\d/.test(text));
    if (found === undefined) return [];
    return [
      { code: 'document.textBox', params: { sheet: name, found: quote(found), count: more.length + 1 } },
    ];
  });

/**
 * Reads a workbook. Hidden rows and columns are read like any other, for sums count them; hidden sheets of a stranger's
 * workbook are not. Messages say either.
 */
function readFile(file: XlsxFile): Reading<Report> {
  const hasReport = reportNames.some((name) => file.names.has(name));
  const ours = hasReport ? readOurs(file) : readSums(file);
  const visible = file.sheets.filter(({ isHidden }) => !isHidden);
  const { value, messages } = ours ?? readReportCells(visible.flatMap(cellsOfSheet));
  // Where the tables were found it is told of them.
  const isTold = messages.some(({ code }) => code === 'document.uncalculated');
  const sheetNames = file.sheets.map(({ name }) => name);
  const isSummary = !hasReport && isSummaryWorkbook([...file.names.keys()], sheetNames);
  const oddities: Message[] = [
    ...(isSummary ? [{ code: 'workbook.summary', params: {} }] : []),
    ...(ours ? [] : [...hidden(file.sheets), ...tooLong(visible), ...boxes(visible)]),
    ...(isTold ? [] : uncalculated(ours ? file.sheets : visible, ours?.placed ?? [])),
  ];
  return { value, messages: [...messages, ...oddities] };
}

/** Reads the parts of an .xlsx file. */
export const readXlsx = async (parts: Parts): Promise<Reading<Report>> => readFile(await readSheets(parts));

/** Reads an .xls file. */
export const readXls = async (bytes: Uint8Array): Promise<Reading<Report>> =>
  readFile(await readOldSheets(bytes));
