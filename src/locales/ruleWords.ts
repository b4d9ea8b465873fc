/** What a language has to say of every rule; the compiler names what is missing. */
import type { KeysOfRules, RuleId } from '../rules';

/** A verdict that a reader passes is told in the words of its message. */
type ReaderKey = `text.${string}` | `workbook.${string}`;

export type RuleWords = {
  readonly [Id in RuleId]: {
    /** What it asks, in one sentence. */
    readonly rule: string;
    /** What to do where it is broken. */
    readonly suggestion: string;
    /** What it says, by the key of the verdict. */
    readonly findings: Readonly<Record<Exclude<KeysOfRules[Id], ReaderKey>, string>>;
  };
};
