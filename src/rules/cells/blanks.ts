/**
 * V-4: blanks beside filled cells, said once a block, and once for its rows that are blank altogether; of blanks that hold
 * what sums lack no other rule speaks.
 */
import { type Block, cellId, type CellId, type Table } from '../../form';
import { BLANK, type Figures } from '../figures';
import type { Finding } from '../finding';
import type { CellFormula } from '../model';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import { blankTotals } from '../sums/blankTotal';
import { completionOf } from '../sums/completion';

type Key = 'V-4.row' | 'V-4.someRows' | 'V-4.rows' | 'V-4.block' | 'V-4.lacking';

function found(figures: Figures, key: Key, cells: readonly CellId[]): Finding {
  const completion = completionOf(figures);
  const isLacking = cells.some((cell) => completion.has(figures.layout.positions.get(cell) ?? -1));
  return finding(blankCell, isLacking ? 'V-4.lacking' : key, { cells, params: { count: cells.length } });
}

/** @param excused blank totals, of which V-5 speaks already */
function blanksOfBlock(
  figures: Figures,
  table: Table,
  block: Block,
  excused: ReadonlyMap<CellId, unknown>,
): Finding[] {
  const { layout, kinds } = figures;
  const isBlank = (cell: CellId): boolean => kinds[layout.positions.get(cell) ?? -1] === BLANK;
  const rows = block.rows.map((row) => block.columns.map((column) => cellId(table, row, column)));
  const blankRows = rows.filter((cells) => cells.every(isBlank));
  const partly = rows
    .filter((cells) => cells.some(isBlank) && !cells.every(isBlank))
    .map((cells) => cells.filter((cell) => isBlank(cell) && !excused.has(cell)))
    .filter((cells) => cells.length > 0);
  const findings: Finding[] = [];
  if (partly.length > 0)
    findings.push(found(figures, partly.length === 1 ? 'V-4.row' : 'V-4.someRows', partly.flat()));
  if (blankRows.length > 0) {
    findings.push(
      found(figures, blankRows.length === rows.length ? 'V-4.block' : 'V-4.rows', blankRows.flat()),
    );
  }
  return findings;
}

/** How many of a table's cells are blank, of all. */
function blanksIn({ layout, kinds }: Figures, table: Table): { blank: number; all: number } {
  const at = layout.cells.flatMap((cell, index) => (cell.table === table ? [index] : []));
  return { blank: at.filter((index) => kinds[index] === BLANK).length, all: at.length };
}

/**
 * Nothing for a form that nobody has begun to fill, nor for a table that nobody has begun while another is being
 * filled: less than half of that one is there.
 */
function checkBlanks({ form, figures }: Subject): Finding[] {
  if (figures.odd === 0) return [];
  const counted = form.tables.map((table) => ({ table, ...blanksIn(figures, table) }));
  const begun = counted.filter(({ blank, all }) => blank < all);
  const isFilling = begun.some(({ blank, all }) => blank > all / 2);
  const excused = blankTotals(figures);
  return (begun.length === 0 || isFilling ? begun : counted).flatMap(({ table }) =>
    table.blocks.flatMap((block) => blanksOfBlock(figures, table, block, excused)),
  );
}

const BESIDE_FILLED: readonly CellFormula[] = [
  { of: () => true, when: 'AND(ISBLANK({cell}),COUNT({row})+COUNTIF({row},"?*")>0)' },
];

export const blankCell = rule({
  id: 'V-4',
  basis: ['X'],
  editions: everyEdition,
  verdicts: {
    'V-4.row': 'warning',
    'V-4.someRows': 'warning',
    'V-4.rows': 'warning',
    'V-4.block': 'warning',
    'V-4.lacking': 'warning',
  },
  check: checkBlanks,
  native: { 'V-4.row': BESIDE_FILLED, 'V-4.someRows': BESIDE_FILLED },
});
