/** Putting back a row that was deleted from a table: all that the plan of its sheet has in it, and what named its cells. */
import type { Report } from '../../../report';
import { type SheetKey, sheetNames } from '../../../locales/workbook';
import {
  afterInsertion,
  anchorOf,
  cellRect,
  type Content,
  contentsOf,
  EMPTY,
  isCalculated,
  isSameButForPlaces,
  joinChanges,
  type Operation,
  type Patch,
  type Protection,
  type Rect,
  seenFrom,
} from '../../patch';
import { temporary } from '../../sheet';
import {
  type PlannedSheet,
  pointingFormulas,
  referencesIn,
  type Remains,
  repairOf,
  repairOperations,
} from '../again';
import { placedBlocks, placedTables } from '../layout';
import { newSheets } from '../plan';
import { expectAround } from '../places';
import type { Gap } from '../reading/gap';
import type { WorkbookReading } from '../reading/interpret';
import {
  flagsIn,
  isAsAround,
  isFlagged,
  looksIn,
  mergesIn,
  ofKind,
  plannedCells,
  validationsIn,
} from './inRow';
import { nameOperations, wordsEndingIn } from './names';

/** A conditional format as it is in the workbook; its formula is written for the first cell of its areas. */
export interface FlagThere {
  readonly id: string;
  readonly formula: string;
  readonly first: { readonly row: number; readonly column: number };
}

/** What is there around the gap. */
export interface AroundGap extends Remains {
  readonly flags: readonly FlagThere[];
  /** How its sheet is protected, if it is. */
  readonly protection: Protection | undefined;
}

type FlagOperation = Extract<Operation, { op: 'flag' }>;

const formulaFrom = ({ at, formula }: FlagOperation, row: number, column: number): string =>
  seenFrom(formula, row - at.row, column - at.column);

/** What stood in the row that is now a row above or below, as Excel has it once the row is back. */
const stoodAt = ({ row, range }: Gap, at: number, column: number): Content => {
  const r = (at > row ? at - 1 : at) - range.row;
  const [formula, value] = [range.formulas[r], range.values[r]].map((line) => line?.[column - range.column]);
  return isCalculated(formula, value)
    ? { formula: afterInsertion(formula.slice(1), range.sheet, row, true) }
    : (value ?? EMPTY);
};

const formulaOf = (content: Content): string | undefined =>
  content !== null && typeof content === 'object' ? content.formula : undefined;

/** Formulas that have lost the row from what they name. */
function lostFormulas(gap: Gap, plan: readonly Operation[]): [at: Rect, content: Content][] {
  return plannedCells(plan).flatMap(({ row, column, content }): [Rect, Content][] => {
    const [planned, now] = [formulaOf(content), formulaOf(stoodAt(gap, row, column))];
    if (row === gap.row || planned === undefined || now === undefined) return [];
    return now !== planned && isSameButForPlaces(now, planned) ? [[cellRect(row, column), content]] : [];
  });
}

/** Flags whose formulas have. Several that lie on the same cell are told apart by what else their formulas say. */
function lostFlags(
  { row, range }: Gap,
  plan: readonly Operation[],
  there: readonly FlagThere[],
): Operation[] {
  const flags = ofKind(plan, 'flag');
  const left = new Map<string, string[]>();
  const known = there.map(({ id, formula, first }) => {
    const at = { ...first, row: first.row >= row ? first.row + 1 : first.row };
    const key = `${at.row} ${at.column}`;
    const planned = flags
      .filter((flag) => isFlagged(flag, at.row, at.column))
      .map((flag) => formulaFrom(flag, at.row, at.column));
    if (!left.has(key)) left.set(key, planned);
    return { id, key, now: afterInsertion(formula.replace(/^=/, ''), range.sheet, row, true) };
  });
  const take = (key: string, isIt: (planned: string) => boolean): string | undefined => {
    const own = left.get(key) ?? [];
    const at = own.findIndex(isIt);
    return at < 0 ? undefined : own.splice(at, 1)[0];
  };
  const other = known.filter(({ key, now }) => take(key, (planned) => planned === now) === undefined);
  return other.flatMap(({ id, key, now }): Operation[] => {
    const formula = take(key, (planned) => isSameButForPlaces(planned, now));
    return formula === undefined ? [] : [{ op: 'reflag', sheet: range.sheet, id, formula }];
  });
}

/** Are the totals of the table calculated, so far as the others tell? */
function isSummed(gap: Gap, plan: readonly Operation[], blocks: readonly { readonly at: Rect }[]): boolean {
  const isEntry = (row: number, column: number): boolean =>
    blocks.some(
      ({ at }) =>
        at.row <= row && row < at.row + at.rows && at.column <= column && column < at.column + at.columns,
    );
  const others = plannedCells(plan).filter(
    ({ row, column, content }) => row !== gap.row && formulaOf(content) !== undefined && isEntry(row, column),
  );
  return (
    others.length === 0 ||
    others.some(({ row, column }) => formulaOf(stoodAt(gap, row, column)) !== undefined)
  );
}

