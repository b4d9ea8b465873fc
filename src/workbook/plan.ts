/** Planning a report's workbook: form and report in, the patch that makes its nine sheets out. */
import { forms, runs } from '../form';
import { sheetNames, workbookTexts } from '../locales/workbook';
import type { Report, TextSection } from '../report';
import { priorFormOf } from '../rules';
import { absoluteAddress, cellRect, onSheet, type Rect } from './address';
import { findingsOperations } from './findingsTable';
import { sheetFlags } from './flags';
import { marginLines } from './margins';
import type { Operation, Page, Patch } from './operation';
import {
  anchorNames,
  columnWidths,
  coverCells,
  placedBlocks,
  placedTables,
  type PlacedTable,
  placesOf,
  type SheetKey,
  sheetKeys,
  textSheets,
} from './sheets';
import { styles } from './style';
import { tableOperations } from './tableSheet';

/** What a new report's workbook starts from: an imported report, or just whose and which year's it is to be. */
export type ReportSeed = Pick<Report, 'unit' | 'year' | 'edition'> & Partial<Report>;

/** Excel's own mark: the pane opens with the workbook, for whoever has the add-in. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/** New sheets carry this mark until the whole workbook is made. */
const TEMPORARY = '（新建中）';

/** What a sheet is called while it is being made. */
export const temporaryName = (key: SheetKey): string => `${sheetNames[key]}${TEMPORARY}`;

const locked = (sheet: string): Operation => ({ op: 'protect', sheet });

const named = (name: string, sheet: string, at: Rect): Operation => ({
  op: 'addName',
  name,
  formula: onSheet(sheet, absoluteAddress(at)),
});

function begin(key: SheetKey): Operation[] {
  const sheet = temporaryName(key);
  return [
    { op: 'addSheet', sheet },
    ...runs(columnWidths[key]).map(([width, column, columns]): Operation => ({
      op: 'columnWidth',
      sheet,
      column,
      columns,
      width,
    })),
    { op: 'hideGridlines', sheet },
  ];
}

function titleOperations(sheet: string, text: string, columns: number): Operation[] {
  const at = { row: 0, column: 0, rows: 1, columns };
  return [
    ...(columns > 1 ? [{ op: 'merge', sheet, at } as const] : []),
    { op: 'write', sheet, at: cellRect(0, 0), content: [[text]] },
    { op: 'style', sheet, at, style: styles.sectionTitle },
    { op: 'rowHeight', sheet, row: 0, rows: 1, height: 34 },
  ];
}

function coverOperations(seed: ReportSeed): Operation[] {
  const sheet = temporaryName('cover');
  const { unit, year, edition } = coverCells;
  const form = forms[seed.edition];
  const note = cellRect(8, 0);
  return [
    ...begin('cover'),
    { op: 'merge', sheet, at: { row: 1, column: 0, rows: 1, columns: 2 } },
    {
      op: 'write',
      sheet,
      at: { row: 1, column: 0, rows: 5, columns: 2 },
      content: [
        [workbookTexts.coverTitle, null],
        [null, null],
        [workbookTexts.coverUnit, seed.unit],
        [workbookTexts.coverYear, seed.year],
        [workbookTexts.coverEdition, seed.edition],
      ],
    },
    { op: 'style', sheet, at: { row: 1, column: 0, rows: 1, columns: 2 }, style: styles.coverTitle },
    { op: 'style', sheet, at: { row: 3, column: 0, rows: 3, columns: 1 }, style: styles.coverLabel },
    { op: 'style', sheet, at: unit.at, style: styles.coverEntry },
    {
      op: 'style',
      sheet,
      at: year.at,
      style: { ...styles.coverEntry, numberFormat: workbookTexts.yearFormat },
    },
    {
      op: 'style',
      sheet,
      at: edition.at,
      style: { ...styles.coverFixed, numberFormat: workbookTexts.editionFormat(form.document) },
    },
    { op: 'rowHeight', sheet, row: 1, rows: 1, height: 90 },
    { op: 'rowHeight', sheet, row: 3, rows: 3, height: 32 },
    { op: 'merge', sheet, at: { ...note, columns: 2 } },
    { op: 'write', sheet, at: note, content: [[workbookTexts.coverNote]] },
    { op: 'style', sheet, at: { ...note, columns: 2 }, style: styles.note },
    { op: 'rowHeight', sheet, row: note.row, rows: 1, height: 40 },
    ...[unit, year, edition].map(({ name, at }) => named(name, sheet, at)),
    printed(sheet, { row: 0, column: 0, rows: 7, columns: 2 }, 'width'),
    locked(sheet),
  ];
}

const printed = (sheet: string, printArea: Rect, fit: Page['fit']): Operation => ({
  op: 'page',
  sheet,
  page: { orientation: 'Portrait', printArea, fit },
});

/** A section told in words, one paragraph a row. */
function textOperations(section: TextSection, seed: ReportSeed): Operation[] {
  const { sheet: key, name, at } = textSheets[section];
  const sheet = temporaryName(key);
  const paragraphs = (seed.texts?.[section] ?? '').split('\n').filter(Boolean);
  const rows = Math.max(at.rows, paragraphs.length + 10);
  const block = { ...at, rows };
  return [
    ...begin(key),
    ...titleOperations(sheet, forms[seed.edition].sections[Number(section) - 1] ?? '', 1),
    { op: 'style', sheet, at: block, style: styles.paragraph },
    ...(paragraphs.length > 0
      ? [
          {
            op: 'write',
            sheet,
            at: { ...at, rows: paragraphs.length },
            content: paragraphs.map((text) => [text]),
          } as const,
        ]
      : []),
    { op: 'autofitRows', sheet, at: block },
    named(name, sheet, block),
    { op: 'page', sheet, page: { orientation: 'Portrait', fit: 'width' } },
    locked(sheet),
  ];
}

