/**
 * The tables of requests and appeals as the register gives them, by formula on the hidden sheet: the witness that typed
 * figures are checked against, without reading a single row.
 */
import { type CellId, type Form, forms, gridOf, type Table } from '../../form';
import { registerSheetNames } from '../../locales/workbook';
import { cellRect, type Content, EMPTY, type Operation, parseAddress } from '../patch';
import { named } from '../sheet';
import {
  blocksOf,
  type BlockPlace,
  COUNTED_PREFIX,
  placesIn,
  TOLD_NAME,
  totalContent,
  totalParts,
} from '../report';
import { caseTable, COUNTS_COLUMN, HEADER_ROW, LIST_ROW, listReference, requestTable } from './layout';
import { type RegisterSize, tableFormulas, toldFormulas } from './tableFormulas';

const isCounted = ({ id }: Table): boolean => id === 'requests' || id === 'appeals';

/** The counted tables one under another, without their labels: nobody is meant to read them. */
function blocksIn(form: Form): BlockPlace[] {
  let row = LIST_ROW;
  return form.tables.filter(isCounted).flatMap((table) => {
    const grid = gridOf(table);
    const blocks = blocksOf({ table, grid, row, column: COUNTS_COLUMN, widths: [] }, COUNTED_PREFIX);
    row += grid.rows + 1;
    return blocks;
  });
}

/** The defined names of the counted blocks of any edition, and of what is told beside them. */
export const countedBlockNames: readonly string[] = [
  TOLD_NAME,
  ...new Set(Object.values(forms).flatMap((form) => blocksIn(form).map(({ name }) => name))),
];

/** What is told beside the tables, each under its id, in a column behind theirs. */
function toldOperations(form: Form, size: RegisterSize): Operation[] {
  const sheet = registerSheetNames.lists;
  const right = Math.max(...blocksIn(form).map(({ at }) => at.column + at.columns));
  const told = [...toldFormulas(size)];
  const at = { row: LIST_ROW, column: right + 1, rows: told.length, columns: 2 };
  return [
    { op: 'write', sheet, at, content: told.map(([id, formula]): Content[] => [id, { formula }]) },
    named(TOLD_NAME, sheet, at),
  ];
}

/** How many rows a table has that a name leads to; nothing where it leads nowhere, or the table is not where it was made. */
function rowsAt(name: string, names: ReadonlyMap<string, string>): number | undefined {
  const at = parseAddress(names.get(name)?.split('!').at(-1) ?? '');
  return at && at.row === HEADER_ROW && at.column === 0 ? at.rows - 2 : undefined;
}

/**
 * The counts of a register that is there before the report; nothing where there is none, or where it is counted already.
 * @param names the workbook's defined names, with what they lead to
 */
export function planCounts(form: Form, names: ReadonlyMap<string, string>): Operation[] {
  const requests = rowsAt(requestTable.name, names);
  const cases = rowsAt(caseTable.name, names);
  const hasLists = names.get(listReference('workingDays'))?.includes('#REF!') === false;
  const isCounted = countedBlockNames.some((name) => names.has(name));
  if (requests === undefined || cases === undefined || !hasLists || isCounted) return [];
  return countsOperations(form, { requests, cases });
}

/** Writes the counts, and names them. */
export function countsOperations(form: Form, size: RegisterSize): Operation[] {
  const sheet = registerSheetNames.lists;
  const blocks = blocksIn(form);
  const formulas = tableFormulas(form, size);
  const places = new Map(
    blocks.flatMap(placesIn).map(([cell, { row, column }]) => [cell, { sheet, row, column }] as const),
  );
  const parts = totalParts({ edition: form.edition, year: form.firstYear });
  const contentOf = (cell: CellId): Content => {
    const formula = formulas.get(cell);
    return formula === undefined ? (totalContent(parts.get(cell) ?? [], places) ?? EMPTY) : { formula };
  };
  return [
    ...blocks.flatMap(({ name, at, cells }): Operation[] => [
      { op: 'write', sheet, at, content: cells.map((line) => line.map(contentOf)) },
      named(name, sheet, at),
      { op: 'write', sheet, at: cellRect(at.row - 1, at.column), content: [[name]] },
    ]),
    ...toldOperations(form, size),
  ];
}