/** Cells as large as all that is planned and all that is there, once the row is. */
function regionOf({ range }: Gap, plan: readonly Operation[]): Rect {
  const cells = plannedCells(plan);
  const rows = Math.max(range.row + range.values.length + 1, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(
    range.column + (range.values[0]?.length ?? 0),
    ...cells.map(({ column }) => column + 1),
  );
  return { row: 0, column: 0, rows, columns };
}

/** The sheets of a report's plan with what they say of one of them put as the workbook at hand has it. */
function planned(gap: Gap, report: Report, reading: WorkbookReading) {
  const { unit, year, edition } = report;
  const seed = { unit, year, edition };
  const sheets = newSheets(seed);
  const now = referencesIn(seed, reading);
  const gone = new Set(reading.gone.map((key) => temporary(sheetNames[key])));
  const inWorkbook = (formula: string): string =>
    now(formula, { made: [], isGone: (sheet) => gone.has(sheet) });
  const own = sheets.find(({ key }) => key === gap.key)?.operations ?? [];
  return {
    sheets,
    own: own.map((operation): Operation => {
      if (!('sheet' in operation)) return operation;
      const placed = { ...operation, sheet: gap.range.sheet };
      if (placed.op !== 'write') return placed;
      const content = placed.content.map((line) =>
        line.map((held) => {
          const formula = formulaOf(held);
          return formula === undefined ? held : { formula: inWorkbook(formula) };
        }),
      );
      return { ...placed, content };
    }),
    blocks: placedBlocks(placedTables(seed)).filter(({ sheet }) => sheet === gap.key),
  };
}

/** Is it the sheet of the gap, as it is called in the plan or in the workbook? */
const isOwnSheet =
  ({ key, range }: Gap) =>
  (name: string): boolean =>
    name === temporary(sheetNames[key]) || name === range.sheet;

/** The sheets that name cells of the one with the gap. */
export const sheetsAround = (
  gap: Gap,
  { unit, year, edition }: Report,
  { sheets }: WorkbookReading,
): SheetKey[] =>
  newSheets({ unit, year, edition })
    .filter(({ key, operations }) => {
      const isThere = key !== gap.key && sheets.has(key);
      return isThere && pointingFormulas(operations, isOwnSheet(gap)).length > 0;
    })
    .map(({ key }) => key);

/** What other sheets said of the row. */
function elsewhere(gap: Gap, sheets: readonly PlannedSheet[], { pointing }: AroundGap): Operation[] {
  const { row, range } = gap;
  const called = (formula: string): string => formula.replaceAll(temporary(sheetNames[gap.key]), range.sheet);
  const repairs = pointing.flatMap((found) => {
    const sheet = sheets.find(({ key }) => key === found.key);
    const then = (formula: string): string => afterInsertion(formula, range.sheet, row, false);
    return sheet ? [repairOf(sheet, isOwnSheet(gap), found, called, then)] : [];
  });
  return repairOperations(repairs);
}

/** The patch that puts the row back where it stood, while all of its sheet is as it was read. */
export function planRow(gap: Gap, report: Report, reading: WorkbookReading, around: AroundGap): Patch {
  const { row, range } = gap;
  const { sheet } = range;
  const { sheets, own, blocks } = planned(gap, report, reading);
  const region = regionOf(gap, own);
  const before: Rect = { row: row - 1, column: 0, rows: 2, columns: 1 };
  const corner = { sheet, at: cellRect(0, 0) };
  const change = (at: Rect, content: Content): Operation => ({
    op: 'change',
    in: { sheet, at: region },
    at,
    content: [[content]],
  });
  const summed = isSummed(gap, own, blocks);
  const isEntry = (column: number): boolean =>
    blocks.some(
      ({ at }) =>
        at.row <= row && row < at.row + at.rows && at.column <= column && column < at.column + at.columns,
    );
  const merges = mergesIn(own, row);
  // What Excel has kept of a label that spanned the row stands below it.
  const kept = merges.filter(({ at }) => at.row === row && stoodAt(gap, row + 1, at.column) !== EMPTY);
  const contents = plannedCells(own).filter(
    (cell) => cell.row === row && (summed || !isEntry(cell.column) || formulaOf(cell.content) === undefined),
  );
  const { protection } = around;
  return [
    { op: 'expect', in: anchorOf(range), holds: contentsOf(range), isInPlace: true },
    // Formulas of the row lead to last year's figures.
    ...expectAround([...reading.priorPlaces.values()], true),
    ...(protection ? [{ op: 'open', in: corner } as const] : []),
    { op: 'insertRows', in: { sheet, at: before }, rows: 1 },
    ...kept.filter(({ at }) => at.rows > 1).map(({ at }) => change(cellRect(row + 1, at.column), EMPTY)),
    ...merges,
    ...looksIn(own, row, (column) => !summed && isEntry(column)),
    ...joinChanges([
      ...contents.map(({ column, content }) => change(cellRect(row, column), content)),
      ...lostFormulas(gap, own).map(([at, content]) => change(at, content)),
    ]),
    ...nameOperations(gap, around.names, [...blocks, ...wordsEndingIn(gap, report, reading)]),
    ...(isAsAround(own, 'validate', row) ? [] : validationsIn(own, row)),
    ...lostFlags(gap, own, around.flags),
    ...(isAsAround(own, 'flag', row)
      ? []
      : [
          { op: 'clearFlags', sheet, at: { ...region, row, rows: 1 } } as const,
          ...flagsIn(own, row, formulaFrom),
        ]),
    ...ofKind(own, 'page').flatMap(({ page: { printArea } }): Operation[] =>
      printArea?.row !== undefined && printArea.row + printArea.rows - 1 === row
        ? [{ op: 'printArea', sheet, at: printArea }]
        : [],
    ),
    ...elsewhere(gap, sheets, around),
    ...(protection ? [{ op: 'close', in: corner, protection } as const] : []),
  ];
}
