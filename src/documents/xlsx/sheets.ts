/** The worksheets of an .xlsx file as plain cells: ExcelJS reads them; names and merges, which it takes apart cell by cell, are read from the XML. */
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { parseAddress, type Rect } from '../../workbook/patch';
import { attributesIn, attributesOf, MOST_MERGES, pack, type Parts, unescapeXml } from '../file';
import type { Columns } from './biff';
import { dateAsShown } from './dates';
import { guardSheets } from './guard';
import { emptyResults } from './results';
import { textSeen } from './seen';

export interface SheetCell {
  /** Formulas come with the result saved in the file, dates with the number that Excel counts days by. */
  readonly value: string | number | boolean;
  readonly formula: boolean;
  /** The result of the formula was never saved: the file was not written by Excel. */
  readonly isUncalculated: boolean;
  readonly format: string;
  /** As a reader sees it. */
  readonly text: string;
}

export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  /** What is filled, by row and column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly merges: readonly Rect[];
  /** How many rows with something in them a filter or a person has hidden; they are read like others. */
  readonly hiddenRows: number;
  /** The same of columns. */
  readonly hiddenColumns: number;
  /** The texts of boxes and shapes that lie over the cells. */
  readonly boxes: readonly string[];
}

export interface XlsxFile {
  readonly sheets: readonly SheetGrid[];
  /** Names of the whole workbook that refer to one area of a sheet. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly area: Rect }>;
}

export const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** All that figures and words need, and what lies over them; comments, charts and tables are left in the archive. */
export const xlsxParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/drawings\/[^/]+\.xml)$/;

/** What is read beside ExcelJS. */
const OVER_SHEETS = /^xl\/(?:drawings|worksheets\/_rels)\//;

/** What ExcelJS would build cell by cell or column by column, however many there are said to be. */
const IGNORED = [
  ...['cols', 'mergeCells', 'dataValidations', 'conditionalFormatting', 'hyperlinks', 'tableParts'],
  ...['drawing', 'legacyDrawing', 'rowBreaks', 'extLst', 'picture', 'autoFilter', 'sheetViews'],
];

/** What a name refers to, where that is one area of a sheet: `'表 1'!$A$1:$B$2`. */
export function areaOf(reference: string): { readonly sheet: string; readonly area: Rect } | undefined {
  const [, quoted, plain, place = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference) ?? [];
  const area = parseAddress(place);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', area };
}

function namesIn(workbook: string): XlsxFile['names'] {
  const found = workbook.matchAll(/<(?:\w+:)?definedName\s([^<>]*)>([^<]*)</g);
  return new Map(
    [...found].flatMap(([, attributes = '', reference = '']) => {
      const { name, localSheetId } = attributesIn(attributes);
      const target = areaOf(unescapeXml(reference));
      return name && target && localSheetId === undefined ? [[name, target] as const] : [];
    }),
  );
}

/** Excel keeps fifteen digits; what a file has more of is the noise of binary fractions. */
export const rounded = (value: number): number => Number(value.toPrecision(15));

const DAY = 86_400_000;

/** The day of Excel's day zero. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The date that a number of days means. */
export const dateOfDays = (days: number): Date => new Date(FIRST_DAY + days * DAY);

function plainValue(value: CellValue): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return rounded((value.getTime() - FIRST_DAY) / DAY);
  if (typeof value === 'number') return rounded(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return plainValue(value.text as CellValue);
  return 'error' in value ? value.error : '';
}

/** @param empties addresses of the formulas whose saved result is no text at all, which ExcelJS cannot tell */
function sheetCell(cell: Cell, empties: ReadonlySet<string>): SheetCell {
  const formula = cell.formula !== undefined && cell.formula !== '';
  const content: CellValue = formula ? cell.result : cell.value;
  const value = plainValue(content);
  const plain = content instanceof Date ? dateAsShown(content, cell.numFmt) : String(value);
  const text = textSeen(cell, content, plain);
  const isUncalculated = formula && (content === undefined || content === null) && !empties.has(cell.address);
  return { value, formula, isUncalculated, format: cell.numFmt ?? 'General', text };
}

