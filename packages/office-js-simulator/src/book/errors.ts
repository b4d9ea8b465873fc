/** What Excel refuses, it refuses with one of these codes; `Host` passes them to the client unchanged. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export class ExcelError extends Error {
  override name = 'ExcelError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Throws an {@link ExcelError}; an expression, so that it can stand after `??`. */
export function refuse(code: ExcelErrorCode, message: string): never {
  throw new ExcelError(code, message);
}
