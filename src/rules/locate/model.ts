/** What locating says: for each group of connected broken rules, the mistakes that would explain them all. */
import type { CellId } from '../../form';
import type { CellValue } from '../../report';

/** How people err in one cell; `unlike` is a wrong value that resembles no such slip. */
export type CellMistake =
  | 'digitReplaced'
  | 'digitDropped'
  | 'digitAdded'
  | 'transposed'
  | 'sign'
  | 'decimal'
  | 'text'
  | 'blank'
  | 'blankTotal'
  | 'totalNotUpdated'
  | 'lastYear'
  | 'neighbour'
  | 'omitted'
  | 'surplus'
  | 'unlike';

/** How one slip of a person puts several cells wrong at once. */
export type LineMistake = 'swapped' | 'misplaced' | 'shifted' | 'texts';

export type MistakeKind = CellMistake | LineMistake;

export interface Change {
  readonly cell: CellId;
  /** What stands there; `null` is blank. */
  readonly from: CellValue;
  readonly to: number;
}

/** One slip of a person and what undoes it. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly changes: readonly Change[];
}

/** One rule in one place: the row or the column it adds up. */
export interface Place {
  /** The id of the rule. */
  readonly rule: string;
  readonly row?: string;
  readonly column?: string;
}

/** What the narrative says of a quantity. */
export interface Evidence {
  /** Its id, as in the findings on words. */
  readonly quantity: string;
  readonly value: number;
}

export interface Explanation {
  /** The kind of its only mistake, or that there are several. */
  readonly kind: MistakeKind | 'several';
  /** 1 is most likely; equal ranks are equally likely as far as figures tell. */
  readonly rank: number;
  /** What to write: the right values of the cells at fault, and of printed totals that follow them. */
  readonly changes: readonly Change[];
  /** The broken rules that hold once the changes are made. */
  readonly clears: readonly Place[];
  /** What went wrong, each with the cells at fault only. */
  readonly mistakes: readonly Mistake[];
  /** Statements of the narrative about what is changed: those that agree with it then, and those that do not. */
  readonly speaksFor?: readonly Evidence[];
  readonly speaksAgainst?: readonly Evidence[];
  /** The register counts what the changes put there, or what stands there. */
  readonly register?: 'for' | 'against';
}

/**
 * `found`: one explanation is likelier than all others, and enough speaks for it to say so. `cannotTell`: several are
 * equally likely, or too little speaks for the only one, or the cause lies in no cell of this report. `tooMany`: too many mistakes to tell.
 */
export type Verdict = 'found' | 'cannotTell' | 'tooMany';

/** Broken rules that have to be explained together, with their explanations, the likeliest first. */
export interface ExplanationGroup {
  readonly rules: readonly Place[];
  readonly verdict: Verdict;
  /** Is the truth among the explanations, unless mistakes hide each other? Else there may be others that are not listed. */
  readonly isComplete: boolean;
  readonly explanations: readonly Explanation[];
}
