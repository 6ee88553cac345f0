/** Every write to the clippings. Writing the same again changes nothing. */
import type { BulkChange, Clipping, ClippingEdit, Draft } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { StepKind } from '../model/step';
import { parseRow } from './row';
import type { ClippingBefore } from './step';
import type { Writer } from './writer';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Long enough to notice a loss, short enough that deleting means something. */
export const TRASH_DAYS = 30;

/** What a visit showed: the words that stand in the passage's place today, null for none, or how like it another passage is. */
export type Sighting = { readonly quote?: string | null; readonly rival?: number; readonly isFound?: true };

type Replace = (clipping: Clipping, nowMs: number) => Clipping | null;

/** What of a clipping a step keeps. */
export function beforeOf({ id, tags, note, colour, reviewState, deletedAtMs }: Clipping): ClippingBefore {
  return { id, tags, note, colour, reviewState, deletedAtMs };
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, index) => tag === b[index]);
}

function withTags(clipping: Clipping, tags: readonly string[]): Clipping {
  const kept = [...new Set(tags)].slice(0, LIMITS.tags);
  return sameTags(kept, clipping.tags) ? clipping : { ...clipping, tags: kept };
}

export class ClippingStore {
  readonly #writer: Writer;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** Saves a draft. An id that is stored already, edited or in the trash, stays as it is. */
  put(draft: Draft): Promise<void> {
    return this.putAll([
      {
        ...draft,
        schemaVersion: 1,
        reviewState: 'new',
        drift: null,
        updatedAtMs: draft.clippedAtMs,
        deletedAtMs: null,
      },
    ]).then(() => undefined);
  }

  /** Adds clippings in one transaction, all or none, and says how many were new. Stored ids stay as they are. */
  async putAll(clippings: readonly Clipping[]): Promise<number> {
    const { added = 0 } = await this.#writer.write(async () => {
      const stored = await this.#writer.database.clippings.bulkGet(clippings.map(({ id }) => id));
      const fresh = clippings.filter((_, index) => stored[index] === undefined);
      const put = [...new Map(fresh.map((clipping) => [clipping.id, clipping])).values()];
      return { put, added: put.length };
    });
    return added;
  }

  /** Whether there was such a clipping to edit. */
  async edit(id: string, edit: ClippingEdit): Promise<boolean> {
    return (await this.#change([id], (clipping) => ({ ...clipping, ...edit }), 'edit')) > 0;
  }

  /** Changes many at once, and says how many were not so already. */
  changeAll(ids: readonly string[], change: BulkChange): Promise<number> {
    const { addTags = [], removeTags = [], reviewState, colour } = change;
    const replace: Replace = (clipping) => {
      const kept = clipping.tags.filter((tag) => !removeTags.includes(tag));
      const tagged = withTags(clipping, [...kept, ...addTags]);
      const isState = reviewState === undefined || reviewState === clipping.reviewState;
      const isColour = colour === undefined || colour === clipping.colour;
      if (tagged === clipping && isState && isColour) return null;
      return { ...tagged, reviewState: reviewState ?? tagged.reviewState, colour: colour ?? tagged.colour };
    };
    return this.#change(ids, replace, 'bulk');
  }

  /** Gives all clippings with one of these tags another in its place, or none; the trash stays as it is. Says how many had one. */
  async renameTags(from: readonly string[], to: string | null): Promise<number> {
    const ids = await this.#writer.database.clippings.where('tagKeys').anyOf(from).distinct().primaryKeys();
    const isFrom = (tag: string): boolean => from.includes(tag);
    const replace: Replace = (clipping) => {
      const tags = clipping.tags.flatMap((tag) => (isFrom(tag) ? (to === null ? [] : [to]) : [tag]));
      const renamed = withTags(clipping, tags);
      return renamed === clipping ? null : renamed;
    };
    return this.#change(ids, replace, 'tag');
  }

  /** Keeps what a visit of their page showed of clippings, by their ids. The same again changes nothing. */
  noteSightings(sightings: ReadonlyMap<string, Sighting>): Promise<number> {
    return this.#change([...sightings.keys()], (clipping, nowMs) => {
      const { quote, rival = null, isFound = false } = sightings.get(clipping.id) ?? {};
      const isNew = quote !== undefined && (clipping.drift === null || quote !== clipping.drift.quote);
      // A passage that was missed once, behind a paywall or in half a page, is there after all.
      const isBack = isFound && clipping.drift?.quote === null;
      const isFirst = rival !== null && clipping.selectors.rival === null;
      if (!isNew && !isFirst && !isBack) return null;
      return {
        ...clipping,
        drift: isNew ? { quote, seenAtMs: nowMs } : isBack ? null : clipping.drift,
        selectors: isFirst ? { ...clipping.selectors, rival } : clipping.selectors,
      };
    });
  }

  /** How many went to the trash. */
  trash(ids: readonly string[]): Promise<number> {
    const replace: Replace = (clipping, nowMs) =>
      clipping.deletedAtMs === null ? { ...clipping, deletedAtMs: nowMs } : null;
    return this.#change(ids, replace, 'trash');
  }

  /** How many came back from the trash. */
  restore(ids: readonly string[]): Promise<number> {
    const replace: Replace = (clipping) => (clipping.deletedAtMs === null ? null : { ...clipping, deletedAtMs: null });
    return this.#change(ids, replace, 'restore');
  }

  /** Deletes every clipping, in the trash or not, with all that was made of them, for good. */
  async deleteAll(): Promise<void> {
    const { database } = this.#writer;
    await this.#writer.write(async () => {
      await database.steps.clear();
      await database.segments.clear();
      return {
        remove: await database.clippings.toCollection().primaryKeys(),
        shelfRemove: await database.shelf.toCollection().primaryKeys(),
      };
    });
    // The rest of the search index holds the words of what is gone.
    const { segments, segmentWords, segmentPlaces } = database;
    await database.transaction('rw', segments, segmentWords, segmentPlaces, async () => {
      if ((await segments.count()) > 0) return;
      await segmentWords.clear();
      await segmentPlaces.clear();
    });
  }

  /** Deletes for good what has been in the trash for `TRASH_DAYS`, and says how many. */
  async emptyTrash(): Promise<number> {
    const until = this.#writer.now() - TRASH_DAYS * DAY_MS;
    const { remove = [] } = await this.#writer.write(async () => ({
      remove: await this.#writer.database.clippings.where('deletedAtMs').belowOrEqual(until).primaryKeys(),
    }));
    return remove.length;
  }

  /**
   * Changes stored clippings and says how many; `replace` gives null for one that is right already. Unknown ids and bad rows are
   * passed by. With a `kind` the reader can take it back.
   */
  async #change(ids: readonly string[], replace: Replace, kind?: StepKind): Promise<number> {
    const { put = [] } = await this.#writer.write(async () => {
      const rows = await this.#writer.database.clippings.bulkGet([...new Set(ids)]);
      const before: ClippingBefore[] = [];
      const put = rows.flatMap((row) => {
        const clipping = row === undefined ? null : parseRow(row, this.#writer.report);
        if (clipping === null) return [];
        // The later state wins a repair, also where the clock was set back in between.
        const nowMs = Math.max(this.#writer.now(), clipping.updatedAtMs + 1);
        const replaced = replace(clipping, nowMs);
        if (replaced === null) return [];
        before.push(beforeOf(clipping));
        return [{ ...replaced, updatedAtMs: nowMs }];
      });
      return { put, ...(kind !== undefined && { step: { kind, clippings: before, shelf: [] } }) };
    });
    return put.length;
  }
}
