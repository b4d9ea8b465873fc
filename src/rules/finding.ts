/** What checking a report says: plain data, the words are in the locales. */
import type { CellId } from '../form';
import type { TextSection } from '../report';
import type { Passage } from './narrative/alike';

/** `error` must be fixed, `warning` is fixed or explained, `hint` is worth a look. */
/** The gravest first. */
export const severities = ['error', 'warning', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** `cannotTell`: a part is blank or unreadable, so that the figures prove nothing. */
export type Outcome = 'holds' | 'broken' | 'cannotTell';

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

/** A figure told in words. */
export interface Told {
  /** Id of what is counted. */
  readonly quantity: string;
  /** As it stands. */
  readonly said: string;
  /** What the tables make it. */
  readonly expected: number;
}

/** What is wrong, or cannot be told, as data; the words are in the locales under `message.key`. */
export interface Finding<Id extends string = string> {
  readonly rule: Id;
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
  /** What else is wrong in the same way in the same sentence, the first of it being what the finding names. */
  readonly also?: readonly Told[];
  /** Words that stand elsewhere too, side by side with those; the longest first. */
  readonly alike?: readonly Passage[];
  readonly message: {
    readonly key: string;
    readonly params: Readonly<Record<string, string | number>>;
  };
}
