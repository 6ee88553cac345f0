/** Where the words of a query stand in a text, so that a screen can mark them. */
import type { Query } from './query';
import { isUnspaced, wordsOf } from './words';

export type Match = { readonly start: number; readonly end: number };

/** UTF-16 offsets, in order and without overlaps. Excluded words and fields are no matches. */
export function findMatches(text: string, query: Query): Match[] {
  const clauses = query
    .flat()
    .filter((clause) => clause.kind === 'words')
    .filter(({ isExcluded }) => !isExcluded);
  if (clauses.length === 0) return [];
  const words = [...wordsOf(text)];
  const matches: Match[] = [];
  for (const { words: wanted, isOpen } of clauses) {
    for (let first = 0; first + wanted.length <= words.length; first++) {
      const fits = wanted.every((word, index) => {
        const own = words[first + index]?.word ?? '';
        return isOpen && index === wanted.length - 1 ? own.startsWith(word) : own === word;
      });
      const [begin, last] = [words[first], words[first + wanted.length - 1]];
      if (!fits || begin === undefined || last === undefined) continue;
      // A letter of an unspaced script is marked without the one it is paired with.
      const end = isUnspaced(last.word) ? last.start + (wanted[wanted.length - 1] ?? '').length : last.end;
      matches.push({ start: begin.start, end });
    }
  }
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  return matches.reduce<Match[]>((kept, match) => {
    const last = kept[kept.length - 1];
    if (last !== undefined && match.start < last.end) {
      if (match.end > last.end) kept[kept.length - 1] = { start: last.start, end: match.end };
    } else {
      kept.push(match);
    }
    return kept;
  }, []);
}
