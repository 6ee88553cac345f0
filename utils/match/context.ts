/**
 * Judges ambiguous aliases: a cue of the entity near by, the entity named beyond doubt elsewhere on the page, or, for the common
 * nouns of the field, a passage thick with words of the field. A word of the entity's `unless` list near by vetoes all of them.
 */
import type { CompiledGazetteer } from '../gazetteer/compiled';
import type { Category } from '../model/category';
import type { Candidate } from './candidate';
import { Places } from './places';
import { scanCues } from './scan';
import type { Tokens } from './tokens';

/** Tokens on each side in which a cue counts: about two sentences of news. */
const CUE_REACH = 32;
/** A veto counts within about half a sentence. */
const VETO_REACH = 12;
/** Tokens on each side over which the thickness of field words is measured: about three paragraphs. */
const FIELD_REACH = 120;
/** Mentions beyond doubt within that reach from which on a common noun is taken in the field's sense. */
const FIELD_ENOUGH = 7;

const FIELD_CATEGORIES: ReadonlySet<Category> = new Set([
  'organisation',
  'force',
  'platform',
  'exercise',
  'agreement',
  'doctrine',
  'event',
  'term',
]);

/** Whether some number in an ascending list lies within `reach` of `[first, last]`, but not inside it. */
function hitsNear(hits: readonly number[], first: number, last: number, reach: number): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as number) < first - reach) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i] as number;
    if (hit > last + reach) return false;
    if (hit < first || hit > last) return true;
  }
  return false;
}

/** Token positions of each cue, ascending. */
type CueHits = ReadonlyMap<number, readonly number[]>;

/** The cues near candidates that have a say in them; cues elsewhere are not looked for. */
function findCues(candidates: readonly Candidate[], tokens: Tokens, gazetteer: CompiledGazetteer): CueHits {
  const places = new Places();
  for (const { first, last, entity, ambiguous } of candidates) {
    if (!ambiguous && (entity < 0 || gazetteer.entities.unless[entity] === 0)) continue;
    places.add({ first: Math.max(0, first - CUE_REACH), last: Math.min(tokens.count - 1, last + CUE_REACH) });
  }
  const { count, firsts, accepts } = scanCues(tokens, gazetteer, places.all);
  const found = new Map<number, number[]>();
  for (let hit = 0; hit < count; hit++) {
    const cue = gazetteer.acceptTarget[accepts[hit] as number] as number;
    const first = firsts[hit] as number;
    const known = found.get(cue);
    if (known === undefined) found.set(cue, [first]);
    else known.push(first);
  }
  return found;
}

function setHitsNear(
  set: number,
  candidate: Candidate,
  cueHits: CueHits,
  gazetteer: CompiledGazetteer,
  reach: number,
): boolean {
  const until = gazetteer.cueSetStart[set + 1] as number;
  for (let i = gazetteer.cueSetStart[set] as number; i < until; i++) {
    const hits = cueHits.get(gazetteer.cueSets[i] as number);
    if (hits !== undefined && hitsNear(hits, candidate.first, candidate.last, reach)) return true;
  }
  return false;
}

/** Running count, by token, of mentions beyond doubt in the field's own categories. */
function countField(firm: readonly Candidate[], tokenCount: number): Int32Array {
  const sums = new Int32Array(tokenCount + 1);
  for (const candidate of firm) {
    if (FIELD_CATEGORIES.has(candidate.category)) sums[candidate.first + 1] = 1;
  }
  for (let i = 1; i <= tokenCount; i++) sums[i] = (sums[i] as number) + (sums[i - 1] as number);
  return sums;
}

/** Terms, and designators: `A-10s` among other arms needs no `aircraft` beside it, while `Typhoon` does. */
function maybeThick({ category, alias }: Candidate): boolean {
  return category === 'term' || (category === 'platform' && /\d/.test(alias));
}

/** The candidates that count, each with the rule that let it in. */
export function judgeContext(
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: CompiledGazetteer,
): Candidate[] {
  const { entities } = gazetteer;
  const cueHits = findCues(candidates, tokens, gazetteer);
  const allowed = candidates.filter((candidate) => {
    if (candidate.never || candidate.entity < 0) return true;
    const unless = entities.unless[candidate.entity] as number;
    return unless === 0 || !setHitsNear(unless, candidate, cueHits, gazetteer, VETO_REACH);
  });
  const firm = allowed.filter((candidate) => !candidate.ambiguous && !candidate.never);
  const firmEntities = new Set(firm.map((candidate) => candidate.entity));
  const field = countField(firm, tokens.count);
  const thick = (candidate: Candidate): boolean => {
    const from = Math.max(0, candidate.first - FIELD_REACH);
    const to = Math.min(tokens.count, candidate.last + FIELD_REACH);
    return (field[to] as number) - (field[from] as number) >= FIELD_ENOUGH;
  };
  const counted: Candidate[] = [];
  for (const candidate of allowed) {
    if (!candidate.ambiguous) counted.push(candidate);
    else if (setHitsNear(entities.cues[candidate.entity] as number, candidate, cueHits, gazetteer, CUE_REACH))
      counted.push({ ...candidate, rule: 'cue' });
    else if (firmEntities.has(candidate.entity)) counted.push({ ...candidate, rule: 'co-mention' });
    else if (maybeThick(candidate) && thick(candidate)) counted.push({ ...candidate, rule: 'cue' });
  }
  return counted;
}
