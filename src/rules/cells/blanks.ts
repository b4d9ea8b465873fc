/** V-4: a blank beside filled cells, said once per row, or once per block for the rows that are blank altogether. */
import { type Block, cellId, type CellId, type Table } from '../../form';
import { BLANK, type Figures } from '../figures';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import { blankTotals } from '../sums/blankTotal';

const found = (key: 'V-4.row' | 'V-4.rows' | 'V-4.block', cells: readonly CellId[]): Finding =>
  finding(blankCell, key, { cells, params: { count: cells.length } });

/** @param excused blank totals, of which V-5 speaks already */
function blanksOfBlock(
  { layout, kinds }: Figures,
  table: Table,
  block: Block,
  excused: ReadonlyMap<CellId, unknown>,
): Finding[] {
  const isBlank = (cell: CellId): boolean => kinds[layout.positions.get(cell) ?? -1] === BLANK;
  const rows = block.rows.map((row) => block.columns.map((column) => cellId(table, row, column)));
  const blankRows = rows.filter((cells) => cells.every(isBlank));
  const partly = rows.filter((cells) => cells.some(isBlank) && !cells.every(isBlank));
  const findings = partly
    .map((cells) => cells.filter((cell) => isBlank(cell) && !excused.has(cell)))
    .filter((cells) => cells.length > 0)
    .map((cells) => found('V-4.row', cells));
  if (blankRows.length > 0) {
    findings.push(found(blankRows.length === rows.length ? 'V-4.block' : 'V-4.rows', blankRows.flat()));
  }
  return findings;
}

/** Nothing for a form that nobody has begun to fill. */
function checkBlanks({ form, figures }: Subject): Finding[] {
  const isUntouched = () => figures.layout.ids.every((_, index) => figures.kinds[index] === BLANK);
  if (figures.odd === 0 || isUntouched()) return [];
  const excused = blankTotals(figures);
  return form.tables.flatMap((table) =>
    table.blocks.flatMap((block) => blanksOfBlock(figures, table, block, excused)),
  );
}

export const blankCell = rule({
  id: 'V-4',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'V-4.row': 'warning', 'V-4.rows': 'warning', 'V-4.block': 'warning' },
  check: checkBlanks,
  native: { 'V-4.row': [{ of: () => true, when: 'AND(ISBLANK({cell}),COUNT({row})>0)' }] },
});
