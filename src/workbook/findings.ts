/** 校验结果: findings as rows of an ordinary Excel table, with the clerk's explanations kept beside them. */
import { type CellId, cellsOf, type Form } from '../form';
import { describe, suggest, zhCN } from '../locales';

import { sheetNames, workbookTexts } from '../locales/workbook';
import type { Finding } from '../rules';
import { absoluteAddress, cellAddress, cellRect, onSheet, type Rect } from './address';
import { flagKey } from './flags';
import type { Content, Operation, Patch } from './operation';
import { coverCells, findingsSheet } from './sheets';
import { styles } from './style';

const columns = workbookTexts.findingsColumns;
const columnKeys = Object.keys(columns) as (keyof typeof columns)[];
const columnOf = (key: keyof typeof columns): number => columnKeys.indexOf(key);

const { headerRow, table } = findingsSheet;
const FIRST_ROW = headerRow + 1;
/** Rows that are formatted in advance. */
const FORMATTED_ROWS = 500;

/** One row of 校验结果. */
export interface FindingRow {
  /** What the row is about, for finding it again: rule and cells. */
  readonly identity: string;
  readonly content: readonly Content[];
  readonly explanation: string;
}

const tableRect = (rows: number): Rect => ({
  row: headerRow,
  column: 0,
  rows: rows + 1,
  columns: columnKeys.length,
});

const bodyRect = (rows: number): Rect => ({ ...tableRect(rows), row: FIRST_ROW, rows });

/** The empty table on the new sheet. */
export function findingsOperations(sheet: string): Operation[] {
  const body = bodyRect(FORMATTED_ROWS);
  const ofColumn = (key: keyof typeof columns): Rect => ({ ...body, column: columnOf(key), columns: 1 });
  const count = (severity: string): string =>
    `COUNTIF(${absoluteAddress(ofColumn('severity'))},"${severity}")`;
  const { error, warning, hint } = workbookTexts.severity;
  return [
    { op: 'write', sheet, at: cellRect(0, 0), content: [[workbookTexts.findingsTitle]] },
    { op: 'style', sheet, at: cellRect(0, 0), style: styles.sectionTitle },
    { op: 'rowHeight', sheet, row: 0, rows: 1, height: 34 },
    { op: 'write', sheet, at: cellRect(1, 0), content: [[workbookTexts.findingsNote]] },
    {
      op: 'write',
      sheet,
      at: cellRect(2, 0),
      content: [
        [
          {
            formula: `"${workbookTexts.findingsSummary}"&${[error, warning, hint].map(count).join('&" / "&')}`,
          },
        ],
      ],
    },
    { op: 'write', sheet, at: { ...tableRect(0), rows: 1 }, content: [Object.values(columns)] },
    { op: 'addTable', sheet, at: tableRect(1), name: table, style: 'TableStyleLight1' },
    { op: 'style', sheet, at: { ...tableRect(0), rows: 1 }, style: styles.findingsHeader },
    { op: 'style', sheet, at: body, style: styles.finding },
    { op: 'style', sheet, at: ofColumn('place'), style: styles.findingPlace },
    { op: 'hideColumn', sheet, column: columnOf('key') },
    { op: 'freezeRows', sheet, rows: FIRST_ROW },
    {
      op: 'addName',
      name: findingsSheet.flags,
      formula: onSheet(sheet, absoluteAddress(ofColumn('key'))),
    },
    {
      op: 'page',
      sheet,
      page: { orientation: 'Landscape', fit: 'width', titleRows: [headerRow, headerRow] },
    },
  ];
}

/** Where this year's cells stand in the workbook at hand. */
export type CellPlaces = ReadonlyMap<
  CellId,
  { readonly sheet: string; readonly row: number; readonly column: number }
>;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const identityOf = ({ rule, cells }: Finding): string => [rule, ...cells].join(' ');

