/** V-4: a blank beside filled cells, said once per row, or once per block for the rows that are blank altogether. */
import { type Block, cellId, type CellId, type Table } from '../../form';
import { BLANK, type Figures } from '../figures';
import type { Finding } from '../model';

function blankFinding(key: 'row' | 'rows' | 'block', cells: readonly CellId[]): Finding {
  return {
    rule: 'V-4',
    severity: 'warning',
    outcome: 'broken',
    cells,
    expected: null,
    found: null,
    difference: null,
    message: { key: `V-4.${key}`, params: { count: cells.length } },
  };
}

function blanksOfBlock(
  figures: Figures,
  table: Table,
  block: Block,
  excused: ReadonlySet<CellId>,
): Finding[] {
  const isBlank = (cell: CellId): boolean =>
    figures.kinds[figures.layout.positions.get(cell) ?? -1] === BLANK;
  const rows = block.rows.map((row) => block.columns.map((column) => cellId(table, row, column)));
  const blankRows = rows.filter((cells) => cells.every(isBlank));
  const partly = rows.filter((cells) => cells.some(isBlank) && !cells.every(isBlank));
  const findings = partly
    .map((cells) => cells.filter((cell) => isBlank(cell) && !excused.has(cell)))
    .filter((cells) => cells.length > 0)
    .map((cells) => blankFinding('row', cells));
  if (blankRows.length > 0) {
    findings.push(blankFinding(blankRows.length === rows.length ? 'block' : 'rows', blankRows.flat()));
  }
  return findings;
}

/**
 * @param excused blank totals, of which V-5 speaks already
 * @returns nothing for a form that nobody has begun to fill
 */
export function checkBlanks(figures: Figures, excused: ReadonlySet<CellId>): Finding[] {
  const { form, ids } = figures.layout;
  const isUntouched = ids.every((_, index) => figures.kinds[index] === BLANK);
  if (figures.odd === 0 || isUntouched) return [];
  return form.tables.flatMap((table) =>
    table.blocks.flatMap((block) => blanksOfBlock(figures, table, block, excused)),
  );
}
