import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from './match-text';
import { gazetteerOf, marksOf, wordsOf } from './testing';

const gazetteer = gazetteerOf(
  {
    platform: [
      'Lockheed Martin F-35 Lightning II | F-35; F-35A',
      'Kawasaki C-2 | C-2?; C-2 Transport Aircraft | JP | | | transport; aircraft; Kawasaki',
      'Type 055 | ',
      'MIM-104 Patriot | Patriot? | US | | | missile; battery; air defence | gravy',
      'Dassault Rafale | Rafale',
    ],
    organisation: [
      'NATO | North Atlantic Treaty Organization',
      'UN Security Council | ~security council',
      'Quad? | QUAD?; Quadrilateral Security Dialogue | | | | members; Tokyo',
    ],
    force: ['Japan Air Self-Defence Force | JASDF', 'United States Army | US Army'],
    country: [
      'United States | US; American; Americans',
      'Turkey? | Turkish | TR | | | Ankara; Erdogan | roast',
      'Russia | Russian',
      'Ukraine | Ukrainian',
      'China | Chinese; 中国',
    ],
    place: ['St. Petersburg | ', 'Moscow | | RU | Capital of Russia.', 'Indo-Pacific | ', 'Kyiv | Kiev'],
    person: ['Narendra Modi | Modi', 'Xi Jinping | | CN', 'Jens Stoltenberg | '],
    doctrine: ['Free and Open Indo-Pacific | ~free and open Indo-Pacific; FOIP'],
    term: [
      'air strike | airstrike',
      'chief of staff | ',
      'defence budget | ',
      'armoured vehicle | ',
      'strike? | | | | | troops | union',
      'war? | ',
      'prime minister | ',
      'bilateral agreement | bilateral security agreement',
    ],
  },
  ['think tank', 'Turkish delight'],
);

describe('aliases', () => {
  it.each([
    ['an F-35A, an F‑35 A and an F35A', ['F-35A', 'F‑35 A', 'F35A']],
    ['two F-35s and an F-35I', ['F-35s', 'F-35I']],
    ['xF-35 and F-350 and F-35model', []],
    ['the U.S. and the US’s Army', ['U.S.', 'US']],
    ['it cost US$ 2 billion, or US$3bn', []],
    ['NATO, Nato and NATO’s', ['NATO', 'Nato', 'NATO']],
    ['nato', []],
    ['the Japan Air Self-Defense Force', ['Japan Air Self-Defense Force']],
    ['JAPAN AIR SELF-DEFENSE FORCE', ['JAPAN AIR SELF-DEFENSE FORCE']],
    ['airstrikes, an air-strike, Air Strikes', ['airstrikes', 'air-strike', 'Air Strikes']],
    ['chiefs of staff', ['chiefs of staff']],
    ['armored vehicles', ['armored vehicles']],
    ['St Petersburg, St. Petersburg', ['St Petersburg', 'St. Petersburg']],
    ['a Type 055 and a Type055', ['Type 055', 'Type055']],
    ['Rafales', ['Rafales']],
    ['free and open Indo-Pacific', ['free and open Indo-Pacific']],
    ['the security council', ['security council']],
    ['in 中国的', ['中国']],
    ['Na\u00adren\u00addra Modi', ['Na\u00adren\u00addra Modi']],
    ['a think tank spoke of Turkish delight', []],
    ['Ukraine. Air strike', ['Ukraine', 'Air strike']],
    ['Free and Open\nIndo-Pacific', ['Indo-Pacific']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text, gazetteer)).toEqual(expected);
  });

  it('takes the longest of the leftmost', () => {
    expect(marksOf('Free and Open Indo-Pacific', gazetteer)).toEqual([
      ['Free and Open Indo-Pacific', 'doctrine', 'alias'],
    ]);
  });
});

