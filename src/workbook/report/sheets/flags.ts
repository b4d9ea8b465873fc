/** What a cell's colour says without the add-in: conditional formats over the margins, the cells and 校验结果. */
import type { Form } from '../../../form';
import type { Group } from '../../../rules';
import {
  a1,
  cellAddress,
  cellRect,
  coverRects,
  one,
  type Operation,
  type Rect,
  rectAddress,
  relativeTo,
} from '../../patch';
import { type Margin, type MarginLine, takesPart } from './margins';
import { cellsOfBlock, type Flag, type Level, ruleFlags } from './ruleFlags';
import { findingsSheet, type PlacedBlock } from '../layout';
import { flagColors } from '../../sheet';

type FlagOperation = Extract<Operation, { op: 'flag' }>;

/** Rectangles in groups that begin with their topmost and leftmost cell: whatever reads a formula begins there. */
function fromTheirCorner(rects: readonly Rect[]): [Rect, ...Rect[]][] {
  const groups: [Rect, ...Rect[]][] = [];
  for (const rect of rects) {
    const own = groups.find(([first]) => first.row <= rect.row && first.column <= rect.column);
    if (own) own.push(rect);
    else groups.push([rect]);
  }
  return groups;
}

/** One conditional format for all cells whose formula reads alike from where they stand. */
function flagOperations(sheet: string, flags: readonly Flag[]): FlagOperation[] {
  const alike = new Map<string, Flag[]>();
  for (const flag of flags) {
    const key = `${flag.level} ${flag.formula(relativeTo(flag.cell))}`;
    alike.set(key, [...(alike.get(key) ?? []), flag]);
  }
  return [...alike.values()].flatMap((group) =>
    fromTheirCorner(coverRects(group.map(({ cell }) => cell))).flatMap(([at, ...also]): FlagOperation[] => {
      const corner = group.find(({ cell }) => cell.row === at.row && cell.column === at.column);
      return corner
        ? [{ op: 'flag', sheet, at, also, formula: corner.formula(a1), ...flagColors[corner.level] }]
        : [];
    }),
  );
}

/** A cell as a row's key on 校验结果 names it: the part of the form stands for the sheet, which may be renamed. */
export interface FlaggedCell {
  readonly part: Group;
  readonly row: number;
  readonly column: number;
}

const named = (cells: readonly FlaggedCell[], sign: '!' | '@'): string =>
  cells.map(({ part, row, column }) => `${part}${sign}${cellAddress(row, column)}|`).join('');

/** The start of a row's key on 校验结果, as the conditional formats look it up. */
export const flagKey = (level: string, cells: readonly FlaggedCell[]): string =>
  `${level}|${named(cells, '!')}`;

/** The part of a row's key that names the cells at fault, apart from those it is about. */
export const faultKey = (cells: readonly FlaggedCell[]): string => named(cells, '@');

/** Are the cells it compares in several columns? */
const isAcross = ({ left, right }: Margin): boolean =>
  new Set([...left, ...right].flatMap(({ sheet, column }) => (sheet === undefined ? column : []))).size > 1;

type PlacedMargin = Pick<MarginLine, 'side'> & { readonly margin: Margin };

/**
 * The margins a cell takes part in and, step by step, those of the totals it goes into: where a total is a formula it
 * agrees with its parts, and only what is compared with it tells that one of them is wrong.
 */
function marginsOf(cell: Rect, margins: readonly PlacedMargin[], known = new Set<Margin>()): PlacedMargin[] {
  const own = margins.filter(({ margin }) => !known.has(margin) && takesPart(cell, margin));
  for (const { margin } of own) known.add(margin);
  const totals = own.flatMap(({ margin: { left } }) => {
    const [total, ...more] = left;
    return total && more.length === 0 && total.sheet === undefined ? cellRect(total.row, total.column) : [];
  });
  return [...own, ...totals.flatMap((total) => marginsOf(total, margins, known))];
}

