/** A printed table in a worksheet: the form's grid with its values, totals, input messages and margins. */
import { type CellId, type CellType, runs } from '../../../form';
import { entryTexts, totalPrompt } from '../../../locales/workbook';
import type { Values } from '../../../report';
import { admittedIn, totalOf } from '../../../rules';
import {
  a1,
  cellRect,
  type Content,
  coverRects,
  type Operation,
  type Rect,
  type Validation,
} from '../../patch';
import type { ReportSeed } from './begin';
import { marginOperations } from './marginCells';
import { type MarginLine, partsOf, totalFormula } from './margins';
import { merged, styles, textHeight } from '../../sheet';
import type { BlockPlace, TablePlace } from '../layout';

const ROW_HEIGHT = 19;

const cellsIn = ({ row, column, rows, columns }: Rect): Rect[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellRect(row + Math.floor(index / columns), column + (index % columns)),
  );

/** The labels in one write; spans are merged, styles follow what a label is for. */
function labelOperations(sheet: string, { grid, row, column }: TablePlace): Operation[] {
  const content: Content[][] = Array.from({ length: grid.rows }, () =>
    Array<Content>(grid.columns).fill(null),
  );
  const at = { row, column, rows: grid.rows, columns: grid.columns };
  const spans = grid.labels.map((label) => {
    (content[label.row] as Content[])[label.column] = label.text;
    const { role, rowSpan, columnSpan } = label;
    return {
      role,
      at: { row: row + label.row, column: column + label.column, rows: rowSpan, columns: columnSpan },
    };
  });
  const roles = [...new Set(spans.map(({ role }) => role))].filter(
    (role) => Object.keys(styles[role]).length > 0,
  );
  return [
    { op: 'write', sheet, at, content },
    { op: 'style', sheet, at, style: styles.table },
    ...spans.flatMap((span) => merged(sheet, span.at)),
    ...roles.flatMap((role) =>
      coverRects(spans.filter((span) => span.role === role).flatMap((span) => cellsIn(span.at))).map(
        (rect): Operation => ({ op: 'style', sheet, at: rect, style: styles[role] }),
      ),
    ),
  ];
}

/** Rows as high as their longest label needs. */
export function heightOperations(sheet: string, { grid, row, column, widths }: TablePlace): Operation[] {
  const heights = Array<number>(grid.rows).fill(ROW_HEIGHT);
  for (const label of grid.labels) {
    const width = widths.slice(column + label.column, column + label.column + label.columnSpan);
    const needed =
      textHeight(
        label.text,
        width.reduce((a, b) => a + b, 0),
        10.5,
      ) / label.rowSpan;
    for (let r = label.row; r < label.row + label.rowSpan; r++) {
      heights[r] = Math.max(heights[r] ?? 0, Math.ceil(needed));
    }
  }
  return runs(heights).map(([height, start, rows]) => ({
    op: 'rowHeight',
    sheet,
    row: row + start,
    rows,
    height,
  }));
}

/** The cells that the form defines as sums: in a fresh form they are formulas, in an imported one constants. */
export function totalFormulas(lines: readonly MarginLine[]): Map<CellId, string> {
  const totals = lines
    .flatMap(({ margins }) => margins)
    .flatMap((margin) => {
      const total = totalOf(margin.equation);
      return total === undefined ? [] : [[total, totalFormula(partsOf(margin), a1)] as const];
    });
  return new Map(totals);
}

function validationOf(type: CellType): Validation {
  const { whole, least } = admittedIn(type);
  return { kind: whole ? 'wholeNumber' : 'decimal', least, ...entryTexts[type] };
}

/** Neighbouring columns that share a cell type and are, or are not, totals get one validation. */
function validationOperations(
  sheet: string,
  { at, block, cells }: BlockPlace,
  totals: ReadonlySet<CellId>,
): Operation[] {
  const kinds = (cells[0] ?? []).map((cell, c) => {
    const type = block.columns[c % block.columns.length]?.type ?? 'count';
    return totals.has(cell) ? (`total ${type}` as const) : type;
  });
  return runs(kinds).map(([kind, start, columns]): Operation => {
    const type = kind.replace('total ', '') as CellType;
    const validation = validationOf(type);
    return {
      op: 'validate',
      sheet,
      at: { ...at, column: at.column + start, columns },
      validation: kind === type ? validation : { ...validation, prompt: totalPrompt },
    };
  });
}

/** A block's cells with what they hold; formulas are locked, but for those that may be typed over. */
function blockOperations(
  sheet: string,
  { at, cells }: BlockPlace,
  table: TablePlace,
  contentOf: (cell: CellId) => Content,
  isOpen: (cell: CellId) => boolean,
): Operation[] {
  const content = cells.map((line) => line.map(contentOf));
  const spans = table.grid.entries.filter(
    ({ cell, columnSpan }) => columnSpan > 1 && cells.flat().includes(cell),
  );
  const wide = spans.map((entry) => ({
    row: table.row + entry.row,
    column: table.column + entry.column,
    rows: 1,
    columns: entry.columnSpan,
  }));
  const formulas = content.flatMap((line, r) =>
    line.flatMap((cell, c) =>
      cell !== null && typeof cell === 'object' && !isOpen(cells[r]?.[c] ?? '')
        ? [cellRect(at.row + r, at.column + c)]
        : [],
    ),
  );
  return [
    ...wide.flatMap((rect) => merged(sheet, rect)),
    { op: 'style', sheet, at, style: styles.entry },
    ...wide.map((rect): Operation => ({ op: 'style', sheet, at: rect, style: styles.entry })),
    ...coverRects(formulas).map((rect): Operation => ({
      op: 'style',
      sheet,
      at: rect,
      style: { locked: true },
    })),
    { op: 'write', sheet, at, content },
  ];
}

/** The printed table with what its cells hold. */
export const gridOperations = (
  sheet: string,
  table: TablePlace,
  blocks: readonly BlockPlace[],
  contentOf: (cell: CellId) => Content,
  isOpen: (cell: CellId) => boolean = () => false,
): Operation[] => [
  ...labelOperations(sheet, table),
  ...heightOperations(sheet, table),
  ...blocks.flatMap((block) => blockOperations(sheet, block, table, contentOf, isOpen)),
];

/**
 * A table to be filled in: everything but its title, its flags and its name.
 * @param figures of an imported report the figures, totals as published but for those that are sums; of a fresh form
 * nothing, so that all totals are sums
 */
export function tableOperations(
  sheet: string,
  table: TablePlace,
  blocks: readonly BlockPlace[],
  {
    values,
    sums = [],
    formulas: others = {},
  }: { readonly values?: Values | undefined } & Pick<ReportSeed, 'sums' | 'formulas'>,
  lines: readonly MarginLine[],
): Operation[] {
  const formulas = totalFormulas(lines);
  const summed = new Set(sums);
  const contentOf = (cell: CellId): Content => {
    const formula = others[cell] ?? (values && !summed.has(cell) ? undefined : formulas.get(cell));
    return formula === undefined ? (values?.[cell] ?? null) : { formula };
  };
  const totals = new Set(formulas.keys());
  return [
    ...gridOperations(
      sheet,
      table,
      blocks,
      contentOf,
      (cell) => cell in others && others[cell] !== formulas.get(cell),
    ),
    ...blocks.flatMap((block) => validationOperations(sheet, block, totals)),
    ...marginOperations(sheet, table, lines),
  ];
}
