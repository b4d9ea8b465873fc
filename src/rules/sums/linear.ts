/**
 * The arithmetic of the form, as data: every rule a linear statement over cell ids.
 *
 * A term names cells by pattern: `*` stands for one row or column and takes every value for which all terms of
 * the statement exist; `<tag>` is the sum over the rows or columns so tagged in the form; a leading `-`
 * subtracts; `prior:` is last year's figure. The left side is what is doubted: where it is a single cell, that
 * cell is the one to look at.
 */
import type { CellId } from '../../form';
import type { Basis, LinearRuleId, Severity } from '../model';

export type Relation = '=' | '>=';

export interface Statement {
  readonly left: readonly string[];
  readonly relation: Relation;
  /** Empty: 0. */
  readonly right: readonly string[];
}

export interface LinearRule {
  readonly id: LinearRuleId;
  readonly severity: Severity;
  /** Cells (first on the left side) in which the rule weighs more or less than it does elsewhere. */
  readonly severityAt?: Readonly<Record<CellId, Severity>>;
  readonly basis: readonly Basis[];
  /** The first statement whose cells exist in the edition's form is the rule there. */
  readonly statements: readonly Statement[];
}

const equals = (left: readonly string[], ...right: string[]): Statement => ({ left, relation: '=', right });
const atLeast = (left: readonly string[], ...right: string[]): Statement => ({ left, relation: '>=', right });

export const linearRules: readonly LinearRule[] = [
  {
    id: 'T3-1',
    severity: 'error',
    basis: ['P'],
    statements: [
      equals(
        ['requests.received.*', 'requests.carriedIn.*'],
        'requests.processed.*',
        'requests.carriedOut.*',
      ),
    ],
  },
  {
    id: 'T3-2',
    severity: 'error',
    basis: ['A'],
    statements: [equals(['requests.processed.*'], 'requests.<outcome>.*')],
  },
  {
    id: 'T3-3',
    severity: 'error',
    basis: ['A', 'X'],
    statements: [equals(['requests.*.total'], 'requests.*.person', 'requests.*.<organisation>')],
  },
  {
    id: 'T4-1',
    severity: 'error',
    basis: ['A', 'X'],
    statements: [
      equals(
        ['appeals.*.total'],
        'appeals.*.upheld',
        'appeals.*.corrected',
        'appeals.*.other',
        'appeals.*.pending',
      ),
    ],
  },
  {
    id: 'Y-1',
    severity: 'warning',
    severityAt: { 'requests.carriedIn.total': 'error' },
    basis: ['A'],
    statements: [equals(['requests.carriedIn.*'], 'prior:requests.carriedOut.*')],
  },
  {
    id: 'Y-2',
    severity: 'warning',
    basis: ['A'],
    statements: [
      equals(
        ['disclosure.*.inForce'],
        'prior:disclosure.*.inForce',
        'disclosure.*.made',
        '-disclosure.*.repealed',
      ),
    ],
  },
  {
    id: 'Y-3',
    severity: 'warning',
    basis: ['A'],
    statements: [
      equals(['disclosure.*.lastYearItems'], 'prior:disclosure.*.lastYearItems', 'prior:disclosure.*.change'),
    ],
  },
  {
    id: 'S-1',
    severity: 'warning',
    basis: ['A'],
    statements: [
      atLeast(['disclosure.*.inForce'], 'disclosure.*.made', '-disclosure.*.repealed'),
      atLeast(['disclosure.*.lastYearItems', 'disclosure.*.change']),
    ],
  },
  {
    id: 'S-2',
    severity: 'warning',
    basis: ['A'],
    statements: [atLeast(['disclosure.*.totalPublished'], 'disclosure.*.published')],
  },
];
