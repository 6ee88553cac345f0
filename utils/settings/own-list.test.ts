import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_OWN_LIST, OwnListSchema, type OwnName } from '../model/own-list';
import {
  mergedList,
  parseOwnList,
  readOwnList,
  watchOwnList,
  withDismissed,
  withName,
  withoutName,
  writeOwnList,
} from './own-list';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const vostok: OwnName = { name: 'Vostok Group', aliases: ['VGRP'], category: 'force', gloss: 'A unit.' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('what is written is read, and watchers hear of it until they stop', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  watchOwnList(heard, stop.signal);
  const list = withName(EMPTY_OWN_LIST, vostok);
  await writeOwnList(list);
  expect(await readOwnList()).toEqual({ version: 1, names: [vostok], dismissed: [] });
  expect(heard).toHaveBeenCalledExactlyOnceWith(list);
  stop.abort();
  await writeOwnList(EMPTY_OWN_LIST);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a bad entry is named and passed by, and the others stay', async () => {
  await fakeBrowser.storage.local.set({
    'own-list': { version: 1, names: [{ ...vostok, category: 'cat' }, vostok, 'x'], dismissed: ['kyivpost', 3] },
  });
  expect(await readOwnList()).toEqual({ version: 1, names: [vostok], dismissed: ['kyivpost'] });
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('names.0'));
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('names.2'));
});

test('anything at all gives a valid list', () => {
  const stored = fc.oneof(fc.anything(), fc.record({ names: fc.array(fc.anything()), dismissed: fc.anything() }));
  void fc.assert(
    fc.property(stored, (value) => {
      expect(safeParse(OwnListSchema, parseOwnList(value).list).success).toBe(true);
    }),
  );
});

test('a name replaces one of the same letters, and is no longer dismissed', () => {
  const dismissed = withDismissed(withName(EMPTY_OWN_LIST, vostok), 'VOSTOK group', true);
  const again = withName(dismissed, { ...vostok, name: 'Vostok-Group', category: 'organisation' });
  expect(again.names.map(({ name, category }) => [name, category])).toEqual([['Vostok-Group', 'organisation']]);
  expect(again.dismissed).toEqual([]);
  expect(withoutName(again, 'vostok group').names).toEqual([]);
});

test('a dismissal is made once and taken back', () => {
  const list = withDismissed(withDismissed(EMPTY_OWN_LIST, 'Kyiv Post', true), 'Kyiv Post', true);
  expect(list.dismissed).toEqual(['kyivpost']);
  expect(withDismissed(list, 'Kyiv Post', false).dismissed).toEqual([]);
});

test('a merged list keeps its own entries and takes the others', () => {
  const name = (text: string, gloss: string) => ({ name: text, aliases: [], category: 'platform' as const, gloss });
  const own = { version: 1 as const, names: [name('MQ-28A', 'own')], dismissed: ['courier', 'raider'] };
  const other = { version: 1 as const, names: [name('MQ 28a', 'other'), name('Raider', '')], dismissed: ['herald'] };
  expect(mergedList(own, other)).toEqual({
    version: 1,
    names: [name('MQ-28A', 'own'), name('Raider', '')],
    dismissed: ['courier', 'herald'],
  });
});
