import { expect, test } from 'vitest';
import { toStorageFailure } from './storage-failure';

const withInner = (name: string, inner: Error): Error => Object.assign(new Error(name), { name, inner });
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test.each([
  ['a full quota', withInner('AbortError', named('QuotaExceededError', '')), 'storage-full'],
  ['a full disk', withInner('AbortError', named('DataError', 'Failed to write blobs (IOError)')), 'storage-full'],
  ['anything else', named('UnknownError', 'Internal error'), 'storage-failed'],
  ['no error at all', 'text', 'storage-failed'],
])('%s', (_, error, code) => {
  expect(toStorageFailure(error)).toMatchObject({ ok: false, error: { code } });
});
