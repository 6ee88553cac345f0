/** Cuts a passage where a mention or a match of the search begins or ends, for a view that marks them. */
import type { Category } from '../utils/model/category';

export type Span = { readonly start: number; readonly end: number };
export type TextPart = { readonly text: string; readonly category: Category | null; readonly isMatch: boolean };

/** @param mentions and `matches`: each in order and without overlaps; what does not lie in the text is left out */
export function textParts(
  text: string,
  mentions: readonly (Span & { readonly category: Category })[],
  matches: readonly Span[],
): TextPart[] {
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  const [marked, matched] = [mentions.filter(inside), matches.filter(inside)];
  const cuts = [...marked, ...matched].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const until = edges[index + 1] ?? text.length;
    const covers = ({ start, end }: Span): boolean => start <= from && until <= end;
    return {
      text: text.slice(from, until),
      category: marked.find(covers)?.category ?? null,
      isMatch: matched.some(covers),
    };
  });
}
