/**
 * The tools are what a reader sees and touches on the page: card, clip button, notice. They are a script of their own, which the background brings at
 * the first gesture that needs it; most pages are only read.
 */

import type { Palette } from '../../utils/highlight/names';
import { callBackground } from '../../utils/messages/call';
import type { FoundClipping } from '../../utils/messages/to-background';
import type { Draft } from '../../utils/model/clipping';
import type { Mention } from '../../utils/model/mention';
import type { PageText } from '../../utils/text/page-text';
import type { PageState } from './page-state';

/** What the tools see of the page: the state that is painted. */
export type PageView = {
  readonly state: PageState;
  readonly visible: readonly Mention[];
  readonly palette: Palette;
  /** The page text of the whole document, the article's surroundings included. */
  readonly whole: () => PageText;
};

export type ToolsParts = {
  readonly document: Document;
  /** Null before the first scan. */
  readonly view: () => PageView | null;
  readonly mentionAt: (x: number, y: number) => Mention | null;
  /** The edited passage under a point. */
  readonly editedAt: (x: number, y: number) => FoundClipping | null;
  /** A clipping was made, or could not be. */
  readonly onClip: () => Promise<void>;
};

export type Tools = {
  /** As the pointer rests there. */
  readonly pointAt: (x: number, y: number) => void;
  readonly click: (event: MouseEvent) => void;
  /** To the next mention or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** Says what became of an edited passage. */
  readonly showEdited: (found: FoundClipping) => void;
  readonly draftOfSelection: () => Draft | null;
  /** The id of the clipping once it is acknowledged, else null: then the passage is on the screen. */
  readonly clipSelection: () => Promise<string | null>;
};

export type CreateTools = (parts: ToolsParts, signal: AbortSignal) => Tools;

/** Where the second script leaves what it is, for the first: they share no module. */
export const TOOLS = Symbol.for('attache.tools');

/** The tools, brought once; null where they could not be, and then the next call tries again. They end with `signal`. */
export function createBringer(parts: ToolsParts, signal: AbortSignal): () => Promise<Tools | null> {
  const brought: { tools?: Promise<Tools | null> } = {};
  const bring = async (): Promise<Tools | null> => {
    const global = globalThis as { readonly [TOOLS]?: CreateTools };
    if (global[TOOLS] === undefined) await callBackground('tools.wanted', {});
    const create = global[TOOLS];
    if (create === undefined || signal.aborted) {
      delete brought.tools;
      return null;
    }
    return create(parts, signal);
  };
  return () => {
    brought.tools ??= bring();
    return brought.tools;
  };
}
