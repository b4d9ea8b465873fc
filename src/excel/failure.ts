/** What can go wrong in Excel, as values: a code for each thing a clerk can do something about. */

export type FailureCode =
  /** A cell is being edited: press Enter, try again. */
  | 'cellEditMode'
  | 'accessDenied'
  /** A sheet would have to be unprotected first, and Excel does not let an add-in do that. */
  | 'sheetProtected'
  | 'notFound'
  /** Sheets of a summary were deleted. */
  | 'summaryIncomplete'
  | 'tooLarge'
  /** Excel is older than the add-in needs. */
  | 'notSupported'
  /** The workbook already holds a report, or sheets of the names it needs. */
  | 'alreadyThere'
  /** A cell no longer holds what it held when the change was proposed. */
  | 'changedMeanwhile'
  /** Someone has changed the workbook between the reading and the writing. */
  | 'workbookChanged'
  /** The workbook holds no report. */
  | 'notOurs'
  | 'other';

export interface Failure {
  readonly code: FailureCode;
  /** What Excel said, or the names it is about; for the details, not for the headline. */
  readonly detail: string;
  /** Whether the workbook is as it was before. */
  readonly isUndone: boolean;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

const codes: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'accessDenied',
  ItemNotFound: 'notFound',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'notSupported',
  ItemAlreadyExists: 'alreadyThere',
};

export function failed(error: unknown, isUndone: boolean): { ok: false; failure: Failure } {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return { ok: false, failure: { code: codes[code] ?? 'other', detail: message, isUndone } };
}

export const refused = (
  code: FailureCode,
  detail: string,
  isUndone = true,
): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { code, detail, isUndone },
});

/** The same failure, told of what was done in several steps of which one has come to stay. */
export const withKept = <T>(result: Result<T>, isKept: boolean): Result<T> =>
  result.ok || !isKept ? result : { ok: false, failure: { ...result.failure, isUndone: false } };

/** What Excel says where a sheet cannot be unprotected: the right is lacking, or the password. */
export const isDenial = (error: unknown): boolean =>
  ['AccessDenied', 'InvalidArgument'].includes((error as { code?: string }).code ?? '');

/**
 * Whether it is the error of one action, or of a request that was not begun: what was not answered has not happened
 * then. Of an answer that could not be sent nothing is known.
 */
export function isOfAction(error: unknown): boolean {
  const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
  return code !== 'ResponsePayloadSizeLimitExceeded' && debugInfo?.errorLocation !== undefined;
}
