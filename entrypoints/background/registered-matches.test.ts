import { expect, test } from 'vitest';
import type { Settings } from '../../utils/model/settings';
import { OUTLET_HOSTS } from '../../utils/settings/outlets';
import { originsFor } from '../../utils/settings/reach-origins';
import { registeredMatches } from './registered-matches';

const every = ['https://*/*', 'http://*/*'];
const some = [
  'https://*.reuters.com/*',
  'https://www.bbc.com/*',
  'https://example.org/*',
  'chrome-extension://abc/*',
  'file:///*',
];

test.each<[string, Pick<Settings, 'reach' | 'alwaysHosts'>, string[], string[]]>([
  ['nothing granted', { reach: 'articles', alwaysHosts: [] }, [], []],
  ['articles, every site', { reach: 'articles', alwaysHosts: [] }, every, every],
  ['articles, some sites', { reach: 'articles', alwaysHosts: [] }, some, some.slice(0, 3)],
  ['outlets, some sites', { reach: 'outlets', alwaysHosts: [] }, some, some.slice(0, 2)],
  ['outlets and an own host', { reach: 'outlets', alwaysHosts: ['example.org'] }, some, some.slice(0, 3)],
  ['asked, some sites', { reach: 'asked', alwaysHosts: [] }, some, []],
  [
    'asked, every site and an own host',
    { reach: 'asked', alwaysHosts: ['example.org', 'not a host', '*'] },
    every,
    ['', 'www.', 'm.', 'mobile.', 'amp.', 'wap.'].map((label) => `*://${label}example.org/*`),
  ],
  [
    'asked, one site with all below it',
    { reach: 'asked', alwaysHosts: ['www.example.org'] },
    ['https://*.example.org/*'],
    ['', 'www.', 'm.', 'mobile.', 'amp.', 'wap.'].map((label) => `https://${label}example.org/*`),
  ],
  [
    'a port',
    { reach: 'articles', alwaysHosts: [] },
    ['http://127.0.0.1/*', 'http://localhost:8080/*'],
    ['http://127.0.0.1/*', 'http://localhost:8080/*'],
  ],
])('%s', (_, settings, granted, matches) => {
  expect(registeredMatches(settings, granted)).toEqual(matches);
});

test('what the outlets need is what they run on, when granted', () => {
  expect(registeredMatches({ reach: 'outlets', alwaysHosts: [] }, originsFor('outlets'))).toEqual(
    originsFor('outlets'),
  );
  expect(registeredMatches({ reach: 'outlets', alwaysHosts: [] }, every)).toEqual(originsFor('outlets'));
});

test('outlet hosts are plain host names, each once', () => {
  for (const host of OUTLET_HOSTS) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  expect(new Set(OUTLET_HOSTS).size).toBe(OUTLET_HOSTS.length);
});
