/** Every verb the content script answers; called by the background and by our popup. */
import { boolean, integer, maxLength, minValue, number, picklist, pipe, strictObject, string } from 'valibot';
import type { AnchorState, DiffPart } from '../model/anchor';
import type { Brief } from '../model/brief';
import type { Draft } from '../model/clipping';
import { UuidSchema } from '../model/clipping';
import type { Entity } from '../model/entity';
import type { Source } from '../model/source';

const Nothing = strictObject({});
const Offset = pipe(number(), integer(), minValue(0));

export const pageCallVerbs = {
  /** What the popup shows of this page. `asked`: also of a page that is no article. */
  'page.read': strictObject({ asked: boolean() }),
  /** Scrolls to a mention of this entity and opens no card. */
  'mention.show': strictObject({
    entity: pipe(string(), maxLength(200)),
    step: picklist(['first', 'next', 'previous']),
  }),
  /** Scrolls to a passage of the page text and marks it for a moment. */
  'passage.show': strictObject({ start: Offset, end: Offset }),
  /** The current selection as a draft, not saved; null without a selection. */
  'selection.draft': Nothing,
  /** Clips the current selection and says so on the page. */
  'selection.clip': Nothing,
  /** Scrolls to a clipping of this page and marks it for a moment. */
  'clipping.show': strictObject({ id: UuidSchema }),
  /** The settings were changed; the page reads them again. */
  'settings.changed': Nothing,
  /** The reader's own names were changed; find the mentions again. */
  'own-names.changed': Nothing,
  /** The clippings of some page were changed; restore this page's again. */
  'clippings.changed': Nothing,
} as const;

/** A clipping of this page, and what became of its words. */
export type ReportedClipping = {
  readonly id: string;
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
