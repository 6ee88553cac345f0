import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arbitraryDraft } from '../clipping/clipping.arbitrary';
import { fail, succeed } from '../model/result';
import { saveDraft } from './save-draft';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const [sample] = fc.sample(arbitraryDraft, { numRuns: 1, seed: 2 });
if (sample === undefined) throw new Error('no sample');
const draft = sample;

const waiting = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.local.get(null));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers();
  // A signal that times out keeps to no faked clock by itself.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const due = new AbortController();
    setTimeout(() => due.abort(), ms);
    return due.signal;
  });
  return () => vi.useRealTimers();
});

async function saveWith(replies: readonly unknown[]) {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const reply of replies) send.mockResolvedValueOnce(reply);
  send.mockResolvedValue(undefined);
  const saved = saveDraft(draft);
  await vi.runAllTimersAsync();
  return { result: await saved, calls: send.mock.calls.length };
}

test('silences are asked again until the acknowledgement, which takes the draft away', async () => {
  const { result, calls } = await saveWith([undefined, undefined, succeed({ id: draft.id })]);
  expect(result).toEqual(succeed({ id: draft.id }));
  expect(calls).toBe(3);
  expect(await waiting()).toEqual([]);
});

test('a draft that is never acknowledged keeps waiting', async () => {
  const { result } = await saveWith([]);
  expect(result).toMatchObject({ ok: false, error: { code: 'unanswered' } });
  expect(await waiting()).toEqual([`draft:${draft.id}`]);
});

test('a full disk is told at once, and the draft keeps waiting', async () => {
  const { result, calls } = await saveWith([fail('storage-full', 'x')]);
  expect(result).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  expect(calls).toBe(1);
  expect(await waiting()).toEqual([`draft:${draft.id}`]);
});

test('a refused draft does not wait', async () => {
  await saveWith([fail('not-allowed', 'x')]);
  expect(await waiting()).toEqual([]);
});

test('without room for the draft the save is tried all the same', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  const { result } = await saveWith([succeed({ id: draft.id })]);
  expect(result.ok).toBe(true);
});

test('an update in mid-save is told, though Chromium answers no call any more', async () => {
  const never = new Promise<never>(() => undefined);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(never);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockReturnValue(never);
  const saved = saveDraft(draft);
  await vi.advanceTimersByTimeAsync(1_000);
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await vi.advanceTimersByTimeAsync(1_000);
  Object.assign(fakeBrowser.runtime, { id });
  expect(await saved).toMatchObject({ ok: false, error: { code: 'orphaned' } });
});

test('a storage area that throws, as it does after an update, is no silent end', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const { result } = await saveWith([fail('storage-failed', 'x')]);
  expect(result).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
});
