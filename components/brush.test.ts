import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, edgesAround, moveEdge, spanBars } from './brush';

const bins = [0, 7, 14, 21].map((from) => ({ from, until: from + 7, count: 1 }));

describe('the brush of a timeline', () => {
  it.each([
    [null, [0, 4]],
    [{ from: 7, until: 14 }, [1, 2]],
    [{ from: 8, until: 15 }, [1, 3]],
    [{ from: -99, until: 9 }, [0, 2]],
    [{ from: 14, until: 99 }, [2, 4]],
    [{ from: 50, until: 99 }, [3, 4]],
    [{ from: -99, until: -9 }, [0, 1]],
  ])('lies around %j', (days, edges) => {
    expect(edgesAround(bins, days)).toEqual(edges);
  });

  it('chooses nothing where it covers all', () => {
    expect(daysBetween(bins, [0, 4])).toBeNull();
    expect(daysBetween(bins, [1, 4])).toEqual({ from: 7, until: 28 });
    expect(daysBetween([], [0, 0])).toBeNull();
  });

  it('spans the bars between two places of the pointer', () => {
    expect(spanBars(2, 2)).toEqual([2, 3]);
    expect(spanBars(3, 1)).toEqual([1, 4]);
  });

  it('keeps a bar between its edges whatever keys move them', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'x', 'toString');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('start' as const, 'end' as const), key)), (presses) => {
        let edges = edgesAround(bins, null);
        for (const [which, pressed] of presses) edges = moveEdge(edges, which, pressed, bins.length) ?? edges;
        const [start, end] = edges;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(bins.length);
        const days = daysBetween(bins, edges);
        expect(edgesAround(bins, days)).toEqual(edges);
      }),
    );
    expect(moveEdge([1, 3], 'start', 'ArrowRight', 4)).toEqual([2, 3]);
    expect(moveEdge([1, 3], 'end', 'Home', 4)).toEqual([1, 2]);
    expect(moveEdge([1, 3], 'end', 'Tab', 4)).toBeNull();
  });
});