describe('ambiguous aliases', () => {
  it.each([
    ['The C-2 carries cargo; the aircraft is new.', [['C-2', 'platform', 'cue']]],
    ['Question C-2 of the form', []],
    [
      'The Kawasaki C-2 came. Much later the C-2 went.',
      [
        ['Kawasaki C-2', 'platform', 'alias'],
        ['C-2', 'platform', 'cue'],
      ],
    ],
    ['A Patriot battery', [['Patriot', 'platform', 'cue']]],
    ['A patriot battery', []],
    ['A Patriot missile of gravy', []],
    ['Roast Turkey for Ankara', []],
    ['Turkey said in Ankara', [['Turkey', 'country', 'cue']]],
    ['The strike hit troops', [['strike', 'term', 'cue']]],
    ['The strike of the union of troops', []],
  ])('%s', (text, expected) => {
    expect(marksOf(text, gazetteer)).toEqual(expected);
  });

  it('counts far from a cue where its entity is named in full on the page', () => {
    const far = 'and so on '.repeat(40);
    expect(marksOf(`Quadrilateral Security Dialogue ${far} Quad`, gazetteer).at(-1)).toEqual([
      'Quad',
      'organisation',
      'co-mention',
    ]);
    expect(marksOf(`${far} Quad ${far}`, gazetteer)).toEqual([]);
  });
});

it('counts a designator, but no other name of arms, in the thick of the field', () => {
  const own = gazetteerOf({
    platform: ['Thunderbolt | A-10?; Patriot? | | | | parade'],
    term: ['troops', 'missile', 'army', 'battalion', 'ceasefire', 'warship'],
  });
  const words = wordsOf('Troops, army, missile, battalion, A-10s, Patriot, ceasefire, warship, troops', own);
  expect(words).toContain('A-10s');
  expect(words).not.toContain('Patriot');
});

