/** Who wrote a story, as the page shows it. */
import { LIMITS } from '../model/limits';
import type { NearPiece, PageFacts, Signature } from '../model/page-facts';
import { beginsAsByline, isFullName, isName, namesInByline } from './names';

/** Links in what is marked name people more surely than the rest. */
function namesMarked({ text, links }: Signature): string[] {
  const linked = beginsAsByline(text) ? [] : links.flatMap(namesInByline);
  return linked.length > 0 ? linked : namesInByline(text);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, LIMITS.authors);
}

/** `By` before a name, in the same piece of text or in the one before. */
function readPrinted(pieces: readonly NearPiece[]): string[] {
  for (const [at, { text, line, isAmongWords, isLife }] of pieces.entries()) {
    if (!beginsAsByline(text) || isLife) continue;
    // In the middle of a sentence `by` says something else.
    if (/^\p{Ll}/u.test(text) && (isAmongWords || line === null)) continue;
    const own = namesInByline(text);
    if (own.length > 0 && /\s/.test(text)) return own;
    if (!/^[\p{L} ]{2,20}:?$/u.test(text)) continue;
    // `By`, then a link for each name with commas between them.
    const names: string[] = [];
    for (const next of pieces.slice(at + 1, at + 12)) {
      if (/^(?:,|and|&|with|, and)$/i.test(next.text)) continue;
      const found = next.text.length <= 80 ? namesInByline(next.text) : [];
      if (found.length === 0 || (names.length > 0 && !found.every(isFullName))) break;
      names.push(...found);
      if (!next.isLink) break;
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** Marks by rank, the surest first; each marked element once a rank. */
function byRank(marks: readonly (readonly [number, number])[]): [number, Set<number>][] {
  const ranks = new Map<number, Set<number>>();
  for (const [rank, at] of marks) ranks.set(rank, (ranks.get(rank) ?? new Set()).add(at));
  return [...ranks].sort(([one], [other]) => one - other);
}

function namesAt(signatures: readonly Signature[], at: number): string[] {
  const signature = signatures[at];
  return signature === undefined ? [] : namesMarked(signature);
}

/** Names printed near the headline. */
export function readBylineNear({ near, signatures }: Pick<PageFacts, 'near' | 'signatures'>): string[] {
  const printed = readPrinted(near);
  if (printed.length > 0) return unique(printed);
  for (const [, places] of byRank(near.flatMap(({ signed }) => signed))) {
    const names = [...places].flatMap((at) => namesAt(signatures, at));
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** Names marked as authors anywhere in the article. */
export function readBylineIn({ signed, signatures }: Pick<PageFacts, 'signed' | 'signatures'>): string[] {
  for (const [rank, places] of byRank(signed.flatMap(({ ranks, at }) => ranks.map((own) => [own, at] as const)))) {
    const all = [...places].map((at) => namesAt(signatures, at)).filter((names) => names.length > 0);
    // Links to authors stand beside each other; of any other mark the first is believed.
    const names = rank === 0 ? all.flat() : (all[0] ?? []);
    if (names.length > 0) return unique(names).filter(isName);
  }
  return [];
}
