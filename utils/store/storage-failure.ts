/** Turns what a database or storage area throws into a failure a person can be told. */
import { fail, type Result } from '../model/result';

/**
 * A full quota has a name of its own; a full disk comes as `AbortError` around `DataError: Failed to write blobs (IOError)`,
 * so the whole chain of causes is looked at.
 */
function describeChain(error: unknown): string {
  const parts: string[] = [];
  for (
    let part: unknown = error;
    part instanceof Object && parts.length < 5;
    part = Reflect.get(part, 'inner') ?? Reflect.get(part, 'cause')
  ) {
    parts.push(`${String(Reflect.get(part, 'name'))}: ${String(Reflect.get(part, 'message'))}`);
  }
  return parts.length > 0 ? parts.join(' < ') : String(error);
}

/** The failure for an error that a write threw. */
export function toStorageFailure(error: unknown): Result<never> {
  const message = describeChain(error);
  const isFull = /quota|failed to write blobs|no space|disk.*full|FILE_ERROR_NO_SPACE/i.test(message);
  return fail(isFull ? 'storage-full' : 'storage-failed', message);
}
