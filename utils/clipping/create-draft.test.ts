import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import type { Category } from '../model/category';
import { DraftSchema } from '../model/clipping';
import { LIMITS } from '../model/limits';
import { arbitraryDraft } from './clipping.arbitrary';
import { createDraft, type Passage } from './create-draft';

function passageOf(quote: string, found: readonly [name: string, category: Category][]): Passage {
  const [sample] = fc.sample(arbitraryDraft, { numRuns: 1, seed: 1 });
  if (sample === undefined) throw new Error('no sample');
  const idOf = (name: string, category: string): string => `${category}/${name.toLowerCase()}`;
  return {
    id: sample.id,
    quote,
    selectors: { ...sample.selectors, quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: 'after' } },
    source: sample.source,
    mentions: found.map(([name, category]) => ({
      start: quote.indexOf(name),
      end: quote.indexOf(name) + name.length,
      entity: idOf(name, category),
      category,
      alias: name,
      rule: 'alias',
    })),
    entities: found.map(([name, category]) => ({ id: idOf(name, category), name, category })),
    clippedAtMs: 1,
  };
}

test('tags are names first, then terms, then countries, the most mentioned first', () => {
  const passage = passageOf('India and Kishida spoke of the defence budget, Kishida and Modi said', [
    ['India', 'country'],
    ['Modi', 'person'],
    ['defence budget', 'term'],
    ['Kishida', 'person'],
  ]);
  const again = { ...passage.mentions[3], start: 47, end: 54 } as (typeof passage.mentions)[number];
  expect(createDraft({ ...passage, mentions: [...passage.mentions, again] }).tags).toEqual([
    'Kishida',
    'Modi',
    'defence budget',
    'India',
  ]);
});

test('at most eight tags, no name twice', () => {
  const names = Array.from({ length: 12 }, (_, index): [string, Category] => [`N${index}x`, 'force']);
  const quote = names.map(([name]) => name).join(' ');
  expect(createDraft(passageOf(quote, names)).tags).toHaveLength(8);
  expect(
    createDraft(
      passageOf('Quad', [
        ['Quad', 'agreement'],
        ['Quad', 'event'],
      ]),
    ).tags,
  ).toEqual(['Quad']);
});

test('a passage longer than the limit is cut with its selectors and mentions, never inside a character', () => {
  const quote = `${'x'.repeat(LIMITS.quoteChars - 1)}🙂 India`;
  const draft = createDraft(passageOf(quote, [['India', 'country']]));
  expect(draft.quote).toBe('x'.repeat(LIMITS.quoteChars - 1));
  expect(draft.selectors.quote).toMatchObject({ exact: draft.quote, suffix: '🙂 India' });
  expect(draft.mentions).toEqual([]);
  expect(draft.entities).toEqual([]);
  expect(draft.tags).toEqual([]);
});

test('what it makes is a valid draft', () =>
  fc.assert(
    fc.property(arbitraryDraft, ({ tags: _tags, note: _note, colour: _colour, ...passage }) => {
      const draft = createDraft(passage);
      expect(safeParse(DraftSchema, draft).issues).toBeUndefined();
      for (const { start, end } of draft.mentions) expect(draft.quote.slice(start, end)).toHaveLength(end - start);
    }),
  ));
