/** What rules say natively, over the cells of a sheet: a flag for every verdict that a formula can pass, in its colour. */
import { cellsOf, type Form, type FormCell } from '../../../form';
import { type CellFormula, ruleOf, rules, type Rule, severityOf, totalOf } from '../../../rules';
import { list, type Notation, one, type Rect, type Reference } from '../../patch';
import type { flagColors } from '../../sheet';
import type { PlacedBlock } from '../layout';
import { type Margin, marginFails, type MarginLine, partsOf } from './margins';

export type Level = keyof typeof flagColors;

export interface Flag {
  readonly level: Level;
  readonly cell: Rect;
  readonly formula: (notation: Notation) => string;
}

interface BlockCell {
  readonly cell: Rect;
  readonly id: string;
  /** The entry cells of its row on the sheet. */
  readonly row: readonly Reference[];
}

export const cellsOfBlock = ({ at, cells }: PlacedBlock): BlockCell[] =>
  cells.flatMap((ids, r) => {
    const row = ids.map((_, c) => ({ row: at.row + r, column: at.column + c, fixedColumn: true }));
    return ids.map((id, c) => ({
      id,
      cell: { row: at.row + r, column: at.column + c, rows: 1, columns: 1 },
      row,
    }));
  });

/** A flag in the colour of the verdict; a hint has none. */
function flagFor(rule: Rule, key: string, id: string, flag: Omit<Flag, 'level'>): Flag[] {
  const level = severityOf(rule, key, id);
  return level === 'hint' ? [] : [{ level, ...flag }];
}

/** A linear rule on the cells it is about: broken with every part a number, or not to be told with some that are not. */
function marginFlags(margin: Margin): Flag[] {
  const { equation, about } = margin;
  const rule = ruleOf(equation.rule);
  const keys = Object.entries(rule.native ?? {}).flatMap(([key, native]) => (native === 'margin' ? key : []));
  return about.flatMap((cell) =>
    keys.flatMap((key) => {
      const isComplete = !key.endsWith('.cannotTell');
      const formula = (notation: Notation) => marginFails(margin, isComplete, notation);
      return flagFor(rule, key, equation.about[0] ?? '', { cell, formula });
    }),
  );
}

interface Saying {
  readonly rule: Rule;
  readonly key: string;
  readonly formula: CellFormula;
}

/** Everything that rules say of single cells. */
const sayings: readonly Saying[] = rules.flatMap((rule: Rule) =>
  Object.entries(rule.native ?? {}).flatMap(([key, native]) =>
    native === undefined || native === 'margin' ? [] : native.map((formula) => ({ rule, key, formula })),
  ),
);

/** The lists of cells that a total adds up, by its cell. */
function sumsOf(lines: readonly MarginLine[]): ReadonlyMap<string, readonly (readonly Reference[])[]> {
  const found = new Map<string, (readonly Reference[])[]>();
  for (const margin of lines.flatMap(({ margins }) => margins)) {
    const total = totalOf(margin.equation);
    if (total !== undefined) found.set(total, [...(found.get(total) ?? []), partsOf(margin)]);
  }
  return found;
}

/** The flags of one saying in one cell: one for each sum, where it speaks of sums. */
function cellFlags(
  { rule, key, formula: { when } }: Saying,
  { cell, id, row }: BlockCell,
  sums: readonly (readonly Reference[])[],
): Flag[] {
  const write = (parts: readonly Reference[]) => (notation: Notation) =>
    when
      .replaceAll('{cell}', one(cell, notation))
      .replaceAll('{row}', list(row, notation))
      .replaceAll('{parts}', list(parts, notation));
  const lists = when.includes('{parts}') ? sums : [[]];
  return lists.flatMap((parts) => flagFor(rule, key, id, { cell, formula: write(parts) }));
}

/** Every flag that rules ask for, on the cells of one sheet. */
export function ruleFlags(blocks: readonly PlacedBlock[], lines: readonly MarginLine[], form: Form): Flag[] {
  const sums = sumsOf(lines);
  return [
    ...lines.flatMap(({ margins }) => margins.flatMap(marginFlags)),
    ...blocks.flatMap(cellsOfBlock).flatMap((place) => {
      const cell = cellsOf(form).get(place.id) as FormCell;
      return sayings
        .filter(({ formula }) => formula.of(cell))
        .flatMap((saying) => cellFlags(saying, place, sums.get(place.id) ?? []));
    }),
  ];
}
