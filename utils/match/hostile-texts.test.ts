/** Texts that nobody writes in good faith: none makes the matcher throw, point beside its words, or do more than a text of that length costs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeContext } from './context';
import { findListedNames } from './listed-names';
import { matchText } from './match-text';
import { gazetteerOf, wordsOf } from './testing';
import { type Tokens, tokenise } from './tokens';

const gazetteer = gazetteerOf(
  {
    platform: [
      'Kawasaki C-2 | C-2?; C-2 Transport Aircraft | JP | | | transport; aircraft | recipe',
      'Lockheed Martin F-35 Lightning II | F-35; F-35A',
      'ک‌ب‌ک Hawk | صاروخ',
    ],
    organisation: [
      'Quad? | QUAD? | | | | members; Tokyo',
      'Élysée Palace | Élysée',
      'North Atlantic Treaty Organization | NATO',
    ],
    country: ['Russia | Россия', 'China | 中国', 'Israel | ישראל', 'Thailand | ประเทศไทย', 'Egypt | مصر'],
    force: ['Royal Royal Royal Royal Royal Royal Royal Guard | '],
    person: ['Xi Jinping | '],
  },
  ['Quad bike'],
);

const NAMES = [
  'Kawasaki C-2',
  'C-2',
  'F-35A',
  'Quad',
  'Élysée',
  'NATO',
  'Россия',
  '中国',
  'ישראל',
  'مصر',
  'ประเทศไทย',
  'Xi Jinping',
];

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...NAMES), weight: 3 },
  // The beginning of a name, or its end.
  fc.tuple(fc.constantFrom(...NAMES), fc.nat(12)).map(([name, at]) => name.slice(0, at)),
  fc.tuple(fc.constantFrom(...NAMES), fc.nat(12)).map(([name, at]) => name.slice(at)),
  fc.constantFrom(' ', ' ', ' ', '\n', '-', '. ', ', ', '.', '’s ', '', '\u2028', '\0'),
  // Halves of pairs, marks that join and turn, marks over letters.
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\ud83d\ude80',
    '\u0301',
    '\u0301\u0327',
    '\u00ad',
    '\u200d',
    '\u200f',
    '\u202e',
    '\ufeff',
  ),
  fc.constantFrom(
    'tank',
    'Tokyo',
    'Минобороны',
    'ΝΑΤΟ',
    'ﬁ',
    'İ',
    'ß',
    'Ⅷ',
    '１６',
    'a.b.c.d.',
    'General',
    'the 3rd',
    'Exercise',
    'recipe',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function hashesOf(words: string): number[] {
  const { hashes, count } = tokenise(words);
  return [...hashes.subarray(0, count)];
}

describe('any text', () => {
  it('is matched without a throw, and every mention stands on its own words', () => {
    void fc.assert(
      fc.property(text, (content) => {
        const { mentions, entities } = matchText(content, gazetteer);
        let free = 0;
        for (const { start, end, alias, rule, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
          const words = hashesOf(content.slice(start, end));
          if (rule === 'alias' || rule === 'cue') {
            const listed = hashesOf(alias);
            // A plural's or a variant's letters may follow.
            expect(words.slice(0, listed.length)).toEqual(listed);
            expect(words.length).toBeLessThanOrEqual(listed.length + 1);
          }
          expect(entities.some(({ id }) => id === entity)).toBe(true);
        }
        expect(free).toBeLessThanOrEqual(content.length);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('has the same tokens whatever follows on another line', () => {
    void fc.assert(
      fc.property(text, text, (first, second) => {
        const one = tokenise(first);
        const both = tokenise(`${first}\n${second}`);
        expect([...both.hashes.subarray(0, one.count)]).toEqual([...one.hashes.subarray(0, one.count)]);
        expect([...both.ends.subarray(0, one.count)]).toEqual([...one.ends.subarray(0, one.count)]);
        expect(both.count).toBe(one.count + tokenise(second).count);
      }),
    );
  });
});

describe('names in odd company', () => {
  it.each([
    ['\ud800NATO\udc00 and Xi\u00ad Jin\u00adping', ['NATO', 'Xi\u00ad Jin\u00adping']],
    ['E\u0301lyse\u0301e', ['E\u0301lyse\u0301e']],
    ['\u202eNATO\u202c, ישראל\u200f, (مصر)', ['NATO', 'ישראל', 'مصر']],
    ['同中国和Россия', ['中国', 'Россия']],
    ['\ud83d\ude80F-35A\ud83d\ude80', ['F-35A']],
    ['NATO\u0301s NATOß', []],
  ])('%j', (content, words) => {
    expect(wordsOf(content, gazetteer)).toEqual(words);
  });
});

/** Tokens that count how often they are looked at. */
function counting(tokens: Tokens): { tokens: Tokens; reads: () => number } {
  let reads = 0;
  const watched = <T extends Int32Array | Uint16Array>(column: T): T =>
    new Proxy(column, {
      get: (target, key) => {
        reads++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return { tokens: { ...tokens, hashes: watched(tokens.hashes), marks: watched(tokens.marks) }, reads: () => reads };
}

function readsFor(content: string): number {
  const { tokens, reads } = counting(tokenise(content));
  judgeContext(findListedNames(tokens, gazetteer), tokens, gazetteer);
  return reads();
}

describe('a long text', () => {
  it.each([
    ['beginnings of a long name', 'Royal '],
    ['beginnings of a short one', 'Xi '],
    ['names that ask for context', 'Quad '],
    ['names with all their cues', 'Quad members in Tokyo. '],
    ['initialisms without end', 'a.b.'],
    ['parts of designators', 'C-2-F-35'],
    ['marks over marks', 'e\u0301\u0301\u0301'],
    ['lone surrogates', '\ud800 \udc00'],
    ['words without spaces', '中国中'],
    ['lines without words', '\n'],
  ])(
    'of %s costs twice as many looks when twice as long',
    (_, unit) => {
      const once = readsFor(unit.repeat(2_000));
      expect(readsFor(unit.repeat(4_000))).toBeLessThanOrEqual(2 * once + 100);
    },
    30_000,
  );

  it.each(['Royal ', 'Xi ', 'Kawasaki ', 'Quad ', 'a.', '(', '\u0301', '\ud800', '\u202e', '中', '١'])(
    'of 100,000 times %j hides no name at its end',
    (unit) => {
      expect(wordsOf(`${unit.repeat(100_000)}.\nNATO`, gazetteer).at(-1)).toBe('NATO');
    },
    30_000,
  );

  it('of 10 MB has in each of its parts what one part has', () => {
    const part = `NATO met in Élysée with Россия, 中国 and ישראל; two F-35s flew, a\ud800b. ${'It was a long day for all. '.repeat(36)}\n`;
    const content = part.repeat(Math.ceil(10_000_000 / part.length));
    const { mentions } = matchText(content, gazetteer);
    const alone = matchText(part, gazetteer).mentions;
    expect(alone.length).toBeGreaterThanOrEqual(6);
    expect(mentions.length).toBe(alone.length * (content.length / part.length));
    const isAlike = mentions.every(({ start, end, entity }, at) => {
      const own = alone[at % alone.length];
      const shift = Math.floor(at / alone.length) * part.length;
      return own?.start === start - shift && own.end === end - shift && own.entity === entity;
    });
    expect(isAlike).toBe(true);
  }, 120_000);
});
