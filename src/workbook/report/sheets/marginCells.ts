/** The margins in their cells: a heading that says what is compared, and the live differences. */
import { marginFormat, marginTitles } from '../../../locales/workbook';
import { a1, type Content, coverRects, type Operation, type Rect } from '../../patch';
import { marginFormula, type MarginLine } from './margins';
import { merged, type StyleName, styles } from '../../sheet';
import type { TablePlace } from '../layout';

const marginCell = (sheet: string, at: Rect, text: string, style: StyleName): Operation[] => [
  ...merged(sheet, at),
  { op: 'write', sheet, at: { ...at, rows: 1, columns: 1 }, content: [[text]] },
  { op: 'style', sheet, at, style: styles[style] },
];

/** A line of live differences with its heading, to the right of the table or below it. */
export function marginOperations(
  sheet: string,
  table: TablePlace,
  { rule, side, margins }: MarginLine,
): Operation[] {
  const [first] = margins;
  if (!first) return [];
  const { row, column } = first.at;
  const heading =
    side === 'right'
      ? marginCell(
          sheet,
          { row: table.row - 1, column, rows: 1, columns: 1 },
          marginTitles[rule],
          'marginHeader',
        )
      : marginCell(
          sheet,
          { row, column: table.column, rows: 1, columns: column - table.column },
          marginTitles[rule],
          'marginLabel',
        );
  return [
    ...heading,
    ...coverRects(margins.map(({ at }) => at)).flatMap((at): Operation[] => {
      const within = margins.filter((margin) => isWithin(margin.at, at));
      const formulas = within.map((margin): Content => ({ formula: marginFormula(margin, a1) }));
      return [
        {
          op: 'write',
          sheet,
          at,
          content: at.columns === 1 ? formulas.map((formula) => [formula]) : [formulas],
        },
        { op: 'style', sheet, at, style: { ...styles.margin, numberFormat: marginFormat } },
      ];
    }),
  ];
}

const isWithin = (cell: Rect, { row, column, rows, columns }: Rect): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
