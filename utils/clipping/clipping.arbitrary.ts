/** Random clippings for property tests: valid by the schema, hostile in every text. */
import * as fc from 'fast-check';
import { CATEGORIES } from '../model/category';
import { type Clipping, COLOURS, type Draft, REVIEW_STATES } from '../model/clipping';
import { LIMITS } from '../model/limits';
import { RULES } from '../model/mention';
import { sourceKey } from './url-identity';

const HOSTILE = [
  '=1+1',
  '+cmd|calc',
  '-2',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  '\r=1',
  '\n=1',
  ';=1',
  '"',
  "'",
  "'=1",
  '""=1',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](y)',
  'http://evil.example/',
  'www.evil.example',
  'a@b.example',
  '# ',
  '---',
  '===',
  '> ',
  '- ',
  '1. ',
  '```',
  '`',
  '**',
  '__',
  '~~',
  '&lt;',
  '&#60;',
  '<!--',
  '[^1]:',
  '|',
  '| - |',
  '\\',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u0000',
  '\ud800',
  'नमस्ते',
  '日本',
  'é',
  '🙂',
  ': ',
  '{a: b}',
  '%%',
  '$x$',
  '==',
  '__proto__',
  'India',
  'the Quad',
  ' ',
  '\n',
  '\n\n',
  'C-2',
];

/** Texts of hostile pieces and any characters at all. */
export function arbitraryText(maxLength = 200): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ maxLength: 8 }),
  );
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').slice(0, maxLength));
}

export const arbitraryWebUrl: fc.Arbitrary<string> = fc.webUrl({ withQueryParameters: true, withFragments: true });

const isoDate = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString());
const timeMs = fc.integer({ min: 0, max: 4e12 });

const arbitraryMentions = fc.array(
  fc.record({
    start: fc.nat(50),
    end: fc.nat(90),
    entity: fc.constantFrom('country/india', 'agreement/quad', 'term/defence-budget'),
    category: fc.constantFrom(...CATEGORIES),
    alias: fc.constantFrom('India', 'Quad'),
    rule: fc.constantFrom(...RULES),
  }),
  { maxLength: 3 },
);

const arbitraryEntities = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('country/india', 'agreement/quad', 'term/defence-budget', 'platform/kawasaki-c-2'),
      name: arbitraryText(60).filter((name) => name !== ''),
      category: fc.constantFrom(...CATEGORIES),
      gloss: arbitraryText(),
    },
    { requiredKeys: ['id', 'name', 'category'] },
  ),
  { maxLength: 3, selector: ({ id }) => id },
);

const arbitrarySource = fc
  .record({
    url: arbitraryWebUrl,
    canonicalUrl: fc.option(arbitraryWebUrl),
    title: arbitraryText(),
    authors: fc.array(arbitraryText(60), { maxLength: 3 }),
    outlet: fc.option(arbitraryText(60)),
    published: fc.option(isoDate),
    modified: fc.option(isoDate),
    language: fc.option(fc.constantFrom('en', 'hi-Latn', 'ja')),
  })
  .map((source) => ({ ...source, key: sourceKey(source.url, source.canonicalUrl) }));

/** Some passages have no fragment of their own. */
function fragmentOf(quote: string): Draft['selectors']['fragment'] {
  const word = encodeURIComponent(
    [...quote]
      .slice(0, 20)
      .join('')
      .replace(/\p{Surrogate}/gu, ''),
  ).replaceAll('-', '%2D');
  if (quote.length % 3 === 0 || word === '') return null;
  return {
    type: 'FragmentSelector',
    conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
    value: `:~:text=${word}`,
  };
}

export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.uuid(),
    quote: arbitraryText().filter((quote) => quote !== ''),
    prefix: arbitraryText(LIMITS.contextChars),
    suffix: arbitraryText(LIMITS.contextChars),
    source: arbitrarySource,
    mentions: arbitraryMentions,
    entities: arbitraryEntities,
    tags: fc.array(arbitraryText(LIMITS.tagChars), { maxLength: 4 }),
    note: arbitraryText(),
    colour: fc.constantFrom(...COLOURS),
    clippedAtMs: timeMs,
  })
  .map(({ prefix, suffix, ...draft }) => ({
    ...draft,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: draft.quote, prefix, suffix },
      position: { type: 'TextPositionSelector', start: 0, end: draft.quote.length },
      range: {
        type: 'RangeSelector',
        startPath: '/p[1]/text()[1]',
        startOffset: 0,
        endPath: '/p[1]/text()[1]',
        endOffset: 1,
      },
      rival: draft.quote.length % 2 === 0 ? 0.25 : null,
      fragment: fragmentOf(draft.quote),
    },
  }));

export const arbitraryClipping: fc.Arbitrary<Clipping> = fc
  .record({
    draft: arbitraryDraft,
    reviewState: fc.constantFrom(...REVIEW_STATES),
    drift: fc.option(fc.record({ quote: arbitraryText(), seenAtMs: timeMs })),
    updatedAtMs: timeMs,
    deletedAtMs: fc.option(timeMs),
  })
  .map(({ draft, ...state }) => ({ ...draft, ...state, schemaVersion: 1 }));

/** Clippings with an id each of their own. */
export const arbitraryClippings: fc.Arbitrary<Clipping[]> = fc.uniqueArray(arbitraryClipping, {
  maxLength: 6,
  selector: ({ id }) => id,
});