describe('names and common nouns', () => {
  const own = gazetteerOf({
    platform: ['K9 Thunder | K9?; K9 howitzer; Thunder howitzer', 'Type 26 frigate'],
    event: ['Gaza war | war in Gaza; war on Gaza; Gaza conflict', 'war on terror', 'War in Donbas'],
    place: ['Gaza', 'Donbas'],
    term: [
      'howitzer',
      'war',
      'army',
      'air force',
      'officer',
      'general | Gen',
      'commander',
      'missile',
      'onslaught',
      'troops',
    ],
  });
  it.each([
    [
      'ten K9 howitzers',
      [
        ['K9', 'platform'],
        ['howitzers', 'term'],
      ],
    ],
    [
      'a Thunder howitzer',
      [
        ['Thunder', 'platform'],
        ['howitzer', 'term'],
      ],
    ],
    [
      'the war in Gaza',
      [
        ['war', 'term'],
        ['Gaza', 'place'],
      ],
    ],
    ['the Gaza war', [['Gaza war', 'event']]],
    ['the War in Donbas', [['War in Donbas', 'event']]],
    ['the war on terror', [['war on terror', 'event']]],
    ['in the Air Force', [['Air Force', 'force']]],
    [
      'a former Army officer',
      [
        ['Army', 'force'],
        ['officer', 'term'],
      ],
    ],
    ['in the air force', [['air force', 'term']]],
    ['a missile onslaught', [['missile onslaught', 'term']]],
    [
      'the troops onslaught',
      [
        ['troops', 'term'],
        ['onslaught', 'term'],
      ],
    ],
    ['her deputy naval commander', [['deputy naval commander', 'term']]],
    ['a new commander', [['commander', 'term']]],
    [
      'with Gen. Jan Holm',
      [
        ['Gen.', 'term'],
        ['Jan Holm', 'person'],
      ],
    ],
    [
      'Army Officer Gone',
      [
        ['Army', 'term'],
        ['Officer', 'term'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(marksOf(text, own).map(([words, category]) => [words, category])).toEqual(expected);
  });
});

describe('verbs', () => {
  const strikes = (text: string) => wordsOf(text, gazetteer).filter((words) => words.startsWith('strike'));
  it.each([
    ['The troops plan to strike at dawn', []],
    ['The troops would strike, they strike, and never strike', []],
    ['Russia strikes Kyiv with troops', []],
    ['The strike, a Russian strike of troops', ['strike', 'strike']],
    ['Russia is open to strikes by troops', ['strikes']],
    ['American strikes on Kyiv and troops', ['strikes']],
    ['the go-to strike of the troops', ['strike']],
  ])('%s', (text, expected) => {
    expect(strikes(text)).toEqual(expected);
  });
});

describe('open patterns', () => {
  it.each([
    ['Foreign Secretary Vinay Kwatra spoke', ['Vinay Kwatra', 'person', 'title']],
    ['the defence minister Rustem Umerov spoke', ['Rustem Umerov', 'person', 'title']],
    ['the Minister for Civil Defence Ann-Marie Holm spoke', ['Ann-Marie Holm', 'person', 'title']],
    ['the Norlandic Foreign Office official Jan Holm spoke', ['Jan Holm', 'person', 'title']],
    ['Gen. Mark Milley spoke', ['Mark Milley', 'person', 'title']],
    ['Crown Prince Mohammed bin Salman spoke', ['Mohammed bin Salman', 'person', 'title']],
    ['Amos Yadlin, a former head of military intelligence, spoke', ['Amos Yadlin', 'person', 'title']],
    ['Ex-Governor Jim Holt spoke', ['Jim Holt', 'person', 'title']],
    ['in Operation Sindoor', ['Operation Sindoor', 'exercise', 'operation']],
    ['Exercise Cobra Warrior began', ['Exercise Cobra Warrior', 'exercise', 'operation']],
    ['the Ministry of Foreign Affairs said', ['Ministry of Foreign Affairs', 'organisation', 'ministry']],
    ['the vote in the Russian parliament', ['parliament', 'organisation', 'ministry']],
    ['the Ukrainian Defence Ministry said', ['Ukrainian Defence Ministry', 'organisation', 'ministry']],
    ['the 75th Ranger Regiment', ['75th Ranger Regiment', 'force', 'unit']],
    ['Resolution 2254 says', ['Resolution 2254', 'agreement', 'instrument']],
    ['to sign the Bilateral Security Agreement', ['Bilateral Security Agreement', 'agreement', 'instrument']],
    ['to sign a bilateral security agreement', ['bilateral security agreement', 'term', 'alias']],
    ['Hope for Bilateral Security Agreement', ['Bilateral Security Agreement', 'term', 'alias']],
    ['USS Ramage sailed', ['USS Ramage', 'platform', 'ship']],
    ['a new Qx-57 fighter', ['Qx-57', 'platform', 'designator']],
  ])('%s', (text, expected) => {
    expect(marksOf(text, gazetteer)).toContainEqual(expected);
  });

  it.each([
    'He wore a size U-20 shirt',
    'COVID-19 aircraft',
    'the head coach Jürgen Klopp',
    'the official Rolling Stones shop',
    'she spoke to Jill Modi',
    'updated at 5:50 pm CET',
    'a member of parliament spoke',
    'Operation was successful',
    'Actor Tom Hanks, who plays a general, spoke',
  ])('leaves %s alone', (text) => {
    expect(wordsOf(text, gazetteer).filter((words) => !['Turkey'].includes(words))).toEqual([]);
  });

  it('carries a surname over the page, before and after the full name', () => {
    const text =
      'Kwatra speaks.\nForeign Secretary Vinay Kwatra met Xi Jinping. Later Kwatra and Xi ate; Jill Kwatra did not.';
    expect(marksOf(text, gazetteer).filter(([, , rule]) => rule === 'surname')).toEqual([
      ['Kwatra', 'person', 'surname'],
      ['Kwatra', 'person', 'surname'],
      ['Xi', 'person', 'surname'],
    ]);
  });

  it.each([
    ['Colonel Ama Osei-Frempong spoke. Osei-Frempong left.', ['Ama Osei-Frempong', 'Osei-Frempong']],
    ['Foreign Minister Lee Sang-min spoke. Lee left.', ['Lee Sang-min', 'Lee']],
    ['President Omar al-Bashir spoke. Bashir left.', ['Omar al-Bashir', 'Bashir']],
    ['The minister Jan Holm-led party won.', ['Jan Holm']],
  ])('carries a surname with its dash: %s', (text, expected) => {
    expect(wordsOf(text, gazetteer).filter((words) => !/minister$/i.test(words))).toEqual(expected);
  });

  it('calls people by the given name where that is the custom', () => {
    const own = gazetteerOf({ person: ['Abiy Ahmed | | ET', 'Ana Petrov | | BG'] });
    expect(wordsOf('Abiy Ahmed met Ana Petrov. Abiy smiled at Ana, and Petrov left.', own)).toEqual([
      'Abiy Ahmed',
      'Ana Petrov',
      'Abiy',
      'Petrov',
    ]);
  });

  it('keeps the full stop of a junior, who is not his father', () => {
    const own = gazetteerOf({ person: ['Ana Petrov', 'Bong Marcos Jr'] });
    expect(wordsOf('Ana Petrov Jr. met Bong Marcos Jr. in town', own)).toEqual(['Bong Marcos Jr.']);
  });

  it('takes no headline in capitals for one name', () => {
    expect(wordsOf('NEW HOPES FADE IN LONG TRADE WAR', gazetteer)).toEqual([]);
  });

  it('learns an abbreviation in brackets', () => {
    const text = 'The Ministry of Foreign Affairs (MFA) spoke. Later the MFA fell silent.';
    expect(wordsOf(text, gazetteer)).toEqual(['Ministry of Foreign Affairs', 'MFA', 'MFA']);
  });

  it.each([
    ['Moscow rejected it', 'organisation'],
    ['Moscow, which rejected it, fell silent', 'organisation'],
    ['new sanctions on Moscow', 'organisation'],
    ['a group led by Moscow', 'organisation'],
    ['the road that Moscow calls new', 'organisation'],
    ['In Moscow it rained', 'place'],
    ['a house by Moscow', 'place'],
    ['on Moscow', 'place'],
    ['Moscow, for its part, fell silent', 'organisation'],
    ['an ally of Moscow', 'organisation'],
    ["quarrels over Moscow's demand", 'organisation'],
    ['the road from Moscow to the sea', 'place'],
    ['they toured Moscow together', 'place'],
    ['worries about Moscow offering help', 'organisation'],
    ['that will hand Moscow an edge', 'organisation'],
    ['Moscow, on Monday', 'place'],
  ])('tells a government from its city: %s', (text, category) => {
    expect(marksOf(text, gazetteer).map(([, own]) => own)).toEqual([category]);
  });
});

describe('capitals in one list', () => {
  const own = gazetteerOf({
    place: [
      'Moscow | | RU | Capital of Russia.',
      'Kyiv | | UA | Capital of Ukraine.',
      'Riga | | LV | Capital of Latvia.',
    ],
  });
  it.each([
    ['Moscow, Kyiv and Riga signed it', ['organisation', 'organisation', 'organisation']],
    ['In Moscow, Kyiv rejected it', ['place', 'organisation']],
    ['flights from Moscow to Kyiv and Riga', ['place', 'place', 'place']],
  ])('%s', (text, expected) => {
    expect(marksOf(text, own).map(([, category]) => category)).toEqual(expected);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'NATO',
    'F-35',
    'Modi',
    ' ',
    ' ',
    '-',
    '. ',
    '\n',
    'General ',
    'Xi',
    '’s',
    'C-2',
    'aircraft',
    'A.B.',
    '中国',
    '\ud800',
    '\u0301',
    '\u00ad',
    'ﬁ',
    '٣',
    'İ',
    'USS ',
    '(',
    ')',
    ', ',
    'of ',
    'Ministry ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives ordered mentions without overlap whose entities are all there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, entities } = matchText(text, gazetteer);
        const ids = new Set(entities.map((entity) => entity.id));
        let from = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(ids.has(mention.entity)).toBe(true);
          from = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('marks in a text the same as in the text behind another paragraph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = 'nothing here\n\n';
        const shifted = matchText(before + text, gazetteer).mentions.map((m) => [
          m.start - before.length,
          m.end - before.length,
        ]);
        expect(shifted).toEqual(matchText(text, gazetteer).mentions.map((m) => [m.start, m.end]));
      }),
    );
  });
});
