/** What a rule is and what checking it says. */
import type { CellId, EditionId } from '../form';

/** `error` must be fixed, `warning` is fixed or explained, `hint` is worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** `cannotTell`: a part is blank or unreadable, so that the figures prove nothing. */
export type Outcome = 'holds' | 'broken' | 'cannotTell';

/**
 * Where a rule comes from: P printed on the form; L the regulation (条例 arts. 49, 50); A arithmetic of the form;
 * X seen broken in a published report; practice: how bodies report.
 */
export type Basis = 'P' | 'L' | 'A' | 'X' | 'practice';

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** The editions the rule is about. */
  readonly editions: readonly EditionId[];
}

export type LinearRuleId = 'T3-1' | 'T3-2' | 'T3-3' | 'T4-1' | 'Y-1' | 'Y-2' | 'Y-3' | 'S-1' | 'S-2';
export type RuleId = LinearRuleId | 'V-1' | 'V-2' | 'V-3' | 'V-4' | 'V-5' | 'F-1' | 'G-1';

/** What is wrong, or cannot be told, as data; the words are in the locales under `message.key`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: Exclude<Outcome, 'holds'>;
  /** The cells it is about; the one to look at first comes first. */
  readonly cells: readonly CellId[];
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** Found less expected, where both are numbers. */
  readonly difference: number | null;
  readonly message: {
    readonly key: string;
    readonly params: Readonly<Record<string, string | number>>;
  };
}
