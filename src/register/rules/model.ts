/** What a rule about a register's rows is, and what it finds; the words are in the locales. */
import type { CaseColumn, RequestColumn } from '../columns';
import type { Day } from '../days/day';
import type { CaseRow, Line, Register, RequestRow } from '../model';

/** As of a report's findings: must be put right, is put right or explained, is worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

type Params = Readonly<Record<string, string | number>>;

/** One thing that is wrong with one row. It names no person: neither applicants nor what they asked for. */
export interface RegisterFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly about: 'request' | 'case';
  readonly line: Line;
  /** 登记编号; empty where there is none. */
  readonly number: string;
  /** The column to look at. */
  readonly column: RequestColumn | CaseColumn;
  readonly message: { readonly key: string; readonly params: Params };
}

/** What a rule says of a row: one of its verdicts, and the column to look at. */
export interface Said<Key extends string, Column> {
  readonly key: Key;
  readonly column: Column;
  readonly params?: Params;
}

/** What is known beside the row. */
export interface Surroundings {
  readonly register: Register;
  /** Without it nothing is told that depends on the day on which it is told. */
  readonly today?: Day;
  /** The rows of each number, in their order. */
  readonly byNumber: ReadonlyMap<string, readonly RequestRow[]>;
  /** The rows of each applicant, by their names without spaces. */
  readonly byApplicant: ReadonlyMap<string, readonly RequestRow[]>;
}

interface RuleAbout<About extends string, Row, Column, Key extends string> {
  readonly id: string;
  readonly about: About;
  /** Where it comes from: an article of the regulation, or the arithmetic of counting. */
  readonly basis: string;
  readonly verdicts: Readonly<Record<Key, Severity>>;
  readonly check: (row: Row, around: Surroundings) => readonly Said<Key, Column>[];
}

export type RequestRule<Key extends string = string> = RuleAbout<'request', RequestRow, RequestColumn, Key>;
export type CaseRule<Key extends string = string> = RuleAbout<'case', CaseRow, CaseColumn, Key>;

export type RegisterRule = RequestRule | CaseRule;

/** A rule as it is written down, the keys of its verdicts known to the compiler. */
export const requestRule = <const Key extends string>(rule: RequestRule<Key>): RequestRule<Key> => rule;
export const caseRule = <const Key extends string>(rule: CaseRule<Key>): CaseRule<Key> => rule;
