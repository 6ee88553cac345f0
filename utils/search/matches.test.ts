import { expect, it } from 'vitest';
import { findMatches } from './matches';
import { parseQuery } from './query';

it.each([
  ['The F‑35A and the F-16', 'f35', ['F‑35A']],
  ['Missiles hit a missile site', 'missile', ['Missiles', 'missile']],
  ['Missiles hit a missile site', '"missile"', ['missile']],
  ['a Free and Open Indo-Pacific', '"free and open"', ['Free and Open']],
  ['a Free and Open Indo-Pacific', 'indo-pac', ['Indo-Pacific']],
  ['Free and free', 'free -and', ['Free', 'free']],
  ['日本海軍は', '海軍', ['海軍']],
  ['Tōkyō', 'tokyo', ['Tōkyō']],
  ['navy', 'tag:navy', []],
  ['naval navy', 'nav naval', ['naval', 'navy']],
])('%s, asked for %s', (text, query, expected) => {
  expect(findMatches(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
