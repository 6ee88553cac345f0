import { describe, expect, test } from 'vitest';
import type { Sender } from '../../utils/messages/answer';
import { ownVerbs, pageVerbs } from '../../utils/messages/to-background';
import { refuseCaller, speaksFor } from './refuse-caller';

const page: Sender = { tabId: 1, frameId: 0, url: 'https://example.org/a', own: false, incognito: false };
const own: Sender = {
  tabId: undefined,
  frameId: undefined,
  url: 'chrome-extension://x/popup.html',
  own: true,
  incognito: false,
};

describe('every verb by role', () => {
  const roles: [string, Sender, page: boolean, own: boolean][] = [
    ['a content script', page, true, false],
    ['our own page', own, true, true],
    ['our own page in a tab', { ...own, tabId: 3, frameId: 0 }, true, true],
    ['a frame inside a page', { ...page, frameId: 4 }, false, false],
    ['no tab', { ...page, tabId: undefined }, false, false],
    ['a private window', { ...page, incognito: true }, false, false],
    ['our own page in a private window', { ...own, incognito: true }, false, false],
  ];
  test.each(roles)('%s', (_, sender, mayPage, mayOwn) => {
    for (const verb of Object.keys(pageVerbs))
      expect([verb, refuseCaller(verb, sender) === null]).toEqual([verb, mayPage]);
    for (const verb of Object.keys(ownVerbs))
      expect([verb, refuseCaller(verb, sender) === null]).toEqual([verb, mayOwn]);
  });

  test.each(['constructor', '__proto__', 'toString', ''])('a page may not call %j', (verb) => {
    expect(refuseCaller(verb, page)).not.toBeNull();
  });
});

test.each([
  ['https://example.org/other', true],
  ['https://example.org:8443/a', false],
  ['http://example.org/a', false],
  ['https://evil.example/a', false],
  ['https://example.org.evil.example/a', false],
])('a content script of https://example.org speaking of %s: %s', (url, may) => {
  expect(speaksFor(page, url)).toBe(may);
});
