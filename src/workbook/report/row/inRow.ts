/** Of the plan of a sheet what makes one row of it, for a row that is inserted where one was deleted. */
import { type Content, type Operation, type Rect } from '../../patch';

type Of<K extends Operation['op']> = Extract<Operation, { op: K }>;

const isOver = ({ row, rows }: Pick<Rect, 'row' | 'rows'>, at: number): boolean =>
  row <= at && at < row + rows;

export const ofKind = <K extends Operation['op']>(plan: readonly Operation[], kind: K): Of<K>[] =>
  plan.filter((operation): operation is Of<K> => operation.op === kind);

/** What the plan writes, cell by cell. */
export const plannedCells = (
  plan: readonly Operation[],
): { readonly row: number; readonly column: number; readonly content: Content }[] =>
  ofKind(plan, 'write').flatMap(({ at, content }) =>
    content.flatMap((line, r) =>
      line.flatMap((held, c) =>
        held === null ? [] : [{ row: at.row + r, column: at.column + c, content: held }],
      ),
    ),
  );

/** Cells that span the row and others, made one again: what Excel has left of them ends above it or begins below. */
export const mergesIn = (plan: readonly Operation[], row: number): Of<'merge'>[] =>
  ofKind(plan, 'merge').filter(({ at }) => isOver(at, row));

/**
 * How the row looks.
 * @param isOpen cells that the plan locks for a formula they do not have
 */
export const looksIn = (
  plan: readonly Operation[],
  row: number,
  isOpen: (column: number) => boolean,
): Operation[] =>
  plan.flatMap((operation): Operation[] => {
    if (operation.op === 'rowHeight') return isOver(operation, row) ? [{ ...operation, row, rows: 1 }] : [];
    if (operation.op !== 'style' || !isOver(operation.at, row)) return [];
    const at = { ...operation.at, row, rows: 1 };
    if (operation.style.locked !== true) return [{ ...operation, at }];
    const closed = Array.from({ length: at.columns }, (_, c) => at.column + c).filter(
      (column) => !isOpen(column),
    );
    return closed.map((column) => ({ ...operation, at: { ...at, column, columns: 1 } }));
  });

const areasOf = (operation: Of<'validate' | 'flag'>): readonly Rect[] => [
  operation.at,
  ...(operation.op === 'flag' ? (operation.also ?? []) : []),
];

/** The parts of an operation's areas that lie in a row. */
const partsIn = (operation: Of<'validate' | 'flag'>, row: number): Rect[] =>
  areasOf(operation)
    .filter((at) => isOver(at, row))
    .map((at) => ({ ...at, row, rows: 1 }));

/** Has the plan the same for the row as for those above and below? Then Excel gives it to a row between them by itself. */
export const isAsAround = (plan: readonly Operation[], kind: 'validate' | 'flag', row: number): boolean =>
  ofKind(plan, kind).every((operation) => {
    const columns = (at: number): string =>
      JSON.stringify(partsIn(operation, at).map(({ column, columns: width }) => [column, width]));
    return columns(row) === columns(row - 1) && columns(row) === columns(row + 1);
  });

/** What may be typed into the row's cells. */
export const validationsIn = (plan: readonly Operation[], row: number): Of<'validate'>[] =>
  ofKind(plan, 'validate').flatMap((operation) =>
    partsIn(operation, row).map((at) => ({ ...operation, at })),
  );

/** The flags of the row's cells, each with the formula as it reads from the first of them. */
export const flagsIn = (
  plan: readonly Operation[],
  row: number,
  formulaAt: (flag: Of<'flag'>, row: number, column: number) => string,
): Of<'flag'>[] =>
  ofKind(plan, 'flag').flatMap((flag) => {
    const [at, ...also] = partsIn(flag, row).sort((a, b) => a.column - b.column);
    return at ? [{ ...flag, at, also, formula: formulaAt(flag, row, at.column) }] : [];
  });

/** Does the flag lie on the cell? */
export const isFlagged = (flag: Of<'flag'>, row: number, column: number): boolean =>
  partsIn(flag, row).some((at) => at.column <= column && column < at.column + at.columns);
