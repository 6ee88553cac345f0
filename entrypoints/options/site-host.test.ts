import { describe, expect, it } from 'vitest';
import { readHost } from './site-host';

describe('readHost', () => {
  it.each([
    ['navalnews.com', 'navalnews.com'],
    ['  https://www.navalnews.com/naval-news/2023?a=1#b ', 'www.navalnews.com'],
    ['HTTP://News.Example/', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
  ])('reads %s', (typed, host) => expect(readHost(typed)).toBe(host));

  it.each([
    '',
    ' ',
    'news',
    'two words.example',
    'ftp://news.example',
    'javascript:alert(1)',
    'https://',
    '*.example/*',
  ])('refuses %s', (typed) => expect(readHost(typed)).toBeNull());
});
