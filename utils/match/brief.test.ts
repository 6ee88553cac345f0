import { expect, test } from 'vitest';
import { briefOf } from './brief';
import { matchText } from './match-text';
import { gazetteerOf } from './testing';

const gazetteer = gazetteerOf({
  country: ['Arcadia', 'Borduria', 'Costaguana', 'Freedonia'],
  organisation: ['Northern Pact'],
  platform: ['Harrier Lake', 'Vulcan Sky'],
  exercise: ['Steel Anchor'],
  term: ['frigate', 'ceasefire', 'minister', 'summit'],
});

/** A stop or a line's end ends a sentence: enough for these texts. */
function splitSentences(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\s.][^\n.]*\.?/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function brief(text: string) {
  return briefOf({ text, ...matchText(text, gazetteer), sentences: splitSentences(text) });
}
const sentencesOf = (text: string): string[] => brief(text).sentences.map((sentence) => sentence.text);

const LEAD = 'Arcadia and the Northern Pact opened the exercise Steel Anchor off Costaguana on Monday.';
const PLAIN = 'The harbour town was quiet, and the fishermen said that they had seen nothing of it at all.';
const LATER = 'Two ministers from Borduria said that the Vulcan Sky would replace the Harrier Lake by spring.';

test('key sentences are those where most meet, in the order of the page', () => {
  const text = [LEAD, PLAIN, LATER].join(' ');
  const { sentences } = brief(text);
  expect(sentences.map((sentence) => sentence.text)).toEqual([LEAD, LATER]);
  for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
});

test('headings, captions without an end, and lists are no key sentences', () => {
  const heading = 'Arcadia, Borduria, Costaguana and the Northern Pact before Steel Anchor';
  const list = `Present were ${'Arcadia, Borduria, Costaguana, the Northern Pact, '.repeat(12)}and no others.`;
  expect(sentencesOf(`${heading}\n${LEAD}\n${list}`)).toEqual([LEAD]);
});

test('a sentence that says the same as another gives way to one with news', () => {
  const same = 'The Northern Pact said that Steel Anchor had begun off Costaguana, and so did Arcadia.';
  const lesser = 'A frigate from Freedonia took part in the ceasefire patrols of the summit on that day.';
  const chosen = sentencesOf([LEAD, LEAD, same, LATER, lesser].join('\n'));
  expect(chosen).toContain(LEAD);
  expect(chosen).toContain(LATER);
  expect(chosen.filter((sentence) => sentence === LEAD)).toHaveLength(1);
});

test('there are at most three, and none where nothing meets', () => {
  expect(sentencesOf(Array.from({ length: 9 }, (_, day) => `On day ${day} ${LEAD}`).join('\n')).length).toBeLessThan(4);
  expect(sentencesOf(`${PLAIN} In Arcadia it rained on the first day, and on the second day as well.`)).toEqual([]);
  expect(brief('')).toEqual({ main: [], sentences: [] });
});

test('main entities stand by category, those named more and sooner first, without the ones named in passing', () => {
  const passing = 'Freedonia was not there.';
  const text = [LEAD, LATER, 'Arcadia thanked Arcadia.', PLAIN.repeat(10), passing].join('\n');
  const names = brief(text).main.map(({ entity }) => entity.name);
  expect(names.slice(0, 2)).toEqual(['Northern Pact', 'Vulcan Sky']);
  expect(names.indexOf('Steel Anchor')).toBeLessThan(names.indexOf('Arcadia'));
  expect(names.indexOf('Arcadia')).toBeLessThan(names.indexOf('Costaguana'));
  expect(names).not.toContain('Freedonia');
  expect(brief(text).main.find(({ entity }) => entity.name === 'Arcadia')?.count).toBe(3);
});

test('no category fills the brief alone', () => {
  const crowd = gazetteerOf({ country: Array.from({ length: 9 }, (_, i) => `Land${'abcdefghi'[i]}`) });
  const text = Array.from({ length: 9 }, (_, i) => `Land${'abcdefghi'[i]} spoke.`).join(' ');
  const { main } = briefOf({ text, ...matchText(text, crowd), sentences: [] });
  expect(main).toHaveLength(3);
});
