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
    ['oklch(1 0 0)', 1],
    ['oklch(0.5999 0 0)', 0.216],
    ['oklch(0.2 0.05 260)', 0.008],
    ['oklab(100% 0 0 / 0.5)', 1],
    ['lab(100 0 0)', 1],
    ['lab(53.585 0 0)', 0.216],
    ['lch(2 0 none)', 0.002],
    ['color(display-p3 1 1 1)', 1],
    ['color(srgb 0.5 0.5 0.5 / 0.9)', 0.214],
    ['color(srgb-linear 0.5 0.5 0.5)', 0.5],
    ['color(xyz-d65 0.2 0.3 0.4)', 0.3],
  ])('%s', (colour, luminance) => {
    expect(luminanceOf(colour)).toBeCloseTo(luminance, 2);
  });

  it('does not guess at other notations', () => {
    expect(luminanceOf('device-cmyk(0 0 0 1)')).toBeNull();
    expect(luminanceOf('')).toBeNull();
  });
});

describe('HighlightPainter', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'Highlight',
      class extends Set<AbstractRange> {
        constructor(...ranges: AbstractRange[]) {
          super(ranges);
        }
      },
    );
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

  it('paints any number of ranges', () => {
    const registry = new Map<string, Highlight>();
    const ranges = Array.from({ length: 25_000 }, () => ({}) as AbstractRange);
    new HighlightPainter(registry).paint('attache-person-light', ranges, 1);
    expect([...(registry.get('attache-person-light') ?? [])]).toEqual(ranges);
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

  it.each<[string, (highlight: Highlight) => unknown]>([
    ['emptied it', (highlight) => highlight.clear()],
    ['took a range out', (highlight) => highlight.delete(range)],
    ['put a range in', (highlight) => highlight.add({} as AbstractRange)],
    ['put one in place of another', (highlight) => highlight.delete(range) && highlight.add({} as AbstractRange)],
  ])('knows when the page %s', (_, change) => {
    const registry = new Map<string, Highlight>();
    const painter = new HighlightPainter(registry);
    painter.paint('attache-person-light', [range], 1);
    const found = registry.get('attache-person-light');
    if (found !== undefined) change(found);
    expect(painter.isIntact()).toBe(false);
    painter.restore();
    expect(painter.isIntact()).toBe(true);
    expect([...(registry.get('attache-person-light') ?? [])]).toEqual([range]);
  });

  it('sweeps away what an older script left, and nothing of the page', () => {
    const registry = new Map<string, Highlight>([
      ['page', new Highlight()],
      ['attache-term-light', new Highlight()],
    ]);
    new HighlightPainter(registry).sweep();
    expect([...registry.keys()]).toEqual(['page']);
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