type Tables = readonly PlacedTable[];

/** A sheet with one table of this year's, its margins and its flags. */
function tableSheetOperations(seed: ReportSeed, table: PlacedTable, tables: Tables): Operation[] {
  const sheet = temporaryName(table.sheet);
  const allBlocks = placedBlocks(tables);
  const blocks = allBlocks.filter((block) => block.sheet === table.sheet);
  const places = { this: placesOf(allBlocks, 'this'), prior: placesOf(allBlocks, 'prior') };
  const lines = marginLines(seed, tables, places, temporaryName).filter((line) => line.sheet === table.sheet);
  const isImported = Object.keys(seed.values ?? {}).length > 0;
  const { row, column, grid } = table;
  return [
    ...begin(table.sheet),
    ...titleOperations(sheet, forms[seed.edition].sections[table.table.section - 1] ?? '', grid.columns),
    { op: 'rowHeight', sheet, row: 1, rows: 1, height: 34 },
    ...tableOperations(sheet, table, blocks, isImported ? seed.values : undefined, lines),
    ...sheetFlags(sheet, blocks, lines),
    ...blocks.map(({ name, at }) => named(name, sheet, at)),
    printed(sheet, { row: 0, column: 0, rows: row + grid.rows, columns: column + grid.columns }, 'page'),
    locked(sheet),
  ];
}

/** 上年数据: last year's three tables, one under another. */
function priorOperations(seed: ReportSeed, tables: Tables): Operation[] {
  const sheet = temporaryName('prior');
  const own = tables.filter(({ year }) => year === 'prior');
  const blocks = placedBlocks(own);
  const form = priorFormOf(seed);
  const note = cellRect(1, 0);
  const columns = Math.max(...own.map(({ column, grid }) => column + grid.columns));
  const rows = Math.max(...own.map(({ row, grid }) => row + grid.rows));
  const subtitles = own.flatMap(({ row, table }): Operation[] => {
    const at = cellRect(row - 1, 0);
    return [
      { op: 'write', sheet, at, content: [[form.sections[table.section - 1] ?? '']] },
      {
        op: 'style',
        sheet,
        at,
        style: { ...styles.sectionTitle, font: { ...styles.sectionTitle.font, size: 12 } },
      },
    ];
  });
  return [
    ...begin('prior'),
    ...titleOperations(sheet, workbookTexts.priorTitle(seed.year - 1), columns),
    { op: 'write', sheet, at: note, content: [[workbookTexts.priorNote]] },
    { op: 'style', sheet, at: note, style: { ...styles.note, wrap: false } },
    ...subtitles,
    ...own.flatMap((table) =>
      tableOperations(
        sheet,
        table,
        blocks.filter((block) => block.table === table.table),
        seed.prior,
        [],
      ),
    ),
    ...blocks.map(({ name, at }) => named(name, sheet, at)),
    printed(sheet, { row: 0, column: 0, rows, columns }, 'width'),
    locked(sheet),
  ];
}

/** The operations that make each sheet, in the order of the workbook. */
function sheetOperations(seed: ReportSeed): Operation[] {
  const tables = placedTables(seed);
  const own = (key: SheetKey): Operation[] =>
    tables
      .filter(({ sheet, year }) => sheet === key && year === 'this')
      .flatMap((table) => tableSheetOperations(seed, table, tables));
  const bySheet: Readonly<Record<SheetKey, () => Operation[]>> = {
    cover: () => coverOperations(seed),
    section1: () => textOperations('1', seed),
    disclosure: () => own('disclosure'),
    requests: () => own('requests'),
    appeals: () => own('appeals'),
    section5: () => textOperations('5', seed),
    section6: () => textOperations('6', seed),
    prior: () => priorOperations(seed, tables),
    findings: () => [...begin('findings'), ...findingsOperations(temporaryName('findings'))],
  };
  return sheetKeys.flatMap((key) => bySheet[key]());
}

/** Sheets that refer to others need those to exist: all are added first. */
function addedFirst(operations: readonly Operation[]): Operation[] {
  const isAdding = ({ op }: Operation): boolean => op === 'addSheet';
  return [...operations.filter(isAdding), ...operations.filter((operation) => !isAdding(operation))];
}

/**
 * The patch that makes a report's workbook. Sheets are made under temporary names and renamed last, so that a
 * half-made one is never taken for a report; undoing removes what was made, known by the names that refer to it.
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function plan(seed: ReportSeed, blankSheet?: string): Patch {
  const made = addedFirst(sheetOperations(seed));
  const names = made.flatMap((operation) => (operation.op === 'addName' ? [operation.name] : []));
  return {
    operations: [
      ...made,
      ...sheetKeys.map((key): Operation => ({
        op: 'renameSheet',
        sheet: temporaryName(key),
        to: sheetNames[key],
      })),
      { op: 'setting', key: AUTO_SHOW, value: true },
      { op: 'activate', sheet: sheetNames.cover, at: coverCells.unit.at },
      ...(blankSheet === undefined ? [] : [{ op: 'deleteSheet', sheet: blankSheet } as const]),
    ],
    undo: [
      ...sheetKeys.map((key): Operation => ({ op: 'dropSheetOfName', name: anchorNames[key] })),
      ...sheetKeys.map((key): Operation => ({ op: 'dropSheet', sheet: temporaryName(key) })),
      ...names.map((name): Operation => ({ op: 'dropName', name })),
      { op: 'dropSetting', key: AUTO_SHOW },
    ],
  };
}
