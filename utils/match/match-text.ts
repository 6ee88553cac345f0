/**
 * From a text to its mentions: tokens → one scan over the gazetteer → context → open patterns → overlaps → names carried over.
 * Knows no DOM and no browser; the same function runs in the background and on the command line.
 */
import type { CompiledGazetteer } from '../gazetteer/compiled';
import { listedEntity } from '../gazetteer/listed-entity';
import { slugOf } from '../gazetteer/source';
import type { Entity } from '../model/entity';
import type { Mention } from '../model/mention';
import type { Candidate } from './candidate';
import { joinCompounds } from './compound-terms';
import { judgeContext } from './context';
import { dropNamesakes, findCarriedNames } from './coreference';
import { findListedNames } from './listed-names';
import { markMetonyms } from './metonyms';
import { findNameRuns } from './name-runs';
import { resolveOverlaps } from './overlaps';
import { findDesignators } from './patterns/designators';
import { findHeadedNames } from './patterns/headed-names';
import { findOfficeTitles } from './patterns/office-titles';
import type { Pattern } from './patterns/pattern';
import { findTitledPersons } from './patterns/titled-persons';
import { findTowns } from './patterns/towns';
import { keepRelevant, scoreRelevance } from './relevance';
import { nameServices } from './services';
import { splitNames } from './split-names';
import { tellsOfSport } from './sport';
import { type Tokens, tokenise } from './tokens';
import { dropVerbs } from './verbs';
import { wordAt, wordSet } from './words';

const PATTERNS: readonly Pattern[] = [findTitledPersons, findOfficeTitles, findHeadedNames, findDesignators, findTowns];

/** Glosses of the cities that stand for a government. */
const CAPITAL = /^Capital\b|seat of most embassies/;

/** What is left of a sports report's relevance: enough where a war stops the game. */
const SPORT_SHARE = 0.25;

export type Matched = {
  /** In order, without overlaps; offsets slice to the words in the text. */
  readonly mentions: readonly Mention[];
  /** The entities of the mentions, each once, in order of first mention. */
  readonly entities: readonly Entity[];
  /** How much of a defence or diplomacy story the text is (`relevance.ts`); `STORY` and more is one. */
  readonly relevance: number;
};

/** Index of the candidate that covers each token, or -1. */
function coverTokens(candidates: readonly Candidate[], count: number): Int32Array {
  const covering = new Int32Array(count).fill(-1);
  for (const [index, { first, last }] of candidates.entries()) covering.fill(index, first, last + 1);
  return covering;
}

function foundEntity(candidate: Candidate): Entity {
  const name = candidate.alias.replace(/\s+/g, ' ').slice(0, 200);
  return { id: `found/${candidate.category}/${slugOf(name)}`.slice(0, 200), name, category: candidate.category };
}

/** Ranks whose full stop belongs to the word: `Gen. Holm`. */
const SHORT_RANKS = wordSet('gen lt col maj adm capt cpt brig sgt cpl cmdr cdr');
/** Ends of a person's name whose full stop belongs to it. */
const SHORT_ENDS = wordSet('jr sr');

function endOf(tokens: Tokens, { last, category }: Candidate): number {
  const end = tokens.ends[last] as number;
  const short = category === 'term' ? SHORT_RANKS : category === 'person' ? SHORT_ENDS : null;
  return short !== null && tokens.text[end] === '.' && short.has(wordAt(tokens, last)) ? end + 1 : end;
}

function toMatched(
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: CompiledGazetteer,
): Omit<Matched, 'relevance'> {
  const entities = new Map<string, Entity>();
  const byNumber = new Map<number, Entity>();
  const mentions = candidates.map((candidate): Mention => {
    let entity = byNumber.get(candidate.entity);
    if (entity === undefined) {
      entity = candidate.entity < 0 ? foundEntity(candidate) : listedEntity(gazetteer, candidate.entity);
      if (candidate.entity >= 0) byNumber.set(candidate.entity, entity);
      entities.set(entity.id, entity);
    }
    return {
      start: tokens.starts[candidate.first] as number,
      end: endOf(tokens, candidate),
      entity: entity.id,
      category: candidate.category,
      alias: candidate.alias.slice(0, 200),
      rule: candidate.rule,
    };
  });
  return { mentions, entities: [...entities.values()] };
}

/** Linear in the text's length. Never throws for any string. */
export function matchText(text: string, gazetteer: CompiledGazetteer): Matched {
  const tokens = tokenise(text);
  const counted = splitNames(tokens, judgeContext(findListedNames(tokens, gazetteer), tokens, gazetteer));
  const listed = resolveOverlaps(counted);
  const runs = findNameRuns(tokens);
  const input = { tokens, runs, listed, covering: coverTokens(listed, tokens.count) };
  const found = PATTERNS.flatMap((pattern) => pattern(input));
  const named = dropNamesakes(tokens, resolveOverlaps(counted, found));
  const countriesOf = (entity: number): string => gazetteer.entities.countries.at(entity) ?? '';
  const carried = findCarriedNames(tokens, named, countriesOf);
  const isCapitalCity = (entity: number): boolean => CAPITAL.test(gazetteer.entities.gloss.at(entity) ?? '');
  const nouns = joinCompounds(tokens, nameServices(tokens, dropVerbs(tokens, resolveOverlaps(named, carried))));
  const mentions = markMetonyms(tokens, nouns, isCapitalCity);
  const nameOf = (entity: number): string => gazetteer.entities.name.at(entity) ?? '';
  const relevance = scoreRelevance(mentions, tokens.count, nameOf) * (tellsOfSport(tokens) ? SPORT_SHARE : 1);
  return { ...toMatched(keepRelevant(mentions, relevance, tokens.count), tokens, gazetteer), relevance };
}
