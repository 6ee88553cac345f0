import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../model/default-settings';
import { SettingsSchema } from '../model/settings';
import { parseSettings, readSettings, watchSettings, writeSettings } from './settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('what was stored', () => {
  test.each([
    ['nothing', undefined, {}, []],
    ['a good field', { highlight: false }, { highlight: false }, []],
    ['a bad field beside a good one', { highlight: 'no', density: 'first' }, { density: 'first' }, ['highlight']],
    ['a list with a bad part', { hiddenCategories: ['person', 'cat'] }, {}, ['hiddenCategories']],
    ['a field of a later version', { colours: 'many', reach: 'outlets' }, { reach: 'outlets' }, []],
    ['no object', 'text', {}, []],
  ])('%s', (_, stored, changed, problems) => {
    const parsed = parseSettings(stored);
    expect(parsed.settings).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    expect(parsed.problems.map((problem) => problem.split(':')[0])).toEqual(problems);
  });

  test('anything at all gives valid settings', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ highlight: fc.anything(), density: fc.anything(), mutedHosts: fc.anything() }),
        ),
        (stored) => {
          expect(safeParse(SettingsSchema, parseSettings(stored).settings).success).toBe(true);
        },
      ),
    ));
});

test('what is written is read, and watchers hear of it until they stop', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  watchSettings(heard, stop.signal);
  const settings = { ...DEFAULT_SETTINGS, mutedHosts: ['example.org'] };
  await writeSettings(settings);
  expect(await readSettings()).toEqual(settings);
  expect(heard).toHaveBeenCalledExactlyOnceWith(settings);
  stop.abort();
  await writeSettings(DEFAULT_SETTINGS);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a bad field is named on the console', async () => {
  await fakeBrowser.storage.local.set({ settings: { reach: 'everywhere' } });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('reach'));
});
