/** What a rule is. */
import type { CellId, CellType, Form, FormCell } from '../form';
import type { Finding, Severity } from './finding';
import type { Subject } from './subject';

/**
 * Where a rule comes from: P printed on the form; L the regulation (条例 arts. 49, 50); A arithmetic of the form;
 * X seen broken in a published report; practice: how bodies report.
 */
export type Basis = 'P' | 'L' | 'A' | 'X' | 'practice';

/** How much a verdict weighs, where the first cell it is about makes no difference and where it does. */
export type Weight =
  Severity | { readonly elsewhere: Severity; readonly at: Readonly<Record<CellId, Severity>> };

/** What a formula can say of one cell. */
export interface CellFormula {
  /** The cells that it is said of. */
  readonly of: (cell: FormCell) => boolean;
  /**
   * True where the verdict is passed, in the notation that all spreadsheets share. `{cell}` is the cell, `{row}` the
   * entry cells of its row, `{parts}` the cells that it adds up: then it is said of totals only. At most some 200 characters.
   */
  readonly when: string;
}

/** `margin`: the difference between the sides of a linear rule. Several formulas: any of them. */
export type Native = 'margin' | readonly CellFormula[];

/** What may be typed into a cell of a type: whole numbers only or decimals too, and the least value. */
export interface Admitted {
  readonly whole: boolean;
  readonly least: number | null;
}

/** What a rule finds; of a family that is checked in one pass, what all of its rules find. */
export type Check = (subject: Subject) => readonly Finding[];

/** One rule, said once: what checks, flags, margins, filters and documents know of it, they know from here. */
export interface Rule<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  readonly basis: readonly Basis[];
  /** Is the rule about reports on this form? */
  readonly editions: (form: Form) => boolean;
  /**
   * Everything it can say, by the key of the message, with the severity. Keys that end in `.cannotTell` say that nothing
   * is proved; those of a reader's messages begin with the reader's name.
   */
  readonly verdicts: Readonly<Record<Key, Weight>>;
  /** Absent where the rule is not checked on a report by itself: the reader or the summary says it. */
  readonly check?: Check;
  /** The verdicts that formulas pass by themselves, wherever the workbook is opened. */
  readonly native?: Readonly<Partial<Record<NoInfer<Key>, Native>>>;
  /** What the rule lets be typed into a cell. */
  readonly admits?: (type: CellType) => Admitted;
}
