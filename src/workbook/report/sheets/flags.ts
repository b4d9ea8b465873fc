/** What a cell's colour says without the add-in: conditional formats over the margins, the cells and 校验结果. */
import { cellTypes } from '../../../form';
import { type Finding, type Group, linearRules, type RuleId } from '../../../rules';
import {
  a1,
  cellAddress,
  coverRects,
  list,
  type Notation,
  one,
  type Operation,
  type Rect,
  relativeTo,
} from '../../patch';
import { type Margin, marginFails, type MarginLine, takesPart } from './margins';
import { findingsSheet, type PlacedBlock } from '../layout';
import { flagColors } from '../../sheet';

type Level = keyof typeof flagColors;

interface Flag {
  readonly level: Level;
  readonly cell: Rect;
  readonly formula: (notation: Notation) => string;
}

/** One conditional format for all cells whose formula reads alike from where they stand. */
function flagOperations(sheet: string, flags: readonly Flag[]): Operation[] {
  const alike = new Map<string, Flag[]>();
  for (const flag of flags) {
    const key = `${flag.level} ${flag.formula(relativeTo(flag.cell))}`;
    alike.set(key, [...(alike.get(key) ?? []), flag]);
  }
  return [...alike.values()].flatMap((group) =>
    coverRects(group.map(({ cell }) => cell)).flatMap((at): Operation[] => {
      const corner = group.find(({ cell }) => cell.row === at.row && cell.column === at.column);
      return corner
        ? [{ op: 'flag', sheet, at, formula: corner.formula(a1), ...flagColors[corner.level] }]
        : [];
    }),
  );
}

/** A broken rule in the colour of its severity; one that cannot be told in that of a warning. */
function marginFlags(margin: Margin): Flag[] {
  const level: Level = margin.equation.severity === 'error' ? 'error' : 'warning';
  return margin.about.flatMap((cell): Flag[] => [
    { level, cell, formula: (notation) => marginFails(margin, true, notation) },
    { level: 'warning', cell, formula: (notation) => marginFails(margin, false, notation) },
  ]);
}

const cellsOfBlock = ({ at, block }: PlacedBlock): { cell: Rect; row: Rect; column: number }[] =>
  Array.from({ length: at.rows * at.columns }, (_, index) => {
    const row = at.row + Math.floor(index / at.columns);
    const column = index % at.columns;
    return {
      cell: { row, column: at.column + column, rows: 1, columns: 1 },
      row: { row, column: at.column, rows: 1, columns: at.columns },
      column: column % block.columns.length,
    };
  });

/** Words in a number cell, a negative or broken count (V-1, V-2); a blank beside filled cells of its row (V-4). */
function cellFlags(placed: PlacedBlock): Flag[] {
  return cellsOfBlock(placed).flatMap(({ cell, row, column }): Flag[] => {
    const { whole, least } = cellTypes[placed.block.columns[column]?.type ?? 'count'];
    const wrong = (notation: Notation): string => {
      const it = one(cell, notation);
      const misfits = [least !== null && `N(${it})<${least}`, whole && `N(${it})<>INT(N(${it}))`];
      return `OR(AND(ISTEXT(${it}),LEN(${it})>0),${misfits.filter(Boolean).join(',')})`;
    };
    const neighbours = (notation: Notation): string =>
      list(
        Array.from({ length: row.columns }, (_, offset) => ({
          row: row.row,
          column: row.column + offset,
          fixedColumn: true,
        })),
        notation,
      );
    return [
      { level: 'error', cell, formula: wrong },
      {
        level: 'warning',
        cell,
        formula: (notation) => `AND(ISBLANK(${one(cell, notation)}),COUNT(${neighbours(notation)})>0)`,
      },
    ];
  });
}

/** The rules that formulas hold the figures themselves against. */
const live: ReadonlySet<RuleId> = new Set([...linearRules.map(({ id }) => id), 'V-1', 'V-2', 'V-4', 'V-5']);

/**
 * Is a finding flagged by formulas that see the figures themselves? Then 校验结果 need not name its cells, whose
 * flags would outlive the correction until the next check.
 */
export const isFlaggedLive = ({ rule, message }: Finding): boolean =>
  live.has(rule) && message.key !== 'V-4.rows' && message.key !== 'V-4.block';

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

/** A cell that 校验结果 names as the one at fault, for as long as a rule it takes part in fails. */
function faultFlags(block: PlacedBlock, lines: readonly MarginLine[]): Flag[] {
  const margins = lines.flatMap(({ side, margins: own }) => own.map((margin) => ({ side, margin })));
  return cellsOfBlock(block).flatMap(({ cell }): Flag[] => {
    const own = margins.filter(({ margin }) => takesPart(cell, margin));
    if (own.length === 0) return [];
    return [
      {
        level: 'fault',
        cell,
        formula: (notation) => {
          // Fixed where the margins are in line, so that the cells of a row or column share one formula.
          const failing = own.map(({ side, margin: { at } }) => {
            const inLine = side === 'right' ? { fixedColumn: true } : { fixedRow: true };
            return `N(${one({ row: at.row, column: at.column, ...inLine }, notation)})<>0`;
          });
          return `AND(COUNTIF(${findingsSheet.flags},"*${block.table.id}@"&ADDRESS(ROW(),COLUMN(),4)&"|*")>0,OR(${failing.join(',')}))`;
        },
      },
    ];
  });
}

/** A cell that 校验结果 names is flagged for as long as it does. */
export const lookup = (sheet: string, at: Rect, part: Group, level: Level): Operation => ({
  op: 'flag',
  sheet,
  at,
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
): Operation[] {
  const flags = [
    ...lines.flatMap(({ margins }) => margins.flatMap(marginFlags)),
    ...blocks.flatMap(cellFlags),
  ];
  return [
    ...(['warning', 'error'] as const).flatMap((level) => [
      ...flagOperations(
        sheet,
        flags.filter((flag) => flag.level === level),
      ),
      ...blocks.map(({ at, table }) => lookup(sheet, at, table.id, level)),
    ]),
    ...flagOperations(
      sheet,
      blocks.flatMap((block) => faultFlags(block, lines)),
    ),
  ];
}
