/** 汇总表: the three official tables, every cell the live sum of a column of 明细. */
import { type CellId, cellsOf, type Form, forms } from '../../form';
import { summaryTexts } from '../../locales/workbook';
import type { Summary } from '../../summary';
import { cellRect, type Content, type Operation, type Rect, sumUnlessEmpty } from '../patch';
import {
  beginSheet,
  locked,
  merged,
  named,
  printed,
  styles,
  subtitleOperations,
  titleOperations,
} from '../sheet';
import {
  blocksOf,
  coverCells,
  gridOperations,
  placesIn,
  stackBreaks,
  stackedTables,
  stackedWidths,
} from '../report';
import { countOfUnits, detailsColumn } from './details';
import { SUMMARY_PREFIX, summaryName, temporarySummaryName } from './parts';

const FACTS_ROW = 2;

/** A unit of 万元 has so many decimals that its last is one fen: finer is only noise of binary sums. */
const AMOUNT_DECIMALS = 6;

/** The clerk fills in the first; the others say what has been added up. */
const facts = (summary: Summary) => [
  { name: coverCells.unit.name, at: 2, label: summaryTexts.unit, content: null, locked: false },
  { name: coverCells.year.name, at: 5, label: summaryTexts.year, content: summary.year, locked: true },
  {
    name: coverCells.edition.name,
    at: 8,
    label: summaryTexts.edition,
    content: summary.edition,
    format: summaryTexts.editionFormat,
    locked: true,
  },
  {
    at: 11,
    label: summaryTexts.units,
    content: { formula: countOfUnits(summary) },
    format: summaryTexts.unitsFormat,
    locked: true,
  },
];

/** A line above the tables: each fact in its cell, its label in the two columns before. */
function factOperations(sheet: string, summary: Summary): Operation[] {
  return facts(summary).flatMap(({ at: column, label, content, name, format, locked: isLocked }) => {
    const cell = cellRect(FACTS_ROW, column);
    const labelled = { row: FACTS_ROW, column: column - 2, rows: 1, columns: 2 };
    const look = { ...styles.note, vertical: 'Center' as const, wrap: false };
    return [
      ...merged(sheet, labelled),
      { op: 'write', sheet, at: cellRect(FACTS_ROW, column - 2), content: [[label]] },
      { op: 'style', sheet, at: labelled, style: { ...look, horizontal: 'Right' } },
      { op: 'write', sheet, at: cell, content: [[content]] },
      {
        op: 'style',
        sheet,
        at: cell,
        style: { ...look, locked: isLocked, ...(format && { numberFormat: format }) },
      },
      ...(name ? [named(summaryName(name), sheet, cell)] : []),
    ];
  });
}

/** Where each cell's sum stands on the sheet. */
export function placesOfTotals(form: Form): Map<CellId, Rect> {
  const blocks = stackedTables(form).flatMap((table) => blocksOf(table, SUMMARY_PREFIX));
  return new Map(blocks.flatMap(placesIn));
}

export function totalsOperations(summary: Summary): Operation[] {
  const sheet = temporarySummaryName('totals');
  const form = forms[summary.edition];
  const tables = stackedTables(form);
  const column = detailsColumn(summary);
  const contentOf = (cell: CellId): Content => {
    const isAmount = cellsOf(form).get(cell)?.column.type === 'amount';
    return { formula: sumUnlessEmpty(column(cell), isAmount ? AMOUNT_DECIMALS : undefined) };
  };
  const columns = Math.max(...tables.map((table) => table.column + table.grid.columns));
  const rows = Math.max(...tables.map((table) => table.row + table.grid.rows));
  return [
    ...beginSheet(sheet, stackedWidths(form)),
    ...titleOperations(sheet, summaryTexts.title, columns),
    { op: 'write', sheet, at: cellRect(1, 0), content: [[summaryTexts.note]] },
    { op: 'style', sheet, at: cellRect(1, 0), style: { ...styles.note, wrap: false } },
    ...factOperations(sheet, summary),
    ...tables.flatMap((table): Operation[] => {
      const blocks = blocksOf(table, SUMMARY_PREFIX);
      return [
        ...subtitleOperations(sheet, table.row - 1, form.sections[table.table.section - 1] ?? ''),
        ...gridOperations(sheet, table, blocks, contentOf),
        ...blocks.map(({ name, at }) => named(name, sheet, at)),
      ];
    }),
    printed(sheet, { row: 0, column: 0, rows, columns }, 'width', {
      orientation: 'Landscape',
      breaksAbove: stackBreaks(tables),
    }),
    locked(sheet),
  ];
}
