/** The margins in their cells: the live differences, and below a table headings that say what is compared. */
import { marginFormat, marginTitles } from '../../../locales/workbook';
import { a1, type Content, coverRects, type Operation, type Rect } from '../../patch';
import { marginFormula, type MarginLine } from './margins';
import { merged, styles } from '../../sheet';
import type { TablePlace } from '../layout';

const isWithin = (cell: Rect, { row, column, rows, columns }: Rect): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/** A line of live differences, in as few writes as its cells make. */
const differences = (sheet: string, { margins }: MarginLine): Operation[] =>
  coverRects(margins.map(({ at }) => at)).map((at): Operation => {
    const within = margins.filter((margin) => isWithin(margin.at, at));
    const formulas = within.map((margin): Content => ({ formula: marginFormula(margin, a1) }));
    return {
      op: 'write',
      sheet,
      at,
      content: at.columns === 1 ? formulas.map((formula) => [formula]) : [formulas],
    };
  });

/** The lines below a table: each under its heading, all looking alike. */
function belowOperations(sheet: string, table: TablePlace, lines: readonly MarginLine[]): Operation[] {
  const cells = lines.flatMap(({ margins }) => margins.map(({ at }) => at));
  const [first] = cells;
  if (!first) return [];
  const headings = {
    row: first.row,
    column: table.column,
    rows: lines.length,
    columns: first.column - table.column,
  };
  return [
    {
      op: 'write',
      sheet,
      at: { ...headings, columns: 1 },
      content: lines.map(({ rule }) => [marginTitles[rule]]),
    },
    ...lines.flatMap((_, at) => merged(sheet, { ...headings, row: headings.row + at, rows: 1 })),
    { op: 'style', sheet, at: headings, style: styles.marginLabel },
    ...coverRects(cells).map((at): Operation => ({
      op: 'style',
      sheet,
      at,
      style: { ...styles.margin, numberFormat: marginFormat },
    })),
  ];
}

/** All margins of a table: those beside it are hidden, and need no looks. */
export const marginOperations = (
  sheet: string,
  table: TablePlace,
  lines: readonly MarginLine[],
): Operation[] => [
  ...belowOperations(
    sheet,
    table,
    lines.filter(({ side, margins }) => side === 'below' && margins.length > 0),
  ),
  ...lines.flatMap((line) => differences(sheet, line)),
];
