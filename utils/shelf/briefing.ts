/** Changes of a briefing. Each gives a new one; nothing that a reader wrote is dropped unless the reader takes it out. */
import { LIMITS } from '../model/limits';
import type { Briefing, BriefingBlock } from '../model/shelf';

/** @param nowMs when it was made */
export function newBriefing(name: string, style: string, nowMs: number): Briefing {
  const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
  return { kind: 'briefing', id: crypto.randomUUID(), name, style, blocks: [], ...times };
}

/** Ids of the clippings in the order of the text. */
export function clippingsOf({ blocks }: Briefing): string[] {
  return blocks.filter(({ type }) => type === 'clipping').map(({ id }) => id);
}

/** Clippings that are not in it yet come to the end, up to `LIMITS.blocks` in all. */
export function withClippings(briefing: Briefing, ids: readonly string[]): Briefing {
  const known = new Set(clippingsOf(briefing));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ type: 'clipping' as const, id }));
  return { ...briefing, blocks: [...briefing.blocks, ...fresh].slice(0, LIMITS.blocks) };
}

/** A new block behind the one of an id; at the top for null. A full briefing stays as it is. */
export function withBlock(briefing: Briefing, block: BriefingBlock, after: string | null): Briefing {
  if (briefing.blocks.length >= LIMITS.blocks) return briefing;
  const at = briefing.blocks.findIndex(({ id }) => id === after) + 1;
  return { ...briefing, blocks: briefing.blocks.toSpliced(at, 0, block) };
}

export function withoutBlock(briefing: Briefing, id: string): Briefing {
  return { ...briefing, blocks: briefing.blocks.filter((block) => block.id !== id) };
}

/** The words of a heading or text. */
export function withWords(briefing: Briefing, id: string, text: string): Briefing {
  const blocks = briefing.blocks.map((block) =>
    block.id === id && block.type !== 'clipping' ? { ...block, text } : block,
  );
  return { ...briefing, blocks };
}

/** A block moves from one place to another; the rest keep their order. */
export function moveBlock(briefing: Briefing, from: number, to: number): Briefing {
  const moved = briefing.blocks[from];
  if (moved === undefined || to < 0 || to >= briefing.blocks.length) return briefing;
  return { ...briefing, blocks: briefing.blocks.toSpliced(from, 1).toSpliced(to, 0, moved) };
}
