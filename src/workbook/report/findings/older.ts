/** A 校验结果 that lacks columns of ours, as one does that an older version made: it gets them, and keeps all that it has. */
import {
  type Anchor,
  absoluteAddress,
  type Content,
  completedHeader,
  type Contents,
  EMPTY,
  type Held,
  onSheet,
  type Operation,
  parseAddress,
  type Patch,
  planColumns,
} from '../../patch';
import { findingsSheet } from '../layout';
import {
  columnRect,
  type FindingsColumn,
  findingsColumns,
  lackingUnder,
  offsetsUnder,
  placeFormula,
  standingFormula,
} from './table';

/** The table as it stands. */
export interface OlderFindings {
  readonly header: readonly Held[];
  /** Its rows below the header, and what they hold. */
  readonly anchor: Anchor;
  readonly rows: Contents;
}

/** The names that formulas look a column up by. */
const namesOf: Partial<Record<FindingsColumn, string>> = {
  standing: findingsSheet.flags,
  aside: findingsSheet.asides,
};

/**
 * @param names the workbook's defined names, with what they lead to: those of a column that is new lead to it then
 */
export function planOlder(
  { header, anchor, rows }: OlderFindings,
  names: ReadonlyMap<string, string>,
): Patch {
  const { sheet, at } = anchor;
  const lacking = lackingUnder(header);
  const before = offsetsUnder(header);
  const after = offsetsUnder(completedHeader(header, lacking));
  const columnAt = (key: FindingsColumn): number => at.column + (after[findingsColumns.indexOf(key)] ?? 0);
  const key = before[findingsColumns.indexOf('key')] ?? -1;
  const formulas: Partial<Record<FindingsColumn, string>> = {
    place: placeFormula(columnAt),
    standing: standingFormula(columnAt),
  };
  const led = lacking.flatMap((column): Operation[] => {
    const name = namesOf[column.key];
    if (name === undefined) return [];
    const from = names.get(name);
    // The rows that a name leads to have moved along with them.
    const known = parseAddress(from?.split('!').at(-1) ?? '') ?? { ...columnRect(column.key), row: at.row };
    const rect = { ...known, column: columnAt(column.key), columns: 1 };
    const formula = onSheet(sheet, absoluteAddress(rect));
    return [
      from === undefined ? { op: 'addName', name, formula } : { op: 'redefine', sheet, name, from, formula },
    ];
  });
  const contentOf = (column: FindingsColumn): readonly Content[] => {
    const formula = formulas[column];
    return rows.map((row) => (formula === undefined || (row[key] ?? EMPTY) === EMPTY ? EMPTY : { formula }));
  };
  return [...planColumns(anchor, lacking, (column) => contentOf(column.key)), ...led];
}
