/** What the tag editor decides: which words become tags, and which tags to offer. */
import { LIMITS } from '../utils/model/limits';

function fold(tag: string): string {
  return tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The tags with those that were typed, split at commas; a tag that is there in other letters is not added again. */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const all = [...tags];
  const seen = new Set(tags.map(fold));
  for (const part of typed.split(/[,;\n]/)) {
    const short = part.replace(/\s+/g, ' ').trim().slice(0, LIMITS.tagChars);
    // The cut may fall between the two halves of a character.
    const tag = short.replace(/\p{Surrogate}$/u, '').trim();
    if (tag === '' || seen.has(fold(tag)) || all.length >= LIMITS.tags) continue;
    seen.add(fold(tag));
    all.push(tag);
  }
  return all;
}

/** Known tags that fit what was typed, those that begin with it first; none before a letter is typed. */
export function completeTags(
  typed: string,
  {
    known,
    tags,
    limit,
  }: { readonly known: readonly string[]; readonly tags: readonly string[]; readonly limit: number },
): readonly string[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [];
  const taken = new Set(tags.map(fold));
  const beginning: string[] = [];
  const inside: string[] = [];
  for (const tag of known) {
    const folded = fold(tag);
    if (taken.has(folded)) continue;
    if (folded.startsWith(wanted)) beginning.push(tag);
    else if (folded.includes(` ${wanted}`)) inside.push(tag);
  }
  return [...beginning, ...inside].slice(0, limit);
}
