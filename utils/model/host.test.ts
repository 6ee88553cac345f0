import { expect, test } from 'vitest';
import { isOneOf, isUnderOneOf } from './host';

test.each([
  ['example.org', 'example.org', true, true],
  ['example.org', 'www.example.org', true, true],
  ['www.example.org', 'amp.example.org', true, true],
  ['m.example.org', 'example.org', true, true],
  ['en.wikipedia.org', 'en.m.wikipedia.org', true, true],
  ['example.org', 'sport.example.org', false, true],
  ['www.example.org', 'blog.example.org', false, true],
  ['sport.example.org', 'example.org', false, false],
  ['example.org', 'badexample.org', false, false],
  ['example.org', 'example.org.evil.example', false, false],
  ['m.co', 'co', false, false],
  ['127.0.0.1', '127.0.0.1', true, true],
])('%s names %s: %s, with all below it: %s', (site, host, isOne, isUnder) => {
  expect(isOneOf([site], host)).toBe(isOne);
  expect(isUnderOneOf([site], host)).toBe(isUnder);
});
