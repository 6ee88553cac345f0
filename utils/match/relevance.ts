/**
 * How much of a defence or diplomacy story a text is. Each entity counts once, a little more when named again, by how much its category says;
 * words of any politics (`president`, `refugee`) say little. The sum is set against the square root of the text's length: a long story
 * names more entities, but not in proportion.
 */
import type { Category } from '../model/category';
import { SLIGHT, STORY } from '../model/relevance';
import type { Candidate } from './candidate';

const WEIGHTS: Readonly<Record<Category, number>> = {
  force: 1.5,
  platform: 1.5,
  exercise: 1.5,
  agreement: 1.2,
  doctrine: 1,
  event: 1,
  term: 1,
  person: 0.5,
  organisation: 0.25,
  country: 0,
  place: 0,
};

/** Terms that stand in news of every kind. */
const COMMON_TERMS: ReadonlySet<string> = new Set(
  (
    'president; prime minister; minister; chancellor; foreign minister; interior minister; vice president; premier; secretary general; head of state; ' +
    'head of government; deputy prime minister; general; major; captain; colonel; dictator; monarch; first lady; governor; senator; refugee; asylum seeker; ' +
    'asylum; migrant; displacement; refugee crisis; human rights; security; threat; war; member state; instability; regime; bloc; solidarity; violence; ' +
    'agreement; talks; partner; peace; crisis; dialogue; conflict; cooperation; aid; tension; negotiations; treaty; extremism; dissident; uprising; attack; ' +
    'target; terrorism; terrorist; terrorist attack; militant; organised crime; development aid; foreign direct investment; soft power; international community; ' +
    'global south; detention camp; detainee; propaganda; crew; ship; gun; gunman; intelligence; memorandum of understanding; summit; embassy; ambassador; ' +
    'diplomat; election; opposition; coalition; killing; massacre; genocide; torture; crackdown; surveillance; satellite navigation; homeland security; ' +
    'spokesman; official; state of emergency; sanctions'
  ).split('; '),
);

const COMMON_WEIGHT = 0.15;
/** Who acts in a story of the field. */
const ACTORS: ReadonlySet<Category> = new Set(['country', 'person', 'organisation', 'force']);
/** Without any of them a fifth of the score is left; five make it whole. */
const ACTED_BASE = 0.2;
const ACTED_STEP = 0.16;
/** An ambiguous alias is weaker evidence than one beyond doubt. */
const CUE_SHARE = 0.5;

/** @param wordCount tokens of the text */
export function scoreRelevance(mentions: readonly Candidate[], wordCount: number): number {
  const entities = new Map<string, { weight: number; count: number; actor: boolean }>();
  for (const { entity, alias, category, rule } of mentions) {
    const key = entity < 0 ? `${category}/${alias}` : String(entity);
    const known = entities.get(key);
    if (known !== undefined) {
      known.count++;
      continue;
    }
    const common = category === 'term' && COMMON_TERMS.has(alias.toLowerCase());
    const weight =
      (common ? COMMON_WEIGHT : WEIGHTS[category]) * (rule === 'cue' || rule === 'co-mention' ? CUE_SHARE : 1);
    entities.set(key, { weight, count: 1, actor: ACTORS.has(category) && rule !== 'cue' });
  }
  let sum = 0;
  let actors = 0;
  for (const { weight, count, actor } of entities.values()) {
    sum += weight * (1 + Math.min(2, count - 1) * 0.4);
    if (actor) actors++;
  }
  // A story of the field names who acts; words of war without a name are a metaphor.
  const acted = Math.min(1, ACTED_BASE + actors * ACTED_STEP);
  return (10 * sum * acted) / Math.sqrt(Math.max(1, wordCount));
}

/** Marked on any page: names that mean the same everywhere. */
const NAMES: ReadonlySet<Category> = new Set([
  'country',
  'place',
  'person',
  'organisation',
  'platform',
  'exercise',
  'agreement',
]);

/** A caption or a selection is too short to be judged. */
const FEW_WORDS = 60;

/** What of a text's mentions is worth marking at this relevance. */
export function keepRelevant(mentions: readonly Candidate[], relevance: number, wordCount: number): Candidate[] {
  if (relevance >= STORY || wordCount < FEW_WORDS) return [...mentions];
  return mentions.filter(({ category }) => NAMES.has(category) || (relevance >= SLIGHT && category !== 'term'));
}
