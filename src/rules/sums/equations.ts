/** The interpreter of the arithmetic rules: patterns over a form become equations over its cells. */
import { type CellId, cellsOf, type Form } from '../../form';
import { type LinearRule, linearRules, type Relation, type Statement } from './linear';
import type { LinearRuleId, Severity } from '../model';

export interface Term {
  readonly sign: 1 | -1;
  readonly cell: CellId;
  /** Whose figure it is: this year's or last year's report. */
  readonly year: 'this' | 'prior';
}

/** One rule in one place of the form. */
export interface Equation {
  readonly rule: LinearRuleId;
  readonly severity: Severity;
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

function instances(rule: LinearRule, statement: Statement, form: Form, priorForm: Form): Equation[] {
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
    const severity = rule.severityAt?.[about[0] ?? ''] ?? rule.severity;
    return [
      { rule: rule.id, severity, relation: statement.relation, left: leftTerms, right: rightTerms, about },
    ];
  });
}

const equations = new Map<string, readonly Equation[]>();

/**
 * All arithmetic rules of a form, in every place they apply.
 * @param priorForm the edition of last year's figures, which may be the other one
 */
export function equationsOf(form: Form, priorForm: Form): readonly Equation[] {
  const key = `${form.edition} ${priorForm.edition}`;
  let found = equations.get(key);
  if (!found) {
    found = linearRules.flatMap((rule) => {
      const inPlace = rule.statements.map((statement) => instances(rule, statement, form, priorForm));
      return inPlace.find((list) => list.length > 0) ?? [];
    });
    equations.set(key, found);
  }
  return found;
}

/** The cell that a rule defines as the sum of other cells of the same report; nothing where it defines none. */
export const totalOf = ({ relation, left: [total, ...more], right }: Equation): CellId | undefined =>
  relation === '=' && more.length === 0 && right.every(({ year, sign }) => year === 'this' && sign === 1)
    ? total?.cell
    : undefined;

/** A total and the cells it adds up. */
export interface Sum {
  readonly total: CellId;
  readonly parts: readonly CellId[];
}

/** The sums among rules; a total that is added up in two ways is in two. */
export const sumsIn = (rules: readonly Equation[]): Sum[] =>
  rules.flatMap((rule) => {
    const total = totalOf(rule);
    return total === undefined ? [] : [{ total, parts: rule.right.map(({ cell }) => cell) }];
  });
