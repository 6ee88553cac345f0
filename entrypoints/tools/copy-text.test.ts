import { expect, test } from 'vitest';
import { copyText } from './copy-text';

/** A field of a page whose `execCommand` answers so. */
function fieldIn(execCommand: () => boolean) {
  const done: string[] = [];
  const field = {
    value: 'The envoys met.',
    focus: () => done.push('focus'),
    select: () => done.push('select'),
    ownerDocument: { execCommand },
  } as unknown as HTMLTextAreaElement;
  return { field, done };
}

const clipboard = (writeText: (text: string) => Promise<void>): Clipboard => ({ writeText }) as unknown as Clipboard;

test('copies by the clipboard where there is one', async () => {
  const copied: string[] = [];
  const { field, done } = fieldIn(() => false);
  expect(
    await copyText(
      field,
      clipboard(async (text) => void copied.push(text)),
    ),
  ).toBe(true);
  expect(copied).toEqual(['The envoys met.']);
  expect(done).toEqual([]);
});

test.each([
  ['a page over http has none', undefined],
  ['a page forbids it', clipboard(() => Promise.reject(new Error('NotAllowedError')))],
])('copies out of the field where %s', async (_, given) => {
  const { field, done } = fieldIn(() => true);
  expect(await copyText(field, given)).toBe(true);
  expect(done).toEqual(['focus', 'select']);
});

test('says when nothing helps, and leaves the passage selected', async () => {
  const { field, done } = fieldIn(() => {
    throw new Error('no');
  });
  expect(await copyText(field, undefined)).toBe(false);
  expect(done).toContain('select');
});
