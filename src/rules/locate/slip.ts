/** A wrong value beside the right one, with what stands around it: what a kind of mistake is told by. */
import { type CellId, cellId, type FormCell } from '../../form';
import type { CellValue, Report } from '../../report';
import { totalOf } from '../sums/statement';
import type { Equation } from '../sums/statement';

/** What stands in a cell, and around it. */
export interface Surroundings {
  readonly from: CellValue;
  /** Is the cell the total of other cells? */
  readonly isTotal: boolean;
  /** Where it is: the figures it adds up. */
  readonly parts: readonly number[];
  /** The figures of the cells above, below, left and right. */
  readonly neighbours: readonly number[];
  /** What is added to it in a balance, as what was carried over is to what came in. */
  readonly beside: readonly number[];
  /** Last year's figure of the same cell. */
  readonly lastYear: CellValue;
}

/** What a cell's slip would be, once a right value is proposed for it. */
export interface Slip extends Surroundings {
  readonly to: number;
}

const numbersAt = (report: Report, cells: readonly CellId[]): number[] =>
  cells.map((cell) => report.values[cell]).filter((value) => typeof value === 'number');

const neighboursOf = ({ table, block, row, column }: FormCell): CellId[] => {
  const r = block.rows.indexOf(row);
  const c = block.columns.indexOf(column);
  return [
    [r - 1, c],
    [r + 1, c],
    [r, c - 1],
    [r, c + 1],
  ].flatMap(([y = -1, x = -1]) => {
    const [besideRow, besideColumn] = [block.rows[y], block.columns[x]];
    return besideRow && besideColumn ? [cellId(table, besideRow, besideColumn)] : [];
  });
};

/** What stands in a cell and around it. Linear in the rules. */
export function surroundingsOf(report: Report, rules: readonly Equation[], cell: FormCell): Surroundings {
  const sums = rules.filter((rule) => totalOf(rule) === cell.id);
  const balances = rules.filter((rule) => totalOf(rule) === undefined && rule.left[0]?.cell === cell.id);
  return {
    from: report.values[cell.id] ?? null,
    isTotal: sums.length > 0,
    parts: sums.flatMap(({ right }) =>
      numbersAt(
        report,
        right.map((term) => term.cell),
      ),
    ),
    beside: balances
      .flatMap(({ left }) =>
        numbersAt(
          report,
          left.slice(1).map((term) => term.cell),
        ),
      )
      .filter((figure) => figure > 0),
    neighbours: numbersAt(report, neighboursOf(cell)),
    lastYear: report.prior?.[cell.id] ?? null,
  };
}
