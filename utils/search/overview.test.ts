import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../model/category';
import { DATE_AXES } from '../model/filter';
import { Catalogue, toLazySegment } from './catalogue';
import { find } from './find';
import { idOf, indexed, segmentOf } from './indexed.fixture';
import { NO_DAY } from './segment';
import { spansOf } from './spans';
import { timelineOf } from './timeline';
import { matrixOf, networkOf } from './together';

const DAY_MS = 86_400_000;
const ENTITIES = ['organisation/nato', 'country/japan', 'person/a-b', 'found/person/c-d', 'own/term/x'] as const;
const COUNTRIES = ['JP', 'IN', 'DE'] as const;
const OUTLETS = ['Courier', 'Herald'] as const;

type Row = {
  readonly clipped: number;
  readonly published: number | null;
  readonly entities: readonly string[];
  readonly countries: readonly string[];
  readonly outlet: string;
};

const row: fc.Arbitrary<Row> = fc.record({
  clipped: fc.integer({ min: 0, max: 40_000 }),
  published: fc.option(fc.integer({ min: -300_000, max: 60_000 })),
  entities: fc.subarray([...ENTITIES]),
  countries: fc.subarray([...COUNTRIES]),
  outlet: fc.constantFrom(...OUTLETS),
});
const rows = fc.array(row, { maxLength: 40 });

function catalogueOf(all: readonly Row[]): Catalogue {
  const docs = all.map(({ clipped, published, entities, countries, outlet }, index) =>
    indexed({
      id: idOf(index + 1),
      clippedAtMs: clipped * DAY_MS + 7_000,
      publishedDay: published,
      values: [
        ...entities.map((key) => ['entity', key] as const),
        ...countries.map((key) => ['country', key] as const),
        ['outlet', outlet],
      ],
    }),
  );
  const half = Math.floor(docs.length / 2);
  return new Catalogue([docs.slice(0, half), docs.slice(half)].map((part) => toLazySegment(segmentOf(part))));
}

const ask = (catalogue: Catalogue, range: { axis: 'clipped'; from: number; until: number } | null = null) =>
  find({ query: [], facets: {}, range, only: null, order: 'clipped' }, catalogue, new Map());
const dayOn = (axis: 'clipped' | 'published', { clipped, published }: Row): number | null =>
  axis === 'clipped' ? clipped : published;

describe('timelineOf', () => {
  it('counts each dated row in the one stretch that holds its day', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...DATE_AXES), async (all, axis) => {
        const catalogue = catalogueOf(all);
        const { docs } = await ask(catalogue);
        const { bins, undated } = timelineOf(catalogue, docs, axis);
        const days = all.map((one) => dayOn(axis, one)).filter((day) => day !== null);
        expect(undated).toBe(all.length - days.length);
        expect(bins.length).toBeLessThanOrEqual(122);
        for (const [index, { from, until, count }] of bins.entries()) {
          expect(count).toBe(days.filter((day) => day >= from && day < until).length);
          if (index > 0) expect(from).toBe(bins[index - 1]?.until);
        }
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        // Nothing empty at the ends.
        if (bins.length > 0) expect([bins[0]?.count, bins[bins.length - 1]?.count]).not.toContain(0);
      }),
    );
  });

  it.each([
    [1, 'day', '2024-02-07', '2024-02-08'],
    [100, 'day', '2024-02-07', '2024-02-08'],
    [400, 'week', '2024-02-05', '2024-02-12'],
    [1_500, 'month', '2024-02-01', '2024-03-01'],
    [5_000, 'quarter', '2024-01-01', '2024-04-01'],
    [20_000, 'year', '2024-01-01', '2025-01-01'],
    [200_000, 'decade', '2020-01-01', '2030-01-01'],
    [900_000, 'century', '2000-01-01', '2100-01-01'],
  ])('%i days are shown by %s', async (span, unit, from, until) => {
    const first = Date.UTC(2024, 1, 7) / DAY_MS;
    const clipped = { entities: [], countries: [], outlet: 'Courier', published: null };
    const catalogue = catalogueOf([
      { ...clipped, clipped: first },
      { ...clipped, clipped: first + span - 1 },
    ]);
    const timeline = timelineOf(catalogue, (await ask(catalogue)).docs, 'clipped');
    const iso = (day: number | undefined): string => new Date((day ?? 0) * DAY_MS).toISOString().slice(0, 10);
    expect(timeline.unit).toBe(unit);
    expect([iso(timeline.bins[0]?.from), iso(timeline.bins[0]?.until)]).toEqual([from, until]);
  });

  it('shows the time around a chosen range', async () => {
    const catalogue = catalogueOf(
      [1, 2, 3].map((clipped) => ({ clipped, published: null, entities: [], countries: [], outlet: 'Herald' })),
    );
    const { docs, ofAnyTime } = await ask(catalogue, { axis: 'clipped', from: 2, until: 3 });
    expect([docs.length, ofAnyTime.length]).toEqual([1, 3]);
  });
});

