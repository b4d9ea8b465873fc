/** The margins: beside each table, for every arithmetic rule, live formulas that show by how much it fails. */
import { type CellId, forms, priorFormOf } from '../../../form';
import {
  type Equation,
  equationsOf,
  type LinearRuleId,
  linearRules,
  type Relation,
  type Term,
} from '../../../rules';
import type { Report } from '../../../report';
import {
  cellRect,
  list,
  type Notation,
  one,
  type Rect,
  type Reference,
  sum,
  sumUnlessEmpty,
} from '../../patch';
import type { SheetKey } from '../../../locales/workbook';
import type { PlacedTable, TablePlace, Year } from '../layout';

type Places = Readonly<Record<Year, ReadonlyMap<CellId, { sheet: SheetKey; at: Rect }>>>;

/** An equation of the form in the workbook: where its figures stand and where its difference is shown. */
export interface Margin {
  readonly equation: Equation;
  readonly sheet: SheetKey;
  readonly at: Rect;
  /** The cells it is about. */
  readonly about: readonly Rect[];
  readonly left: readonly SignedReference[];
  readonly right: readonly SignedReference[];
}

interface SignedReference extends Reference {
  readonly sign: 1 | -1;
}

/** The margins of one rule on one sheet, in line with each other. */
export interface MarginLine {
  readonly rule: LinearRuleId;
  readonly sheet: SheetKey;
  /** To the right of the table, or below it. */
  readonly side: 'right' | 'below';
  readonly margins: readonly Margin[];
}

/** One empty row or column is left between a table and its margins. */
const GAP = 1;

const GAP_WIDTH = 3;
const NOTE_WIDTH = 44;

/** What stands to the right of a table: a gap and its notes; the differences, which are hidden, follow. */
export const marginWidths = [GAP_WIDTH, NOTE_WIDTH] as const;

/** The column of what is said beside a table's rows. */
export const noteColumn = ({ column, grid }: TablePlace): number => column + grid.columns + GAP;

type SheetNaming = (key: SheetKey) => string;

function references(
  terms: readonly Term[],
  sheet: SheetKey,
  places: Places,
  nameOf: SheetNaming,
): SignedReference[] | undefined {
  const found = terms.map(({ cell, year, sign }): SignedReference | undefined => {
    const place = places[year].get(cell);
    if (!place) return undefined;
    const { row, column } = place.at;
    return { sign, row, column, ...(place.sheet !== sheet && { sheet: nameOf(place.sheet) }) };
  });
  return found.every((reference) => reference !== undefined) ? found : undefined;
}

/**
 * The margins of all arithmetic rules, rule by rule.
 * @param nameOf what each sheet is called at the moment
 */
export function marginLines(
  report: Pick<Report, 'year' | 'edition'>,
  tables: readonly PlacedTable[],
  places: Places,
  nameOf: SheetNaming,
): MarginLine[] {
  const equations = equationsOf(forms[report.edition], priorFormOf(report));
  const taken = { right: new Map<SheetKey, number>(), below: new Map<SheetKey, number>() };
  return linearRules.flatMap(({ id: rule }) => {
    const instances = equations.filter((equation) => equation.rule === rule);
    const [first] = instances;
    const own = first && places.this.get(first.about[0] ?? '');
    const table = tables.find(({ sheet, year }) => sheet === own?.sheet && year === 'this');
    if (!own || !table) return [];
    const rows = new Set(instances.map(({ about }) => places.this.get(about[0] ?? '')?.at.row));
    const side = rows.size > 1 ? 'right' : 'below';
    const index = taken[side].get(own.sheet) ?? 0;
    taken[side].set(own.sheet, index + 1);
    const margins = instances.flatMap((equation) => {
      const about = equation.about.flatMap((cell) => places.this.get(cell)?.at ?? []);
      const left = references(equation.left, own.sheet, places, nameOf);
      const right = references(equation.right, own.sheet, places, nameOf);
      const [doubted] = about;
      if (!doubted || !left || !right) return [];
      const at =
        side === 'right'
          ? cellRect(doubted.row, noteColumn(table) + 1 + index)
          : cellRect(table.row + table.grid.rows + GAP + index, doubted.column);
      return [{ equation, sheet: own.sheet, at, about, left, right }];
    });
    return [{ rule, sheet: own.sheet, side, margins }];
  });
}

/** Both sides with the subtracted cells carried over. */
function sides({ left, right }: Margin): [plus: Reference[], minus: Reference[]] {
  const plain = ({ sheet, row, column }: SignedReference): Reference => ({
    row,
    column,
    ...(sheet && { sheet }),
  });
  const of = (sign: 1 | -1) => [
    ...left.filter((reference) => reference.sign === sign).map(plain),
    ...right.filter((reference) => reference.sign === -sign).map(plain),
  ];
  return [of(1), of(-1)];
}

const shortfall: Readonly<Record<Relation, (difference: string) => string>> = {
  '=': (difference) => difference,
  '>=': (difference) => `MIN(0,${difference})`,
};

/** The live difference: 0 when the rule holds, empty while last year's figures are not there. */
export function marginFormula(margin: Margin, notation: Notation): string {
  const [plus, minus] = sides(margin);
  const difference = shortfall[margin.equation.relation](`${sum(plus, notation)}-${sum(minus, notation)}`);
  const prior = [...plus, ...minus].filter(({ sheet }) => sheet !== undefined);
  return prior.length > 0
    ? `IF(COUNT(${list(prior, notation)})<${prior.length},"",${difference})`
    : difference;
}

/**
 * True where the margin shows a difference and every part is a number, or (`complete` false) where some are not.
 * Last year's parts are left out: the margin is empty without them, and a conditional format that refers to
 * another sheet is not understood everywhere.
 */
export function marginFails(margin: Margin, complete: boolean, notation: Notation): string {
  const parts = sides(margin)
    .flat()
    .filter(({ sheet }) => sheet === undefined);
  const { row, column } = margin.at;
  const differs = `N(${one({ row, column }, notation)})<>0`;
  return `AND(${differs},COUNT(${list(parts, notation)})${complete ? '=' : '<'}${parts.length})`;
}

/** The cells that a total adds up. */
export const partsOf = (margin: Margin): readonly Reference[] => sides(margin)[1];

/** Is the cell, on the margin's own sheet, one of those the rule compares? */
export const takesPart = ({ row, column }: Rect, { left, right }: Margin): boolean =>
  [...left, ...right].some(
    (reference) => reference.sheet === undefined && reference.row === row && reference.column === column,
  );

/** The formula that fills a total: the sum of its parts, empty while all of them are. */
export const totalFormula = (parts: readonly Reference[], notation: Notation): string =>
  sumUnlessEmpty(list(parts, notation));
