/**
 * Linear statements over the cells of a form.
 *
 * A term names cells by pattern: `*` stands for one row or column and takes every value for which all terms of
 * the statement exist; `<tag>` is the sum over the rows or columns so tagged in the form; a leading `-`
 * subtracts; `prior:` is last year's figure. The left side is what is doubted: where it is a single cell, that
 * cell is the one to look at.
 */
import { type CellId, cellsOf, type Form } from '../../form';

export type Relation = '=' | '>=';

export interface Statement {
  readonly left: readonly string[];
  readonly relation: Relation;
  /** Empty: 0. */
  readonly right: readonly string[];
}

export const equals = (left: readonly string[], ...right: string[]): Statement => ({
  left,
  relation: '=',
  right,
});
export const atLeast = (left: readonly string[], ...right: string[]): Statement => ({
  left,
  relation: '>=',
  right,
});

export interface Term {
  readonly sign: 1 | -1;
  readonly cell: CellId;
  /** Whose figure it is: this year's or last year's report. */
  readonly year: 'this' | 'prior';
}

/** A statement in one place of the form. */
export interface Instance {
  readonly relation: Relation;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** This year's cells to look at when it fails: the left side where it is one cell, else all. */
  readonly about: readonly CellId[];
}

const PATTERN = /^(-?)(prior:)?(\w+)\.(.+)\.([^.]+)$/;
const TAG = /^<(\w+)>$/;

interface Pattern {
  readonly sign: 1 | -1;
  readonly year: 'this' | 'prior';
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

function parsePattern(text: string): Pattern {
  const [, minus, prior, table = '', row = '', column = ''] = PATTERN.exec(text) ?? [];
  if (!table) throw new Error(`Not a cell pattern: ${text}`);
  return { sign: minus ? -1 : 1, year: prior ? 'prior' : 'this', table, row, column };
}

/** Does the part of a pattern name this row or column, `*` standing for `bound`? */
function names(part: string, item: { id: string; tag?: string }, bound: string): boolean {
  const tag = TAG.exec(part)?.[1];
  return tag ? item.tag === tag : item.id === (part === '*' ? bound : part);
}

/** The pattern's terms with `*` bound; none where the form has no such cell. */
function termsOf(pattern: Pattern, bound: string, form: Form): Term[] {
  const { sign, year } = pattern;
  return [...cellsOf(form).values()]
    .filter(
      ({ table, row, column }) =>
        table.id === pattern.table && names(pattern.row, row, bound) && names(pattern.column, column, bound),
    )
    .map(({ id }) => ({ sign, year, cell: id }));
}

/** Every row or column of the form that `*` may stand for, in the form's order. */
function bindingsOf(pattern: Pattern, form: Form): string[] {
  const matching = [...cellsOf(form).values()].filter(({ table }) => table.id === pattern.table);
  const isRow = pattern.row === '*';
  return [...new Set(matching.map(({ row, column }) => (isRow ? row.id : column.id)))];
}

function instancesOf(statement: Statement, form: Form, priorForm: Form): Instance[] {
  const left = statement.left.map(parsePattern);
  const right = statement.right.map(parsePattern);
  const [first] = left;
  if (!first) return [];
  const bind = (patterns: Pattern[], bound: string): Term[] | undefined => {
    const terms = patterns.map((pattern) =>
      termsOf(pattern, bound, pattern.year === 'prior' ? priorForm : form),
    );
    return terms.every((found) => found.length > 0) ? terms.flat() : undefined;
  };
  return bindingsOf(first, form).flatMap((bound) => {
    const leftTerms = bind(left, bound);
    const rightTerms = bind(right, bound);
    if (!leftTerms || !rightTerms) return [];
    const doubted = leftTerms.length === 1 ? leftTerms : [...leftTerms, ...rightTerms];
    const about = doubted.filter(({ year }) => year === 'this').map(({ cell }) => cell);
    return [{ relation: statement.relation, left: leftTerms, right: rightTerms, about }];
  });
}

/** A linear rule in one place of the form. */
export interface Equation extends Instance {
  /** The id of the rule. */
  readonly rule: string;
}

/** Where the statements apply: of several, the first whose cells the form has is the one that is meant. */
export const placesOf = (statements: readonly Statement[], form: Form, priorForm: Form): Instance[] =>
  statements
    .map((statement) => instancesOf(statement, form, priorForm))
    .find((instances) => instances.length > 0) ?? [];

/** The cell that a rule defines as the sum of other cells of the same report; nothing where it defines none. */
export const totalOf = ({ relation, left: [total, ...more], right }: Instance): CellId | undefined =>
  relation === '=' && more.length === 0 && right.every(({ year, sign }) => year === 'this' && sign === 1)
    ? total?.cell
    : undefined;
