/** What a person can ask of the pane, and how it came out. */
import type { DocumentKind } from '../src/documents/write';
import type { Failure } from '../src/excel';
import type { TableId } from '../src/form';
import type { Letter, Sender } from '../src/letters';
import type { Register } from '../src/register';
import type { Report } from '../src/report';
import type { Finding } from '../src/rules';
import type { Gathered, SummarySeed } from '../src/summary';
import type { AddedRows } from '../src/workbook/register';
import type { CellPlace, ImportTarget, PutBackRow, ReportSeed, Writing } from '../src/workbook/report';
import type { SummaryLines } from '../src/workbook/summary';
import type { ChosenFile } from './files';

/** One letter as a Word file or text, or many as a zip of Word files. */
export type LetterKind = 'docx' | 'txt' | 'zip';

/** What a writing is for. */
export type Purpose =
  | { readonly is: 'import'; readonly target: ImportTarget }
  /** Tables count the register by formula, or hold the figures they show. */
  | { readonly is: 'link' | 'unlink' }
  | { readonly is: 'draft' | 'totals' | 'adopt' | 'inText' }
  | { readonly is: 'zeros'; readonly table: TableId }
  /** Takes back an earlier one. */
  | { readonly is: 'undo'; readonly of: Purpose };

export type Task =
  | { readonly do: 'open' }
  | { readonly do: 'make'; readonly seed: ReportSeed }
  /** Makes sheets again that somebody has deleted. */
  | { readonly do: 'makeAgain' }
  | { readonly do: 'check' }
  | { readonly do: 'clearFlags' }
  | { readonly do: 'explain'; readonly finding: Finding; readonly text: string }
  /** Fills cells and sections; what takes it back is offered until one of them is edited. */
  | { readonly do: 'write'; readonly writing: Writing; readonly purpose: Purpose }
  /** Puts a deleted row of a table back, blank. */
  | { readonly do: 'putRowBack' }
  /** Takes it out again, as long as nobody has filled it. */
  | { readonly do: 'takeRowOut'; readonly put: PutBackRow }
  /** Reads a document to be imported: a file, or what was pasted. */
  | { readonly do: 'readDocument'; readonly source: ChosenFile | string }
  | { readonly do: 'exportReport'; readonly report: Report; readonly kind: DocumentKind }
  | {
      readonly do: 'saveLetters';
      readonly letters: readonly Letter[];
      readonly sender: Sender;
      readonly as: LetterKind;
    }
  /** Reads last year's report or summary, to compare a summary with. */
  | { readonly do: 'readPrior'; readonly file: ChosenFile }
  | { readonly do: 'makeSummary'; readonly seed: SummarySeed }
  /** Puts what was read of corrected files in the place of what the summary was made from. */
  | { readonly do: 'updateSummary'; readonly gathered: Gathered }
  /** Takes an update back: what stood in the lists before stands there again. */
  | { readonly do: 'restoreSummary'; readonly before: SummaryLines }
  /** Reads a register from a file, to be put into the workbook. */
  | { readonly do: 'readRegister'; readonly file: ChosenFile }
  /** Puts requests and cases into the workbook's register, which is made where there is none. */
  | { readonly do: 'addToRegister'; readonly register: Pick<Register, 'requests' | 'cases'> }
  /** Takes rows out again that were put into it, as long as none of them has been edited. */
  | { readonly do: 'removeFromRegister'; readonly added: AddedRows }
  /** Hands over a register without what is private in it, as a file. */
  | { readonly do: 'shareRegister'; readonly register: Register; readonly unit: string }
  /** Asks for the selected cell, which Excel ought to tell of by itself. */
  | { readonly do: 'readSelection' }
  /** Shows a finished report in a window of its own. */
  | { readonly do: 'openExample' }
  | { readonly do: 'goTo'; readonly place: CellPlace };

/**
 * What is known of the workbook after a task that succeeded: what it holds, as the task's value tells; that it has
 * changed and is to be read; that it has not; or that nobody has read it yet, and nothing was done to it.
 */
export const afterwards = {
  open: 'unread',
  make: 'changed',
  makeAgain: 'changed',
  check: 'told',
  clearFlags: 'told',
  explain: 'told',
  write: 'changed',
  putRowBack: 'changed',
  takeRowOut: 'changed',
  readDocument: 'unchanged',
  exportReport: 'unchanged',
  saveLetters: 'unchanged',
  readPrior: 'unchanged',
  makeSummary: 'changed',
  updateSummary: 'changed',
  restoreSummary: 'changed',
  readRegister: 'unchanged',
  addToRegister: 'changed',
  removeFromRegister: 'changed',
  shareRegister: 'unchanged',
  readSelection: 'unchanged',
  openExample: 'unchanged',
  goTo: 'unchanged',
} as const satisfies Readonly<Record<Task['do'], 'told' | 'changed' | 'unchanged' | 'unread'>>;

/** How the latest task came out; it stays until it is dismissed or another task begins. */
export type Outcome =
  | { readonly is: 'done'; readonly task: Task; readonly value: unknown }
  /** With the task to try again; a command of the ribbon is tried again there. */
  | { readonly is: 'failed'; readonly task: Task | null; readonly failure: Failure };
