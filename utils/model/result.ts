/** Expected failure as a value: everything a person must be told. Codes are a closed union, each with one sentence in the locale files. */
export const ERROR_CODES = [
  'invalid-message',
  'not-allowed',
  'invalid-clipping',
  'not-found',
  'storage-full',
  'storage-failed',
  'invalid-import',
  'no-page',
  'orphaned',
  'unanswered',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type Failure = {
  readonly code: ErrorCode /** What and where, for the console and for reports. */;
  readonly message: string;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } };
}
