import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spanAt } from './hit-test';
import { HighlightPainter } from './painter';
import { luminanceOf } from './palette';

describe('spanAt', () => {
  it('finds what a walk finds', () => {
    const spans = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
      });
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 220 }), (own, offset) => {
        expect(spanAt(own, offset)).toBe(own.findIndex(({ start, end }) => start <= offset && offset <= end));
      }),
    );
  });
});

describe('luminanceOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.5)', 0],
    ['rgb(128 128 128)', 0.216],
  ])('%s', (colour, luminance) => {
    expect(luminanceOf(colour)).toBeCloseTo(luminance, 2);
  });

  it('does not guess at other notations', () => {
    expect(luminanceOf('color(display-p3 1 1 1)')).toBeNull();
  });
});

describe('HighlightPainter', () => {
  beforeEach(() => {
    vi.stubGlobal('Highlight', class extends Set<AbstractRange> {});
  });
  afterEach(() => vi.unstubAllGlobals());
  const range = {} as AbstractRange;

  it('takes away only what it painted', () => {
    const registry = new Map<string, Highlight>([['page', new Highlight()]]);
    const painter = new HighlightPainter(registry);
    painter.paint('attache-person-light', [range], 1);
    expect(registry.size).toBe(2);
    painter.clear();
    expect([...registry.keys()]).toEqual(['page']);
  });

  it('leaves what the page put under its name', () => {
    const registry = new Map<string, Highlight>();
    const painter = new HighlightPainter(registry);
    painter.paint('attache-person-light', [range], 1);
    const theirs = new Highlight();
    registry.set('attache-person-light', theirs);
    painter.clear();
    expect(registry.get('attache-person-light')).toBe(theirs);
  });

  it('knows when the page cleared the registry, and paints again', () => {
    const registry = new Map<string, Highlight>();
    const painter = new HighlightPainter(registry);
    painter.paint('attache-person-light', [range], 1);
    expect(painter.isIntact()).toBe(true);
    registry.clear();
    expect(painter.isIntact()).toBe(false);
    painter.restore();
    expect(registry.get('attache-person-light')?.has(range)).toBe(true);
  });

  it('keeps no name for no ranges', () => {
    const registry = new Map<string, Highlight>();
    const painter = new HighlightPainter(registry);
    painter.paint('attache-person-light', [range], 1);
    painter.paint('attache-person-light', [], 1);
    expect(registry.size).toBe(0);
    expect(painter.names).toEqual([]);
  });
});
