/** Everything the pane asks of Excel and of documents; the only place where it meets src/excel and src/documents. */
import {
  activeCell,
  type Checked,
  goTo,
  readReport,
  type RegisterChange,
  type Result,
  watch,
  watchSelection,
  type Known,
} from '../src/excel';
import type { DocumentKind } from '../src/documents/write';
import type { Letter, Sender } from '../src/letters';
import type { Register } from '../src/register';
import { workbookTexts } from '../src/locales/workbook';
import type { Reading, Report } from '../src/report';
import type { Finding } from '../src/rules';
import type { Gathered, SummarySeed } from '../src/summary';
import type { AddedRows, RegisterBook, RegisterRows } from '../src/workbook/register';
import type { CellPlace, PutBackRow, ReportSeed, Writing } from '../src/workbook/report';
import type { SummaryBook, SummaryLines, SummaryUpdate } from '../src/workbook/summary';
import { canDownload, copy, download, type HandedOver } from './download';
import { type Examine, examineHere } from './examineApart';
import type { ChosenFile } from './files';
import type { GatheredFile } from './gathering';
import { startWithWorkbook } from './startup';
import type { LetterKind } from './task';
import type { ExaminedReading } from './view';

export interface Actions {
  readonly read: () => Promise<Result<ExaminedReading>>;
  /** The summary in a workbook that holds no report; failure `notOurs` where there is none either. */
  readonly readSummary: () => Promise<Result<SummaryBook>>;
  readonly make: (seed: ReportSeed) => Promise<Result<undefined>>;
  /** Makes sheets again that are gone, with what is known of them: the report as it was read last while they were there. */
  readonly makeAgain: (known: Known | null) => Promise<Result<undefined>>;
  readonly check: (known: Known | null) => Promise<Result<Checked>>;
  readonly clearFlags: (known: Known | null) => Promise<Result<Checked>>;
  readonly explain: (finding: Finding, text: string, known: Known | null) => Promise<Result<Checked>>;
  /** Answers what takes it back. */
  readonly write: (writing: Writing) => Promise<Result<Writing>>;
  /** Puts a deleted row of a table back. */
  readonly putRowBack: () => Promise<Result<PutBackRow>>;
  readonly takeRowOut: (put: PutBackRow) => Promise<Result<undefined>>;
  /** Reads a file's bytes or what was pasted; whatever is wrong with it is in the messages. */
  readonly readDocument: (source: Uint8Array | string) => Promise<Result<Reading<Report>>>;
  /** Hands over the report as a file. */
  readonly exportReport: (report: Report, kind: DocumentKind) => Promise<Result<HandedOver>>;
  /** Hands over letters as a file. */
  readonly saveLetters: (
    letters: readonly Letter[],
    sender: Sender,
    as: LetterKind,
  ) => Promise<Result<HandedOver>>;
  /** The files in an archive; nothing where a file is none to look into. */
  readonly filesIn: (file: ChosenFile) => Promise<readonly ChosenFile[] | undefined>;
  /** Reads a unit's file for a summary. */
  readonly readUnitFile: (file: ChosenFile) => Promise<GatheredFile>;
  readonly makeSummary: (seed: SummarySeed) => Promise<Result<undefined>>;
  readonly updateSummary: (gathered: Gathered) => Promise<Result<SummaryUpdate>>;
  readonly restoreSummary: (before: SummaryLines) => Promise<Result<undefined>>;
  /** The workbook's register, `null` where it has none. */
  readonly readRegister: () => Promise<Result<RegisterBook | null>>;
  /** Reads a register from a file's bytes; whatever is wrong with it is in the messages. */
  readonly readRegisterFile: (bytes: Uint8Array) => Promise<Result<Reading<Register>>>;
  /** Puts rows into the workbook's register, which is made where there is none; answers which are in. */
  readonly addToRegister: (rows: RegisterRows) => Promise<Result<RegisterChange>>;
  /** Takes rows out again; answers which are still in. */
  readonly removeFromRegister: (added: AddedRows) => Promise<Result<RegisterChange>>;
  /** Hands over a register without what is private in it. */
  readonly shareRegister: (register: Register, unit: string) => Promise<Result<HandedOver>>;
  /** Opens a finished report beside the workbook. */
  readonly openExample: () => Promise<Result<undefined>>;
  readonly goTo: (place: CellPlace) => Promise<Result<undefined>>;
  /** Calls back after every burst of edits, but for those that these actions make. */
  readonly watch: (onChange: () => void) => Promise<unknown>;
  /** The active cell, for builds of Excel that do not tell of a selection. */
  readonly readSelection: () => Promise<Result<CellPlace>>;
  /** Calls back with every cell that is selected. */
  readonly watchSelection: (onSelect: (place: CellPlace) => void) => Promise<unknown>;
}

/** `Excel.run`, its options last. */
export type Run = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: Excel.RunOptions,
) => Promise<T>;

/** Reading can wait until a cell is no longer being edited; what writes says at once that it cannot. */
const PATIENTLY: Excel.RunOptions = { delayForCellEdit: true };

