import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryWebUrl } from './clipping.arbitrary';
import { sourceKey } from './url-identity';

const STORY = 'example.org/world/kishida-visits-new-delhi';

describe('addresses of one article share a key', () => {
  test.each([
    ['https://example.org/world/kishida-visits-new-delhi'],
    ['http://www.example.org/world/kishida-visits-new-delhi/'],
    ['https://m.example.org/world/kishida-visits-new-delhi?utm_source=x&UTM_Medium=y&fbclid=1'],
    ['https://amp.example.org/world/kishida-visits-new-delhi/amp/'],
    ['https://example.org/amp/world/kishida-visits-new-delhi'],
    ['https://example.org/world/kishida-visits-new-delhi.amp'],
    ['https://example.org/world/kishida-visits-new-delhi?outputType=amp&amp;utm_campaign=z'],
    ['https://example.org/world/kishida-visits-new-delhi/index.html#comments'],
    ['https://example.org./world//kishida-visits-new-delhi#:~:text=C%2D2'],
    ['https://user:pass@example.org:443/world/kishida-visits-new-delhi'],
    ['https://www.google.com/amp/s/www.example.org/world/kishida-visits-new-delhi'],
    ['https://www-example-org.cdn.ampproject.org/c/s/www.example.org/world/kishida-visits-new-delhi?usqp=1'],
  ])('%s', (url) => {
    expect(sourceKey(url, null)).toBe(STORY);
  });
});

describe('addresses of different articles keep different keys', () => {
  test.each([
    ['https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['https://example.org/?p=17', 'https://example.org/?p=18'],
    ['https://example.org/a', 'https://example.com/a'],
    ['https://blog.example.org/a', 'https://example.org/a'],
    ['https://example.org:8080/a', 'https://example.org/a'],
    ['https://example.org/Story', 'https://example.org/story'],
    ['https://example.org/#!/story/1', 'https://example.org/#!/story/2'],
    ['https://example.org/amplifier', 'https://example.org/lifier'],
  ])('%s and %s', (a, b) => {
    expect(sourceKey(a, null)).not.toBe(sourceKey(b, null));
  });
});

test('parameters are compared without their order', () => {
  expect(sourceKey('https://example.org/story?b=2&a=1', null)).toBe(
    sourceKey('https://example.org/story?a=1&b=2', null),
  );
});

describe('rel=canonical', () => {
  const visited = 'https://example.org/2023/03/20/kishida-visits-new-delhi?page=2';
  const own = 'example.org/2023/03/20/kishida-visits-new-delhi?page=2';
  test.each([
    [
      'the same story',
      'https://www.example.org/2023/03/20/kishida-visits-new-delhi',
      'example.org/2023/03/20/kishida-visits-new-delhi',
    ],
    [
      'the same story elsewhere on the site',
      'https://example.org/asia/kishida-visits-new-delhi',
      'example.org/asia/kishida-visits-new-delhi',
    ],
    ['another site', 'https://partner.example/2023/03/20/kishida-visits-new-delhi', own],
    ['the home page', 'https://example.org/', own],
    ['a section above it', 'https://example.org/2023/03', own],
    ['another section', 'https://example.org/asia', own],
    ['another story', 'https://example.org/2023/03/20/japan-doubles-defence-budget', own],
    ['no address', 'not a url', own],
  ])('%s', (_, canonical, key) => {
    expect(sourceKey(visited, canonical)).toBe(key);
  });

  test('a number that both share makes them one story', () => {
    expect(
      sourceKey('https://example.org/news/article-11881234', 'https://example.org/asia/kishida-in-delhi-11881234'),
    ).toBe('example.org/asia/kishida-in-delhi-11881234');
  });

  test('an address by number is named by its story', () => {
    expect(sourceKey('https://example.org/?p=17', 'https://example.org/kishida-visits-new-delhi')).toBe(
      'example.org/kishida-visits-new-delhi',
    );
  });

  test('one address for all stories is not believed', () => {
    expect(sourceKey('https://example.org/story?id=71', 'https://example.org/story')).toBe('example.org/story?id=71');
  });
});

const segment = fc.constantFrom(
  'amp',
  'AMP',
  'amp.html',
  'index.html',
  'index.amp.html',
  'a.amp',
  'a.amp.html',
  'c',
  's',
  'x.org',
  'story',
  '',
  '.amp',
  '%2F',
  'default.aspx',
);
const host = fc.constantFrom(
  'www.google.com',
  'x.cdn.ampproject.org',
  'www.m.example.org',
  'm.co',
  'amp.amp.example',
  'example.org.',
);
const parameter = fc.constantFrom('utm_a=1', 'id=1', 'amp', '', 'b', 'amp;amp=1', '=', 'output=amp', 'x=?');
const trickyUrl = fc
  .tuple(
    host,
    fc.array(segment, { maxLength: 6 }),
    fc.array(parameter, { maxLength: 3 }),
    fc.constantFrom('', '#x', '#!/a', '#!/a:~:text=b', '#!'),
  )
  .map(([name, path, query, fragment]) => `https://${name}/${path.join('/')}?${query.join('&')}${fragment}`);

test('a key is its own key', () =>
  fc.assert(
    fc.property(fc.oneof(trickyUrl, arbitraryWebUrl), (url) => {
      const key = sourceKey(url, null);
      expect(sourceKey(`https://${key}`, null)).toBe(key);
    }),
    { numRuns: 2_000 },
  ));

test('no canonical address moves a page to another host', () =>
  fc.assert(
    fc.property(arbitraryWebUrl, arbitraryWebUrl, (url, canonical) => {
      expect(sourceKey(url, canonical).split('/')[0]).toBe(sourceKey(url, null).split('/')[0]);
    }),
  ));