/** How many of the columns that have something in them are hidden. */
export function hiddenAmong(rows: SheetGrid['rows'], hidden: readonly Columns[]): number {
  if (hidden.length === 0) return 0;
  const filled = new Set([...rows.values()].flatMap((cells) => [...cells.keys()]));
  return [...filled].filter((column) => hidden.some(({ first, last }) => first <= column && column <= last))
    .length;
}

const hiddenColumnsIn = (xml: string): Columns[] =>
  attributesOf(xml, 'col')
    .filter(({ hidden }) => hidden === '1' || hidden === 'true')
    .map(({ min, max }) => ({ first: Number(min) - 1, last: Number(max) - 1 }));

/** The texts of the boxes and shapes over the sheet of a part. */
function boxesOver(path: string, parts: Parts): string[] {
  const relations = parts.get(path.replace(/[^/]+$/, '_rels/$&.rels')) ?? '';
  return attributesOf(relations, 'Relationship')
    .flatMap(({ Target = '' }) => parts.get(Target.replace(/^(?:\.\.|\/xl)\//, 'xl/')) ?? [])
    .flatMap((drawing) => [...drawing.matchAll(/<(?:\w+:)?txBody[\s>][^]*?<\/(?:\w+:)?txBody>/g)])
    .map(([body]) =>
      [...body.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g)]
        .map(([, text = '']) => unescapeXml(text))
        .join(''),
    );
}

function sheetGrid(worksheet: Worksheet, path: string, parts: Parts): SheetGrid {
  const xml = parts.get(path) ?? '';
  const rows = new Map<number, Map<number, SheetCell>>();
  let hiddenRows = 0;
  const empties = emptyResults(xml);
  worksheet.eachRow((row, number) => {
    const cells = new Map<number, SheetCell>();
    if (row.hidden && row.hasValues) hiddenRows += 1;
    row.eachCell((cell, column) => cells.set(column - 1, sheetCell(cell, empties)));
    rows.set(number - 1, cells);
  });
  const merges = attributesOf(xml, 'mergeCell')
    .slice(0, MOST_MERGES)
    .flatMap(({ ref }) => parseAddress(ref ?? '') ?? []);
  const isHidden = worksheet.state !== 'visible';
  const hiddenColumns = hiddenAmong(rows, hiddenColumnsIn(xml));
  return {
    name: worksheet.name,
    isHidden,
    rows,
    merges,
    hiddenRows,
    hiddenColumns,
    boxes: boxesOver(path, parts),
  };
}

/** Where each worksheet's part lies, by the sheet's name. */
export function partNames(parts: Parts): Map<string, string> {
  const relations = attributesOf(parts.get(RELATIONS) ?? '', 'Relationship');
  const targets = new Map(relations.map(({ Id = '', Target = '' }) => [Id, Target]));
  return new Map(
    attributesOf(parts.get(WORKBOOK) ?? '', 'sheet').map((sheet) => {
      const target = targets.get(sheet['r:id'] ?? '') ?? '';
      return [sheet['name'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** Reads the parts of an .xlsx file. Throws what ExcelJS throws when they make no workbook. */
export async function readSheets(parts: Parts): Promise<XlsxFile> {
  guardSheets(parts);
  const { default: ExcelJS } = await import('exceljs');
  const workbook = parts.get(WORKBOOK) ?? '';
  const withoutNames = workbook.replace(/<(\w+:)?definedNames>[^]*?<\/(\w+:)?definedNames>/, '');
  const reader = new ExcelJS.Workbook();
  const own = [...parts].filter(([name]) => !OVER_SHEETS.test(name));
  const bytes = await pack(new Map([...own, [WORKBOOK, withoutNames]]));
  await reader.xlsx.load(bytes, { ignoreNodes: IGNORED });
  const paths = partNames(parts);
  return {
    sheets: reader.worksheets.map((sheet) => sheetGrid(sheet, paths.get(sheet.name) ?? '', parts)),
    names: namesIn(workbook),
  };
}