function findingRow(finding: Finding, form: Form, places: CellPlaces, explanation: string): FindingRow {
  const place = places.get(finding.cells[0] ?? '');
  const cells = finding.cells.flatMap((cell) => {
    const at = places.get(cell);
    return at ? [cellAddress(at.row, at.column)] : [];
  });
  const target = place
    ? onSheet(place.sheet, cellAddress(place.row, place.column))
    : onSheet(sheetNames.cover, cellAddress(coverCells.year.at.row, coverCells.year.at.column));
  const words = describe(finding, form, zhCN);
  const tableId = cellsOf(form).get(finding.cells[0] ?? '')?.table.id ?? '';
  const byColumn: Record<keyof typeof columns, Content> = {
    severity: workbookTexts.severity[finding.severity],
    place: { formula: `HYPERLINK(${quoted(`#${target}`)},${quoted(words.place)})` },
    message: words.message,
    expected: finding.expected,
    found: finding.found,
    difference: finding.difference,
    suggestion: suggest(finding, form, zhCN),
    explanation: explanation || null,
    rule: finding.rule,
    key: `${flagKey(finding.severity, tableId, cells)}${identityOf(finding)}`,
  };
  return { identity: identityOf(finding), content: columnKeys.map((key) => byColumn[key]), explanation };
}

/** A finding that is gone but was explained: the clerk's words stay, the flag goes. */
function resolvedRow(row: FindingRow): FindingRow {
  const content = [...row.content];
  content[columnOf('severity')] = workbookTexts.severity.resolved;
  content[columnOf('key')] = `resolved|${row.identity}`;
  return { ...row, content };
}

/** Reads back a row as it stands on the sheet; `null` for an empty one. */
export function rowFromSheet(content: readonly Content[]): FindingRow | null {
  if (content.every((cell) => cell === null || cell === '')) return null;
  const key = String(content[columnOf('key')] ?? '');
  return {
    identity: key.slice(key.lastIndexOf('|') + 1),
    content,
    explanation: String(content[columnOf('explanation')] ?? ''),
  };
}

function tableOperations(sheet: string, rows: readonly FindingRow[], before: number): Operation[] {
  // A table keeps at least one row, which is empty when there is nothing to say.
  const body = rows.length > 0 ? rows.map(({ content }) => content) : [columnKeys.map(() => null)];
  const count = body.length;
  return [
    ...(before > 0 ? [{ op: 'clear', sheet, at: bodyRect(before) } as const] : []),
    { op: 'resizeTable', sheet, name: table, at: tableRect(count) },
    { op: 'write', sheet, at: bodyRect(count), content: body },
    { op: 'autofitRows', sheet, at: bodyRect(count) },
  ];
}

/** What 校验结果 holds before it is written anew. */
export interface FindingsOnSheet {
  readonly sheet: string;
  readonly rows: readonly FindingRow[];
  /** Rows of the table, empty ones counted. */
  readonly count: number;
}

/** The patch that brings findings into 校验结果, explanations kept; undoing writes back what stood there. */
export function planFindings(
  findings: readonly Finding[],
  form: Form,
  places: CellPlaces,
  current: FindingsOnSheet,
): Patch {
  const explained = new Map(
    current.rows.filter(({ explanation }) => explanation).map((row) => [row.identity, row]),
  );
  const rows = findings.map((finding) => {
    const explanation = explained.get(identityOf(finding))?.explanation ?? '';
    explained.delete(identityOf(finding));
    return findingRow(finding, form, places, explanation);
  });
  const all = [...rows, ...[...explained.values()].map(resolvedRow)];
  return {
    operations: tableOperations(current.sheet, all, current.count),
    undo: tableOperations(current.sheet, current.rows, Math.max(current.count, all.length)),
  };
}

/** Takes all flags away; explanations stay as resolved rows. */
export const planClear = (form: Form, current: FindingsOnSheet): Patch =>
  planFindings([], form, new Map(), current);
