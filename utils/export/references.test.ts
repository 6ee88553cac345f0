import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CslItem, numberSources } from '../citation/csl-item';
import { arbitraryClipping, arbitraryClippings } from '../clipping/clipping.arbitrary';
import { sourceKey } from '../clipping/url-identity';
import { exportBibtex } from './bibtex';
import { exportRis } from './ris';

const [SAMPLE] = fc.sample(arbitraryClipping, { numRuns: 1, seed: 3 });
const url = 'https://example.org/2023/kishida_visits_delhi';
const STORY = {
  ...(SAMPLE as NonNullable<typeof SAMPLE>),
  clippedAtMs: Date.UTC(2026, 10, 24),
  source: {
    url,
    key: sourceKey(url, null),
    canonicalUrl: null,
    title: 'R&D: 100% of {C-2} costs $2bn_',
    authors: ['Asha Verma', 'Reuters'],
    outlet: 'The Example',
    published: '2023-03-20',
    modified: null,
    language: 'en',
  },
};

test('a story as BibTeX', () => {
  expect(exportBibtex([STORY])).toBe(`@article{verma2023costs,
  author = {Verma, Asha and {Reuters}},
  title = {{R\\&D: 100\\% of \\textbraceleft{}C-2\\textbraceright{} costs \\$2bn\\_}},
  journal = {The Example},
  year = {2023},
  month = {3},
  date = {2023-03-20},
  url = {https://example.org/2023/kishida_visits_delhi},
  urldate = {2026-11-24},
  language = {en},
}
`);
});

test('a story as RIS', () => {
  expect(exportRis([STORY]).replaceAll('\r\n', '\n')).toBe(`TY  - NEWS
AU  - Verma, Asha
AU  - Reuters
TI  - R&D: 100% of {C-2} costs $2bn_
T2  - The Example
PY  - 2023
DA  - 2023/03/20/
Y2  - 2026/11/24/
LA  - en
UR  - https://example.org/2023/kishida_visits_delhi
ER  - 
`);
});

type Entry = { readonly key: string; readonly fields: ReadonlyMap<string, string> };

/** A reader of BibTeX by its grammar: an entry, a key, fields with balanced braces. Anything else throws. */
function readBibtex(text: string): Entry[] {
  const at = { place: 0 };
  const take = (pattern: RegExp): string => {
    const own = new RegExp(pattern, 'y');
    own.lastIndex = at.place;
    const found = own.exec(text);
    if (found === null) throw new Error(`${pattern} not at ${at.place}: ${text.slice(at.place, at.place + 40)}`);
    at.place = own.lastIndex;
    return found[1] ?? '';
  };
  const braced = (): string => {
    take(/\{/);
    const from = at.place;
    for (let depth = 1; depth > 0; at.place++) {
      if (at.place >= text.length) throw new Error('A field does not end.');
      const sign = text[at.place];
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    }
    return text.slice(from, at.place - 1);
  };
  const entries: Entry[] = [];
  while (at.place < text.length) {
    take(/@(?:article|misc)\{/);
    const key = take(/([a-z\d-]+),\n/);
    const fields = new Map<string, string>();
    while (text[at.place] !== '}') {
      const name = take(/ {2}([a-z]+) = /);
      fields.set(name, braced());
      take(/,\n/);
    }
    take(/\}\n\n?/);
    entries.push({ key, fields });
  }
  return entries;
}

function unescapeTex(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    textbackslash: '\\',
    textasciitilde: '~',
    textasciicircum: '^',
    textbraceleft: '{',
    textbraceright: '}',
  };
  return text.replace(
    /\\(?:(text[a-z]+)\{\}|([$&#%_]))/g,
    (_, name: string, sign: string) => sign ?? signs[name] ?? '?',
  );
}

const itemsOf = (clippings: Parameters<typeof numberSources>[0]): CslItem[] =>
  numberSources(clippings).references.map(({ item }) => item);

test('whatever a page calls itself, BibTeX gives titles and outlets back under keys of their own', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const entries = readBibtex(exportBibtex(clippings));
      const items = itemsOf(clippings);
      expect(entries.map(({ fields }) => unescapeTex((fields.get('title') ?? '').slice(1, -1)))).toEqual(
        items.map(({ title }) => title),
      );
      expect(
        entries.map(({ fields }) => unescapeTex(fields.get('journal') ?? fields.get('howpublished') ?? '')),
      ).toEqual(items.map((item) => item['container-title'] ?? ''));
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    }),
    { numRuns: 500 },
  ));

test('whatever a page calls itself, RIS has a tag a line and gives titles and addresses back', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const lines = exportRis(clippings)
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .filter((line) => line !== '');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
      const all = (tag: string): string[] =>
        lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
      const items = itemsOf(clippings);
      expect(all('TI')).toEqual(items.map(({ title }) => title.replace(/[\u0085\u2028\u2029]+/g, ' ')));
      expect(all('UR')).toEqual(items.map(({ URL: address }) => address));
      expect(all('TY')).toHaveLength(items.length);
      expect(all('ER')).toHaveLength(items.length);
    }),
    { numRuns: 500 },
  ));