/** A cell that 校验结果 names as the one at fault, for as long as a rule it takes part in fails. */
function faultFlags(block: PlacedBlock, lines: readonly MarginLine[]): Flag[] {
  const margins = lines.flatMap(({ side, margins: own }) => own.map((margin) => ({ side, margin })));
  return cellsOfBlock(block).flatMap(({ cell }): Flag[] => {
    const own = marginsOf(cell, margins);
    if (own.length === 0) return [];
    return [
      {
        level: 'fault',
        cell,
        formula: (notation) => {
          // Fixed unless the margins are in line, so that the cells of a row or column share one formula.
          const failing = own.map(({ side, margin }) => {
            const { row, column } = margin.at;
            const fixed = {
              fixedRow: side === 'below' || row !== cell.row,
              fixedColumn: side === 'right' || isAcross(margin) || column !== cell.column,
            };
            return `N(${one({ row, column, ...fixed }, notation)})<>0`;
          });
          return `AND(COUNTIF(${findingsSheet.flags},"*${block.table.id}@"&ADDRESS(ROW(),COLUMN(),4)&"|*")>0,OR(${failing.join(',')}))`;
        },
      },
    ];
  });
}

/** As long as the rule of a conditional format can be where a person looks it up in Excel. */
const LONGEST_RULE = 255;

const anyOf = (formulas: readonly string[]): string =>
  formulas.length > 1
    ? `OR(${formulas.map((formula) => `IFERROR(${formula},FALSE)`).join(',')})`
    : formulas.join('');

const cellsOf = ({ at, also = [] }: FlagOperation): string => [at, ...also].map(rectAddress).join();

/**
 * What is said of the same cells in the same colour, in as few conditional formats as it fits: each costs Excel a dozen
 * calls. A formula that comes to an error says nothing, and keeps no other from speaking.
 */
function grouped(operations: readonly FlagOperation[]): FlagOperation[] {
  const groups: { readonly first: FlagOperation; readonly formulas: string[] }[] = [];
  for (const operation of operations) {
    const { formula } = operation;
    const fitting = groups.find(
      ({ first, formulas }) =>
        cellsOf(first) === cellsOf(operation) && anyOf([...formulas, formula]).length <= LONGEST_RULE,
    );
    if (fitting) fitting.formulas.push(formula);
    else groups.push({ first: operation, formulas: [formula] });
  }
  return groups.map(({ first, formulas }) => ({ ...first, formula: anyOf(formulas) }));
}

/** A cell that 校验结果 names is flagged for as long as it does. */
export const lookup = (
  sheet: string,
  [at, ...also]: readonly [Rect, ...Rect[]],
  part: Group,
  level: Level,
): FlagOperation => ({
  op: 'flag',
  sheet,
  at,
  also,
  formula: `COUNTIF(${findingsSheet.flags},"${level}|*${part}!"&ADDRESS(ROW(),COLUMN(),4)&"|*")>0`,
  ...flagColors[level],
});

/**
 * The flags of a sheet. Excel puts each new conditional format before those that are there, so the least
 * important come first.
 */
export function sheetFlags(
  sheet: string,
  blocks: readonly PlacedBlock[],
  lines: readonly MarginLine[],
  form: Form,
): Operation[] {
  const flags = ruleFlags(blocks, lines, form);
  const tables = [...new Set(blocks.map(({ table }) => table.id))];
  return [
    ...(['warning', 'error'] as const).flatMap((level) =>
      grouped([
        ...flagOperations(
          sheet,
          flags.filter((flag) => flag.level === level),
        ),
        ...tables.flatMap((table) =>
          fromTheirCorner(blocks.filter((block) => block.table.id === table).map(({ at }) => at)).map(
            (rects) => lookup(sheet, rects, table, level),
          ),
        ),
      ]),
    ),
    ...flagOperations(
      sheet,
      blocks.flatMap((block) => faultFlags(block, lines)),
    ),
  ];
}
