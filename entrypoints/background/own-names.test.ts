import { expect, test } from 'vitest';
import type { Sender } from '../../utils/messages/answer';
import { mayKnowOwnNames } from './own-names';

const sender = (url: string, own = false): Sender => ({ tabId: 1, frameId: 0, url, own, incognito: false });
const settings = { alwaysHosts: ['news.example'] };

test.each([
  ['a page of an enabled site', sender('https://news.example/story'), true],
  ['our own page', sender('chrome-extension://abc/library.html', true), true],
  ['a page of another site', sender('https://bait.example/'), false],
  ['an enabled site for phones', sender('https://m.news.example/story'), true],
  ['a site below an enabled one', sender('https://evil.news.example/'), false],
  ['an enabled name in another place', sender('https://bait.example/news.example'), false],
  ['a user name that looks like it', sender('https://news.example@bait.example/'), false],
  ['no address', sender(''), false],
])('%s', (_, from, may) => {
  expect(mayKnowOwnNames(from, settings)).toBe(may);
});
