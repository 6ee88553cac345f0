/**
 * Every verb the background answers, with the shape of its request and its reply. Verbs of rank `page` may be called by
 * the content script; all others only by our own pages, since a page's process may be hijacked.
 */
import {
  array,
  boolean,
  type InferOutput,
  integer,
  maxLength,
  minLength,
  minValue,
  nullable,
  number,
  pipe,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import type { Anchor } from '../model/anchor';
import type { Brief } from '../model/brief';
import type { Clipping } from '../model/clipping';
import { BulkChangeSchema, ClippingEditSchema, DraftSchema, UuidSchema } from '../model/clipping';
import { describeIssues } from '../model/describe-issues';
import type { Entity } from '../model/entity';
import { LIMITS } from '../model/limits';
import type { Mention } from '../model/mention';
import { type NewName, OwnListSchema, OwnNameSchema } from '../model/own-list';
import { PageFactsSchema } from '../model/page-facts';
import { fail, type Result, succeed } from '../model/result';
import { type Settings, SettingsSchema } from '../model/settings';
import { ShelfRecordSchema } from '../model/shelf';
import { type Source, WebUrlSchema } from '../model/source';
import type { TakenBack } from '../model/step';

const Count = pipe(number(), integer(), minValue(0));
const EntityId = pipe(string(), maxLength(200));
const Tag = pipe(string(), minLength(1), maxLength(LIMITS.tagChars));
const Nothing = strictObject({});

export const pageVerbs = {
  /** Finds the mentions in a page text. */
  'text.match': strictObject({ text: pipe(string(), maxLength(LIMITS.pageTextChars)) }),
  /** Saves a draft. The reply comes after the transaction has completed; saving the same id again changes nothing. */
  'draft.save': strictObject({ draft: DraftSchema }),
  /** The clippings taken from this page, and where each stands in its text of today. */
  'source.clippings': strictObject({
    url: WebUrlSchema,
    canonicalUrl: nullable(WebUrlSchema),
    text: pipe(string(), maxLength(LIMITS.pageTextChars)),
    /** The text was not cut: what is not in it is not on the page. */
    isWhole: boolean(),
  }),
  /** How many clippings hold this entity. */
  'entity.count': strictObject({ entity: EntityId }),
  /** Never highlight this entity again. */
  'entity.ignore': strictObject({ entity: EntityId }),
  'settings.read': Nothing,
  /** Whether the page of these facts is a story, and its source. */
  'page.judge': strictObject({ facts: PageFactsSchema }),
  /** The sender's page is a story: bring the reader to it, unless its site is muted. */
  'page.wanted': Nothing,
  /** A reader in the sender's page touches a mark or selects words: bring the tools. */
  'tools.wanted': Nothing,
  /** What the badge shows for the sender's tab. Our open screens hear it, too, and read the page again. */
  'page.report': strictObject({ article: boolean(), mentions: Count, clippings: Count, relevance: number() }),
  /** The selection on the sender's page was made or taken back. Only our open screens hear it; the background has nothing to do. */
  'selection.report': Nothing,
} as const;

export const ownVerbs = {
  /** Runs the content script in a tab now; needs `activeTab` or a granted host. */
  'page.start': strictObject({ tabId: pipe(number(), integer()) }),
  'clipping.edit': strictObject({ id: UuidSchema, edit: ClippingEditSchema }),
  /** To the trash; `clipping.restore` is its undo. */
  'clipping.trash': strictObject({ ids: array(UuidSchema) }),
  'clipping.restore': strictObject({ ids: array(UuidSchema) }),
  /** One change to many clippings. */
  'clippings.change': strictObject({ ids: array(UuidSchema), change: BulkChangeSchema }),
  /** Gives every clipping with one of the tags another in its place, which merges them, or none. */
  'tags.rename': strictObject({ from: array(Tag), to: nullable(Tag) }),
  /** Puts a collection, saved search, watch list, briefing or style on the shelf, in place of the one of its id. */
  'shelf.put': strictObject({ record: ShelfRecordSchema }),
  'shelf.remove': strictObject({ id: UuidSchema }),
  /** Takes the last change of clippings or shelf back, or makes it again. */
  'step.undo': Nothing,
  'step.redo': Nothing,
  /** Which entities are called just so, listed or the reader's own. */
  'entities.named': strictObject({ texts: pipe(array(pipe(string(), maxLength(200))), maxLength(50)) }),
  /** What the lists know of an entity. */
  'entity.read': strictObject({ entity: EntityId }),
  /** A page has written clippings to the database itself, as an import does. */
  'clippings.imported': Nothing,
  /** Deletes everything for good; the screen asks twice before. */
  'clipping.delete-all': Nothing,
  'settings.write': strictObject({ settings: SettingsSchema }),
  /** Puts a name into the reader's own list, in place of one of the same letters. */
  'own-name.add': strictObject({ own: OwnNameSchema }),
  /** Adds the names of a list that the reader's own list does not have, as an import does. */
  'own-names.merge': strictObject({ list: OwnListSchema }),
  'own-name.remove': strictObject({ name: string() }),
  /** Names that recur in the newest clippings and that no list knows. */
  'new-names.read': Nothing,
  /** Never offer a name again, or do so again after all. */
  'new-name.dismiss': strictObject({ name: string(), isDismissed: boolean() }),
  /** Opens a clipping's source and scrolls to the passage. */
  'clipping.open': strictObject({ id: UuidSchema }),
} as const;

export const backgroundVerbs = { ...pageVerbs, ...ownVerbs } as const;

export type BackgroundRequests = {
  readonly [K in keyof typeof backgroundVerbs]: InferOutput<(typeof backgroundVerbs)[K]>;
};

/** A request as its verb wants it, or what is wrong with it. */
export function readRequest(verb: keyof BackgroundRequests, request: unknown): Result<unknown> {
  const parsed = safeParse(backgroundVerbs[verb], request);
  return parsed.success ? succeed(parsed.output) : fail('invalid-message', `${verb}: ${describeIssues(parsed.issues)}`);
}

/** A clipping with its place in the page text. */
export type FoundClipping = { readonly clipping: Clipping; readonly anchor: Anchor };

export type BackgroundReplies = {
  'text.match': {
    readonly mentions: readonly Mention[];
    readonly entities: readonly Entity[];
    /** How much of a defence or diplomacy story the text is; `STORY` and more is one. */
    readonly relevance: number;
    /** Empty where the text is of another field. */
    readonly brief: Brief;
  };
  'draft.save': { readonly id: string };
  'source.clippings': { readonly found: readonly FoundClipping[] };
  'entity.count': { readonly count: number };
  'entity.ignore': { readonly settings: Settings };
  'settings.read': { readonly settings: Settings };
  'page.judge': { readonly article: boolean; readonly source: Source };
  'page.wanted': null;
  'tools.wanted': null;
  'page.report': null;
  'selection.report': null;
  'page.start': null;
  'clipping.edit': null;
  'clipping.trash': null;
  'clipping.restore': null;
  'clippings.change': { readonly count: number };
  'tags.rename': { readonly count: number };
  /** When the record counts as changed: what is read with an earlier time is older. */
  'shelf.put': { readonly updatedAtMs: number };
  'shelf.remove': null;
  'step.undo': { readonly step: TakenBack | null };
  'step.redo': { readonly step: TakenBack | null };
  /** Ids of entities, for each text. */
  'entities.named': { readonly ids: readonly (readonly string[])[] };
  'entity.read': { readonly known: { readonly entity: Entity; readonly aliases: readonly string[] } | null };
  'clippings.imported': null;
  'clipping.delete-all': null;
  'settings.write': null;
  'own-name.add': null;
  'own-names.merge': null;
  'own-name.remove': null;
  'new-names.read': { readonly names: readonly NewName[] };
  'new-name.dismiss': null;
  'clipping.open': null;
};