/** A clipboard that refuses has changed nothing. */
const copied = (...what: Parameters<typeof copy>): Promise<Result<HandedOver>> =>
  copy(...what).then(
    () => ({ ok: true, value: 'copied' }),
    (error: unknown) => ({ ok: false, failure: { code: 'other', detail: String(error), isUndone: true } }),
  );

export const excelActions = (run: Run, examine: Examine = examineHere): Actions => ({
  read: async () => {
    const reading = await run(readReport, PATIENTLY);
    return reading.ok ? { ok: true, value: await examine(reading.value) } : reading;
  },
  readSummary: async () => {
    const { readSummaryBook } = await import('./summaries');
    return run(readSummaryBook, PATIENTLY);
  },
  make: async (seed) => {
    const { makeReport } = await import('./changes');
    const made = await run((context) => makeReport(context, seed));
    if (made.ok) await startWithWorkbook();
    return made;
  },
  makeAgain: async (known) => {
    const { makeAgain } = await import('./changes');
    return run((context) => makeAgain(context, known));
  },
  check: async (known) => {
    const { checkReport } = await import('./changes');
    return run((context) => checkReport(context, known));
  },
  clearFlags: async (known) => {
    const { clearFlags } = await import('./changes');
    return run((context) => clearFlags(context, known));
  },
  explain: async (finding, text, known) => {
    const { explainFinding } = await import('./changes');
    return run((context) => explainFinding(context, finding, text, known));
  },
  write: async (writing) => {
    const { write } = await import('./changes');
    return run((context) => write(context, writing));
  },
  putRowBack: async () => run((await import('./changes')).putRowBack),
  takeRowOut: async (put) => {
    const { takeRowOut } = await import('./changes');
    return run((context) => takeRowOut(context, put));
  },
  readDocument: async (source) => {
    // Readers of documents are heavy and seldom needed: a worker loads them with the first document.
    const { readApart } = await import('./documents');
    return { ok: true, value: await readApart(source) };
  },
  exportReport: async (report, kind) => {
    const made = async (as: DocumentKind) => (await import('./documents')).writeDocument(report, as);
    if (!canDownload()) {
      // What Word makes of a page that is pasted is the report with its tables.
      const [type, as] = kind === 'docx' ? (['text/html', 'html'] as const) : (['text/plain', kind] as const);
      return copied(
        type,
        made(as).then((bytes) => bytes as BlobPart),
      );
    }
    const title = `${report.unit}${report.year}年${workbookTexts.coverTitle}`;
    download(await made(kind), `${title}.${kind}`);
    return { ok: true, value: 'downloaded' };
  },
  saveLetters: async (letters, sender, as) => {
    const summaries = import('./summaries');
    if (!canDownload()) {
      return copied(
        'text/plain',
        summaries.then(({ textOfLetters }) => textOfLetters(letters, sender)),
      );
    }
    const { bytes, name } = await (await summaries).lettersAs[as](letters, sender);
    download(bytes, name);
    return { ok: true, value: 'downloaded' };
  },
  filesIn: async (file) => (await import('./summaries')).filesIn(file),
  readUnitFile: async (file) => (await import('./summaries')).readUnitFile(file),
  makeSummary: async (seed) => {
    const { makeSummary } = await import('./summaries');
    const made = await run((context) => makeSummary(context, seed));
    if (made.ok) await startWithWorkbook();
    return made;
  },
  updateSummary: async (gathered) => {
    const { updateSummary } = await import('./summaries');
    return run((context) => updateSummary(context, gathered));
  },
  restoreSummary: async (before) => {
    const { restoreSummary } = await import('./summaries');
    return run((context) => restoreSummary(context, before));
  },
  openExample: async () => (await import('./example')).openExample(),
  goTo: (place) => run((context) => goTo(context, place)),
  readRegister: async () => {
    const { readRegisterBook } = await import('./registers');
    return run(readRegisterBook, PATIENTLY);
  },
  readRegisterFile: async (bytes) => {
    const { readRegisterApart } = await import('./registers');
    return { ok: true, value: await readRegisterApart(bytes) };
  },
  addToRegister: async (rows) => {
    const { addToRegister } = await import('./registers');
    const added = await run((context) => addToRegister(context, rows));
    if (added.ok) await startWithWorkbook();
    return added;
  },
  removeFromRegister: async (added) => {
    const { removeFromRegister } = await import('./registers');
    return run((context) => removeFromRegister(context, added));
  },
  shareRegister: async (register, unit) => {
    const registers = import('./registers');
    if (!canDownload()) {
      return copied(
        'text/plain',
        registers.then(({ sharedRegister }) => sharedRegister(register)),
      );
    }
    const { sharedRegister, sharedName } = await registers;
    download(await sharedRegister(register), sharedName(unit));
    return { ok: true, value: 'downloaded' };
  },
  watch: (onChange) => run((context) => watch(context, onChange), PATIENTLY),
  readSelection: () => run(activeCell, PATIENTLY),
  watchSelection: (onSelect) => run((context) => watchSelection(context, onSelect), PATIENTLY),
});
