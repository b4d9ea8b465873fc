/** What a rule is and what checking it says. */
import type { CellId, EditionId } from '../form';
import type { TextSection } from '../report';

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
export type CellRuleId = 'V-1' | 'V-2' | 'V-3' | 'V-4' | 'V-5' | 'S-5';
/** The rules on a report's form and date: its edition, rows, labels, sections, deadline. */
export type FormRuleId = 'F-1' | 'F-2' | 'F-3' | 'F-4' | 'D-1';
/** The rules on what is told in words. */
export type TextRuleId = 'N-1' | 'N-2' | 'N-3' | 'N-4' | 'N-6' | 'C-1' | 'C-2' | 'C-3' | 'C-4';
/** G-1 is about a summary and its units. */
export type RuleId = LinearRuleId | CellRuleId | FormRuleId | TextRuleId | 'G-1';

/** The words that a finding is about. */
export interface Quote {
  readonly section: TextSection;
  /** The line of the section's text, from 0. */
  readonly paragraph: number;
  /** The sentence; empty where it is about the section as a whole. */
  readonly text: string;
  /** Where in the sentence the number, or what else is doubted, begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** What is wrong, or cannot be told, as data; the words are in the locales under `message.key`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: Exclude<Outcome, 'holds'>;
  /** The cells it is about, or that its words are compared with; the one to look at first comes first. */
  readonly cells: readonly CellId[];
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** Found less expected, where both are numbers. */
  readonly difference: number | null;
  /** Absent where a finding is about no words. */
  readonly quote?: Quote;
  /** What it is about beside its cells and section, so that it is known again and told from others. */
  readonly topic?: string;
  readonly message: {
    readonly key: string;
    readonly params: Readonly<Record<string, string | number>>;
  };
}
