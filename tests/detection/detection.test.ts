/** Detection on our own labelled texts must not fall below what it was: `floors.json`, in percent. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../utils/model/category';
import floors from './floors.json';
import { parseLabelled } from './labelled-text';
import { compileShipped, readLabelledTexts, runDetection } from './run';
import { f1 } from './score';

describe('labelled texts', () => {
  it('are at least thirty, of every category, with texts of other fields among them', () => {
    const texts = readLabelledTexts();
    expect(texts.length).toBeGreaterThanOrEqual(30);
    expect(texts.filter(({ file }) => file.startsWith('not-')).length).toBeGreaterThanOrEqual(10);
    const categories = new Set(texts.flatMap(({ labelled }) => labelled.labels.map(({ category }) => category)));
    expect(CATEGORIES.filter((category) => !categories.has(category))).toEqual([]);
  });

  it('refuse a category that is none', () => {
    expect(() => parseLabelled('a.txt', '[NATO](alliance)')).toThrow('a.txt: NATO has the unknown category alliance');
  });

  it('keep offsets that slice to the labelled words', () => {
    const { text, labels } = parseLabelled('a.txt', '# why\n[Turkish](country) [army](term) units');
    expect(labels.map(({ start, end }) => text.slice(start, end))).toEqual(['Turkish', 'army']);
    expect(text).toBe('Turkish army units');
  });
});

describe('detection', () => {
  const { score, falsePerThousand } = runDetection(compileShipped());
  const { all, byCategory } = score;

  it.each(['overlap', 'typed', 'exact'] as const)('keeps its F1: %s', (kind) => {
    expect(f1(all, kind)).toBeGreaterThanOrEqual(floors[kind]);
  });

  it('keeps its precision', () => {
    expect((100 * all.overlap) / all.found).toBeGreaterThanOrEqual(floors.precision);
  });

  it.each(CATEGORIES)('keeps finding: %s', (category) => {
    const own = byCategory.get(category);
    expect((100 * (own?.overlap ?? 0)) / (own?.labelled ?? 1)).toBeGreaterThanOrEqual(floors.recall[category]);
  });

  it('stays quiet on texts of other fields', () => {
    expect(falsePerThousand).toBeLessThanOrEqual(floors.falsePerThousand);
  });
});
