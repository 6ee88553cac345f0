/** Months of a reader's clippings, made from a seed: who did what with whom and where, in many outlets, some of it wire copy. */
import { sourceKey } from '../../utils/clipping/url-identity';
import type { Category } from '../../utils/model/category';
import { type Clipping, COLOURS, REVIEW_STATES } from '../../utils/model/clipping';
import type { Entity } from '../../utils/model/entity';
import type { Mention } from '../../utils/model/mention';

const DAY_MS = 86_400_000;
/** The last day of the story, so that the same seed gives the same clippings on every day. */
const LAST_MS = Date.UTC(2026, 8, 30);

/** Name, category, country. */
const WORLD: readonly (readonly [string, Category, string])[] = [
  ['Narendra Modi', 'person', 'IN'],
  ['Fumio Kishida', 'person', 'JP'],
  ['Mark Rutte', 'person', ''],
  ['Emmanuel Macron', 'person', 'FR'],
  ['Ursula von der Leyen', 'person', ''],
  ['Rajnath Singh', 'person', 'IN'],
  ['Boris Pistorius', 'person', 'DE'],
  ['Hakan Fidan', 'person', 'TR'],
  ['NATO', 'organisation', ''],
  ['Quad', 'organisation', ''],
  ['African Union', 'organisation', ''],
  ['ASEAN', 'organisation', ''],
  ['European Union', 'organisation', ''],
  ['Rheinmetall', 'organisation', 'DE'],
  ['Kawasaki Heavy Industries', 'organisation', 'JP'],
  ['Embraer', 'organisation', 'BR'],
  ['Indian Navy', 'force', 'IN'],
  ['Japan Air Self-Defense Force', 'force', 'JP'],
  ['Royal Navy', 'force', 'GB'],
  ['Nigerian Army', 'force', 'NG'],
  ['Philippine Coast Guard', 'force', 'PH'],
  ['Ukrainian Air Force', 'force', 'UA'],
  ['Houthis', 'force', 'YE'],
  ['M23', 'force', 'CD'],
  ['S-400', 'platform', 'RU'],
  ['F-35 Lightning II', 'platform', 'US'],
  ['BrahMos', 'platform', 'IN'],
  ['Kawasaki C-2', 'platform', 'JP'],
  ['Leopard 2', 'platform', 'DE'],
  ['Bayraktar TB2', 'platform', 'TR'],
  ['Embraer C-390 Millennium', 'platform', 'BR'],
  ['Type 055', 'platform', 'CN'],
  ['Malabar', 'exercise', ''],
  ['Cobra Gold', 'exercise', 'TH'],
  ['Steadfast Defender', 'exercise', ''],
  ['Veer Guardian', 'exercise', ''],
  ['New START', 'agreement', ''],
  ['AUKUS', 'agreement', ''],
  ['Ottawa Treaty', 'agreement', ''],
  ['Minsk agreements', 'agreement', ''],
  ['Free and Open Indo-Pacific', 'doctrine', 'JP'],
  ['Zeitenwende', 'doctrine', 'DE'],
  ['Act East', 'doctrine', 'IN'],
  ['Munich Security Conference', 'event', 'DE'],
  ['Russo-Ukrainian war', 'event', ''],
  ['Sudanese civil war', 'event', 'SD'],
  ['South China Sea', 'place', ''],
  ['Strait of Hormuz', 'place', ''],
  ['Red Sea', 'place', ''],
  ['Kaliningrad', 'place', 'RU'],
  ['Goma', 'place', 'CD'],
  ['India', 'country', 'IN'],
  ['Japan', 'country', 'JP'],
  ['Poland', 'country', 'PL'],
  ['Brazil', 'country', 'BR'],
  ['Kenya', 'country', 'KE'],
  ['Philippines', 'country', 'PH'],
  ['Iran', 'country', 'IR'],
  ['France', 'country', 'FR'],
  ['Vietnam', 'country', 'VN'],
  ['air defence', 'term', ''],
  ['defence budget', 'term', ''],
  ['ceasefire', 'term', ''],
  ['frigate', 'term', ''],
  ['sanctions', 'term', ''],
  ['deterrence', 'term', ''],
  ['drone', 'term', ''],
  ['joint statement', 'term', ''],
];
const OUTLETS = [
  'Harbour Courier',
  'Northern Herald',
  'The Meridian',
  'Gulf Ledger',
  'Straits Dispatch',
  'Capital Gazette',
  'Delta Observer',
  'Union Wire',
  'Le Méridien',
  'Nordsee Bote',
  'Kurier Wschodni',
  'Pacific Daily',
  'Savanna Post',
  'Andes Tribune',
  '防衛日報',
] as const;
const AUTHORS = [
  'A. Okafor',
  'Mina Sato',
  'Priya Raman',
  'J. Lindqvist',
  'Carla Duarte',
  'T. Nowak',
  'Yusuf Demir',
  'Hana Kim',
  'O. Petrenko',
  'L. Marchetti',
] as const;
const TAGS = [
  'procurement',
  'exercise',
  'diplomacy',
  'shipbuilding',
  'air power',
  'budget',
  'check',
  'quote',
  'background',
  'maritime',
  'arms control',
  'east africa',
  'baltic',
  'indo-pacific',
] as const;
const OPENERS = [
  'Officials said',
  'Two diplomats confirmed that',
  'According to a ministry paper,',
  'In a speech on Thursday the minister said',
  'Documents seen by this newspaper show',
  'Analysts expect that',
  'Parliament was told that',
] as const;
const DEEDS = [
  'agreed to expand talks with',
  'will share radar data with',
  'sent observers to',
  'postponed a visit by',
  'ordered spare parts through',
  'raised the question of basing with',
  'signed a letter of intent with',
  'warned against a new deployment of',
  'tested a new link with',
  'withdrew from a hearing on',
] as const;
const ENDS = [
  'before the autumn session',
  'after weeks of quiet negotiation',
  'despite objections from the treasury',
  'as part of a ten-year plan',
  'in a move that surprised its neighbours',
  'while inspectors were still in the country',
  'at a cost of {n} million euros',
  'on {n} of the vessels first ordered',
  'with {n} officers from {m} nations',
  'under a clause that runs to {n} pages',
] as const;
const NOTES = [
  'Compare with last year.',
  'Second source needed.',
  'Use in the quarterly brief.',
  'Who is quoted here?',
  '',
] as const;