describe('spansOf', () => {
  it('is what a walk over the rows finds', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...DATE_AXES), async (all, axis) => {
        const catalogue = catalogueOf(all);
        const { counts, first, last } = spansOf(catalogue, (await ask(catalogue)).docs, axis);
        for (const [number, { dimension, key }] of catalogue.columns.values.entries()) {
          const own = all.filter((one) =>
            (dimension === 'entity' ? one.entities : dimension === 'country' ? one.countries : [one.outlet]).includes(
              key,
            ),
          );
          const days = own.map((one) => dayOn(axis, one)).filter((day) => day !== null);
          expect(counts[number]).toBe(own.length);
          expect(first[number]).toBe(days.length === 0 ? NO_DAY : Math.min(...days));
          expect(last[number]).toBe(days.length === 0 ? NO_DAY : Math.max(...days));
        }
      }),
    );
  });
});

describe('what occurs together', () => {
  it('is counted in the matrix as a walk over the rows counts it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 3 }), async (all, most) => {
        const catalogue = catalogueOf(all);
        const { keys, counts } = matrixOf(catalogue, await ask(catalogue), 'country', most);
        const times = (...wanted: string[]): number =>
          all.filter(({ countries }) => wanted.every((key) => countries.includes(key))).length;
        expect(keys).toHaveLength(Math.min(most, COUNTRIES.filter((key) => times(key) > 0).length));
        for (const [a, one] of keys.entries())
          for (const [b, other] of keys.entries()) expect(counts[a * keys.length + b]).toBe(times(one, other));
        expect(keys.map((key) => times(key))).toEqual(keys.map((key) => times(key)).sort((a, b) => b - a));
      }),
    );
  });

  it('ties the wanted entities, each to those it occurs with most', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.subarray([...CATEGORIES]), async (all, wanted) => {
        const catalogue = catalogueOf(all);
        const { nodes, links } = networkOf(catalogue, await ask(catalogue), {
          most: 4,
          categories: new Set(wanted),
          except: 'country/japan',
        });
        const times = (...keys: (string | undefined)[]): number =>
          all.filter(({ entities }) => keys.every((key) => entities.includes(key ?? ''))).length;
        for (const { key, category, count } of nodes) {
          expect(wanted).toContain(category);
          expect(key.split('/')).toContain(category);
          expect(key).not.toBe('country/japan');
          expect(count).toBe(times(key));
        }
        for (const { a, b, count } of links) {
          expect(a).toBeLessThan(b);
          expect(count).toBe(times(nodes[a]?.key, nodes[b]?.key));
        }
        // Of four nodes every pair is among the three strongest of one.
        const tied = nodes.flatMap(({ key }, a) => nodes.slice(a + 1).filter((other) => times(key, other.key) > 0));
        expect(links).toHaveLength(tied.length);
      }),
    );
  });

  it('leaves out the weak ties of many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `person/p${index}`);
    const catalogue = catalogueOf([
      { clipped: 0, published: null, countries: [], outlet: 'Herald', entities: many },
      { clipped: 0, published: null, countries: [], outlet: 'Herald', entities: ['person/p7', 'person/p21'] },
    ]);
    const wish = { most: 20, categories: new Set(CATEGORIES) };
    const { nodes, links } = networkOf(catalogue, await ask(catalogue), wish);
    expect(nodes).toHaveLength(20);
    expect(nodes.slice(0, 2).map(({ key }) => key)).toEqual(['person/p21', 'person/p7']);
    expect(links[0]).toEqual({ a: 0, b: 1, count: 2 });
    expect(links.length).toBeLessThanOrEqual(60);
  });
});
