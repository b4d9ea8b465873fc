/**
 * The tables of requests and appeals as the register gives them, by formula on the hidden sheet: the witness that typed
 * figures are checked against, without reading a single row.
 */
import { type CellId, type Form, forms, gridOf, type Table } from '../../form';
import { registerSheetNames } from '../../locales/workbook';
import { cellRect, type Content, EMPTY, type Operation } from '../patch';
import { named } from '../sheet';
import {
  blocksOf,
  type BlockPlace,
  type CellPlace,
  COUNTED_PREFIX,
  placesIn,
  TOLD_NAME,
  totalContent,
  totalParts,
} from '../report';
import {
  caseTable,
  COUNTS_COLUMN,
  LIST_ROW,
  listReference,
  type RegisterTable,
  requestTable,
} from './layout';
import { referencesIn, type RegisterTables, type TableOnSheet } from './stand';
import { type ReferenceOf, tableFormulas, toldFormulas } from './tableFormulas';

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

type Told = readonly (readonly [id: string, formula: string])[];

const toldContent = (told: Told): Content[][] => told.map(([id, formula]) => [id, { formula }]);

/** Formulas lead to where a table stood when it was read. */
function expectInPlace({ name }: RegisterTable, table: TableOnSheet | undefined): Operation[] {
  if (!table) return [];
  const { sheet, row, column, height, header } = table;
  const at = { row, column, rows: height, columns: header.length };
  return [
    { op: 'expect', in: { name, sheet, at }, at: { ...at, rows: 1 }, holds: [header], isInPlace: true },
  ];
}

/**
 * What is told beside the counts of a register that an older version made without it.
 * @param at a cell right of all that stands on the sheet of the counts
 */
export function planTold({ sheet, row, column }: CellPlace, tables: RegisterTables): Operation[] {
  const told = [...toldFormulas(referencesIn(tables))];
  const at = { row, column, rows: told.length, columns: 2 };
  return [
    ...expectInPlace(requestTable, tables.requests),
    ...expectInPlace(caseTable, tables.cases),
    {
      op: 'change',
      in: { sheet, at },
      at,
      from: told.map(() => [EMPTY, EMPTY]),
      content: toldContent(told),
    },
    named(TOLD_NAME, sheet, at),
  ];
}

/** What is told beside the tables, each under its id, in a column behind theirs. */
function toldOperations(form: Form, at: ReferenceOf): Operation[] {
  const sheet = registerSheetNames.lists;
  const right = Math.max(...blocksIn(form).map(({ at }) => at.column + at.columns));
  const told = [...toldFormulas(at)];
  const rect = { row: LIST_ROW, column: right + 1, rows: told.length, columns: 2 };
  return [{ op: 'write', sheet, at: rect, content: toldContent(told) }, named(TOLD_NAME, sheet, rect)];
}

/**
 * The counts of a register that is there before the report; nothing where there is none, or where it is counted already.
 * @param names the workbook's defined names, with what they lead to
 */
export function planCounts(
  form: Form,
  names: ReadonlyMap<string, string>,
  tables: RegisterTables,
): Operation[] {
  const hasLists = names.get(listReference('workingDays'))?.includes('#REF!') === false;
  const isCounted = countedBlockNames.some((name) => names.has(name));
  if (!tables.requests || !tables.cases || !hasLists || isCounted) return [];
  return countsOperations(form, referencesIn(tables));
}

/** Writes the counts, and names them. */
export function countsOperations(form: Form, at: ReferenceOf): Operation[] {
  const sheet = registerSheetNames.lists;
  const blocks = blocksIn(form);
  const formulas = tableFormulas(form, at);
  const places = new Map(
    blocks.flatMap(placesIn).map(([cell, { row, column }]) => [cell, { sheet, row, column }] as const),
  );
  const parts = totalParts({ edition: form.edition, year: form.firstYear });
  const contentOf = (cell: CellId): Content => {
    const formula = formulas.get(cell);
    return formula === undefined ? (totalContent(parts.get(cell) ?? [], places) ?? EMPTY) : { formula };
  };
  return [
    ...blocks.flatMap(({ name, at: rect, cells }): Operation[] => [
      { op: 'write', sheet, at: rect, content: cells.map((line) => line.map(contentOf)) },
      named(name, sheet, rect),
      { op: 'write', sheet, at: cellRect(rect.row - 1, rect.column), content: [[name]] },
    ]),
    ...toldOperations(form, at),
  ];
}