/** Mulberry32, by Tommy Ettinger (public domain): a small generator with a good spread. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

function entityOf([name, category, country]: (typeof WORLD)[number]): Entity {
  const countries = country === '' ? {} : { countries: [country] };
  return {
    id: `${category}/${slug(name)}`,
    name,
    category,
    gloss: `${name}, of the stories made for tests.`,
    ...countries,
  };
}

/** A quote and the entities in it, some of each kind far more often than others. */
function makeQuote(random: () => number): { readonly quote: string; readonly named: readonly Entity[] } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 1.6 * list.length)] as T;
  const even = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const named = [...new Set(Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(WORLD)))].map(entityOf);
  const names = named.map(({ name }) => name);
  const number = (most: number): string => String(2 + Math.floor(random() * most));
  const end = (): string => even(ENDS).replace('{n}', number(900)).replace('{m}', number(30));
  const sentences = [
    `${even(OPENERS)} ${names[0]} ${even(DEEDS)} ${names[1] ?? 'its partners'} ${end()}.`,
    ...(names[2] === undefined ? [] : [`The plan also touches ${names.slice(2).join(' and ')}, ${end()}.`]),
    ...(random() < 0.4 ? [`A spokesperson called it reference ${number(99_999)} in a longer file.`] : []),
  ];
  return { quote: sentences.join(' '), named };
}

function mentionsOf(quote: string, named: readonly Entity[]): Mention[] {
  return named
    .flatMap(({ id, name, category }) => {
      const start = quote.indexOf(name);
      return start < 0
        ? []
        : [{ start, end: start + name.length, entity: id, category, alias: name, rule: 'alias' as const }];
    })
    .sort((a, b) => a.start - b.start)
    .filter((mention, index, all) => index === 0 || mention.start >= (all[index - 1]?.end ?? 0));
}

function uuid(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** The last clipped first. About one passage in twelve is wire copy that another outlet prints, too. */
export function makeClippings(count: number, seed = 7): Clipping[] {
  const random = createRandom(seed);
  const even = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => even(list))),
  ];
  let last = makeQuote(random);
  return Array.from({ length: count }, (_, index) => {
    const { quote, named } = random() < 1 / 12 ? last : makeQuote(random);
    last = { quote, named };
    // Two years of work, denser towards its end.
    const clippedAtMs = LAST_MS - Math.floor((index / count) ** 1.5 * 730 * DAY_MS) - Math.floor(random() * 1_000);
    const outlet = OUTLETS[Math.floor(random() ** 1.5 * OUTLETS.length)] ?? OUTLETS[0];
    const published = new Date(clippedAtMs - Math.floor(random() * 9) * DAY_MS).toISOString().slice(0, 10);
    const title = `${named[0]?.name ?? 'Ministers'} and ${named[1]?.name ?? 'allies'}: ${even(TAGS)} ${Math.floor(random() * 90)}`;
    const url = `https://${slug(outlet)}.example/${published}/${slug(title)}`;
    const drift = random();
    return {
      schemaVersion: 1,
      id: uuid(random),
      quote,
      selectors: {
        quote: {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: 'The talks had been delayed twice. ',
          suffix: ' The paper gave no date.',
        },
        position: { type: 'TextPositionSelector', start: 34, end: 34 + quote.length },
        range: {
          type: 'RangeSelector',
          startPath: '/html[1]/body[1]/p[2]/text()[1]',
          startOffset: 0,
          endPath: '/html[1]/body[1]/p[2]/text()[1]',
          endOffset: quote.length,
        },
        rival: 0.2,
        fragment: null,
      },
      source: {
        url,
        key: sourceKey(url, null),
        canonicalUrl: null,
        title,
        authors: some(AUTHORS, 2),
        outlet,
        published: random() < 0.9 ? published : null,
        modified: null,
        language: outlet === '防衛日報' ? 'ja' : outlet === 'Le Méridien' ? 'fr' : 'en',
      },
      mentions: mentionsOf(quote, named),
      entities: named,
      tags: [...some(TAGS, 3), ...named.slice(0, 1).map(({ name }) => name)],
      note: random() < 0.3 ? even(NOTES) : '',
      colour: even(COLOURS),
      clippedAtMs,
      reviewState: even(REVIEW_STATES),
      drift:
        drift < 0.03
          ? { quote: quote.replace(/^\S+ \S+/, 'Later reports say'), seenAtMs: clippedAtMs + DAY_MS }
          : drift < 0.04
            ? { quote: null, seenAtMs: clippedAtMs + 2 * DAY_MS }
            : null,
      updatedAtMs: clippedAtMs,
      deletedAtMs: null,
    } satisfies Clipping;
  });
}
