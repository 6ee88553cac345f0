/** Where on the page an edited quote may stand: its rare words and those of its context vote for where it would begin. */
import type { Quote } from './quote';
import type { WordIndex } from './word-index';

/** Words that vote, the rarest first, and how often they may stand on the page, one of them and all together. */
const VOTERS = 60;
const MOST_PLACES = 200;
const MOST_VOTES = 2_000;
const BEST_PLACES = 5;
/** A place with so little of the best one's votes is chance. */
const FEWEST_VOTES = 0.25;

function votersOf(
  { ids, before, after }: Quote,
  { places }: WordIndex,
): { places: readonly number[]; shift: number }[] {
  return [
    ...ids.map((id, at) => ({ places: places[id] ?? [], shift: at })),
    ...after.map((id, at) => ({ places: places[id] ?? [], shift: ids.length + at })),
    ...before.map((id, at) => ({ places: places[id] ?? [], shift: at - before.length })),
  ]
    .filter((voter) => voter.places.length > 0 && voter.places.length <= MOST_PLACES)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, VOTERS);
}

/** Positions of words where the quote would begin, roughly; most votes first. */
export function voteForPlaces(quote: Quote, index: WordIndex): number[] {
  const slot = Math.max(6, Math.ceil(quote.ids.length / 4));
  const votes = new Map<number, number>();
  let cast = 0;
  for (const { places, shift } of votersOf(quote, index)) {
    cast += places.length;
    if (cast > MOST_VOTES) break;
    for (const place of places) {
      const begin = Math.floor((place - shift) / slot);
      votes.set(begin, (votes.get(begin) ?? 0) + 1 / places.length);
    }
  }
  const votesOf = (begin: number): number => votes.get(begin) ?? 0;
  // Half a vote from each neighbour, so that no place falls between two slots.
  const ranked = [...votes].map(([begin, own]) => ({
    begin,
    total: own + (votesOf(begin - 1) + votesOf(begin + 1)) / 2,
    distance: Math.abs((index.words[Math.max(0, begin * slot)]?.start ?? 0) - quote.hint),
  }));
  const most = ranked.reduce((best, { total }) => Math.max(best, total), 0);
  const likely = ranked
    .filter(({ total }) => total >= most * FEWEST_VOTES)
    .sort((a, b) => b.total - a.total || a.distance - b.distance);
  const chosen: number[] = [];
  for (const { begin } of likely) {
    // Neighbouring slots are one place: its window holds both.
    if (!chosen.some((other) => Math.abs(other - begin) <= 2)) chosen.push(begin);
    if (chosen.length === BEST_PLACES) break;
  }
  return chosen.map((begin) => begin * slot);
}
