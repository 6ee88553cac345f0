import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../utils/search/together';
import { layOutNetwork, type Place } from './network-layout';
import { type Mark, placeLabels, shortName } from './place-labels';

function ring(size: number): Network {
  const nodes = Array.from({ length: size }, (_, index) => ({
    key: `person/p${index}`,
    label: `P ${index}`,
    category: 'person' as const,
    count: size - index,
  }));
  return { nodes, links: nodes.slice(1).map((_, a) => ({ a, b: a + 1, count: 1 + (a % 3) })) };
}

const far = (one: Place | undefined, other: Place | undefined): number =>
  Math.hypot((one?.x ?? 9) - (other?.x ?? 0), (one?.y ?? 9) - (other?.y ?? 0));

describe('layOutNetwork', () => {
  it.each([0, 1, 2, 60])('gives each of %i nodes a place of its own in the room', (size) => {
    const places = layOutNetwork(ring(size), new Map());
    expect(places.size).toBe(size);
    const all = [...places.values()];
    for (const [index, place] of all.entries()) {
      expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(place.x, place.y)).toBeLessThanOrEqual(1);
      for (const other of all.slice(index + 1)) expect(far(place, other)).toBeGreaterThan(0.01);
    }
  });

  it('lays the same network out the same, and a smaller one much like the one before', () => {
    const before = layOutNetwork(ring(30), new Map());
    expect(layOutNetwork(ring(30), new Map())).toEqual(before);
    const { nodes, links } = ring(30);
    const fewer = { nodes: nodes.slice(0, 28), links: links.filter(({ b }) => b < 28) };
    const after = layOutNetwork(fewer, before);
    const moved = fewer.nodes.map(({ key }) => far(before.get(key), after.get(key))).sort((a, b) => a - b);
    expect(moved[14]).toBeLessThan(0.2);
  });

  it('puts what occurs together nearer than what does not', () => {
    const { nodes } = ring(12);
    const links = nodes.flatMap((_, a) =>
      nodes.flatMap((_other, b) => (a < b && a % 2 === b % 2 ? [{ a, b, count: 5 }] : [])),
    );
    const places = layOutNetwork({ nodes, links }, new Map());
    const mean = (wanted: 0 | 1): number => {
      const pairs = nodes.flatMap(({ key }, a) =>
        nodes
          .slice(a + 1)
          .flatMap((other, step) => ((step + 1) % 2 === wanted ? [far(places.get(key), places.get(other.key))] : [])),
      );
      return pairs.reduce((sum, distance) => sum + distance, 0) / pairs.length;
    };
    expect(mean(0)).toBeLessThan(mean(1));
  });
});

describe('placeLabels', () => {
  const mark: fc.Arbitrary<Mark> = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 4, max: 18 }),
    width: fc.integer({ min: 10, max: 120 }),
  });

  it('lets no name cover another, a mark or the edge', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
        const boxes = placeLabels(marks, 400, 300).flatMap((label, index) => {
          if (label === null) return [];
          const { width } = marks[index] as Mark;
          const left = label.x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? width : width / 2);
          return [{ left, right: left + width, top: label.y - 8, bottom: label.y + 2 }];
        });
        const all = [
          ...boxes,
          ...marks.map(({ x, y, radius }) => ({
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          })),
        ];
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
          for (const [at, other] of all.entries()) {
            if (at === index) continue;
            const isClear =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
            expect(isClear).toBe(true);
          }
        }
      }),
    );
  });

  it('names the first of two that have room for one name', () => {
    const crowd = Array.from({ length: 40 }, () => ({ x: 100, y: 100, radius: 5, width: 150 }));
    expect(
      placeLabels(crowd, 200, 200)
        .map((label) => label !== null)
        .lastIndexOf(true),
    ).toBe(1);
  });
});

it('shortName cuts by letters', () => {
  expect(shortName('Quad', 4)).toBe('Quad');
  expect(shortName('Free and Open', 9)).toBe('Free and…');
  expect(shortName('😀😀😀', 2)).toBe('😀…');
});
