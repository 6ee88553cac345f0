/** Every verb the content script answers; called by the background and by our popup. */
import type { AnchorState, DiffPart } from '../model/anchor';
import type { Brief } from '../model/brief';
import type { Draft } from '../model/clipping';
import type { Entity } from '../model/entity';
import type { Source } from '../model/source';
import { type Check, isBoolean, isOffset, isString, oneOf, shape } from './shape';

export type PageRequests = {
  'reader.ping': object;
  'page.read': { readonly asked: boolean };
  'mention.show': { readonly entity: string; readonly step: 'first' | 'next' | 'previous' };
  'passage.show': { readonly start: number; readonly end: number };
  'selection.draft': object;
  'selection.clip': object;
  'clipping.show': { readonly id: string };
  'settings.changed': object;
  'own-names.changed': object;
  'clippings.changed': object;
};

const nothing = shape({});

/** What each verb must be asked with. */
export const pageCallVerbs: { readonly [K in keyof PageRequests]: Check<PageRequests[K]> } = {
  /** Whether a reader runs here. */
  'reader.ping': nothing,
  /** What the popup shows of this page. `asked`: also of a page that is no article. */
  'page.read': shape({ asked: isBoolean }),
  /** Scrolls to a mention of this entity and opens no card. */
  'mention.show': shape({ entity: isString, step: oneOf('first', 'next', 'previous') }),
  /** Scrolls to a passage of the page text and marks it for a moment. */
  'passage.show': shape({ start: isOffset, end: isOffset }),
  /** The current selection as a draft, not saved; null without a selection. */
  'selection.draft': nothing,
  /** Clips the current selection and says so on the page. */
  'selection.clip': nothing,
  /** Scrolls to a clipping of this page and marks it for a moment; of one that was edited since, old and new words are shown. */
  'clipping.show': shape({ id: isString }),
  /** The settings were changed; the page reads them again. */
  'settings.changed': nothing,
  /** The reader's own names were changed; find the mentions again. */
  'own-names.changed': nothing,
  /** The clippings of some page were changed; restore this page's again. */
  'clippings.changed': nothing,
};

/** A clipping of this page, and what became of its words. */
export type ReportedClipping = {
  readonly id: string;
  /** The words as they were clipped. */
  readonly quote: string;
  readonly state: AnchorState;
  /** Where the state is `changed`: the clipped words, today's, and what differs. */
  readonly change: { readonly before: string; readonly after: string; readonly diff: readonly DiffPart[] } | null;
};

export type PageReport = {
  readonly article: boolean;
  readonly source: Source;
  /** Entities on this page with their number of mentions, most often named first. */
  readonly entities: readonly { readonly entity: Entity; readonly count: number }[];
  readonly mentionCount: number;
  readonly clippings: readonly ReportedClipping[];
  /** The page text was longer than the limit and only its beginning was read. */
  readonly cut: boolean;
  /** How much of a defence or diplomacy story the page is: `STORY` and more is one. */
  readonly relevance: number;
  readonly brief: Brief;
};

export type PageReplies = {
  'reader.ping': null;
  'page.read': PageReport;
  'mention.show': { readonly index: number; readonly count: number };
  'passage.show': null;
  'selection.draft': { readonly draft: Draft | null };
  'selection.clip': { readonly id: string | null };
  'clipping.show': { readonly state: AnchorState };
  'settings.changed': null;
  'own-names.changed': null;
  'clippings.changed': null;
};
