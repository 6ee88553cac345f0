/** The answers to every verb of `to-background.ts`. */

import { sourceKey } from '../../utils/clipping/url-identity';
import type { CompiledGazetteer } from '../../utils/gazetteer/compiled';
import type { Answers } from '../../utils/messages/answer';
import type { BackgroundReplies, BackgroundRequests } from '../../utils/messages/to-background';
import { isUnderOneOf } from '../../utils/model/host';
import { EMPTY_OWN_LIST, OWN_LIST } from '../../utils/model/own-list';
import { STORY } from '../../utils/model/relevance';
import { fail, type Result, succeed } from '../../utils/model/result';
import { isArticle } from '../../utils/page/article';
import { readSource } from '../../utils/page/source';
import {
  mergedList,
  readOwnList,
  withDismissed,
  withName,
  withoutName,
  writeOwnList,
} from '../../utils/settings/own-list';
import { readSettings, writeSettings } from '../../utils/settings/settings';
import type { ClippingStore } from '../../utils/store/clipping-store';
import type { AttacheDatabase } from '../../utils/store/database';
import type { History } from '../../utils/store/history';
import { countByEntity, findClipping, readBySource } from '../../utils/store/read-clippings';
import type { ShelfStore } from '../../utils/store/shelf-store';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { createTurns } from '../../utils/store/turns';
import { showBadge } from './badge';
import type { Detect } from './detection';
import { forgetDrafts, withSourceKey } from './drafts';
import { findOnPage, keepSightings } from './found-clippings';
import { entitiesNamed, findKnown } from './known-entities';
import { readNewNames } from './new-names';
import { openClipping } from './open-clipping';
import type { OwnNamesFor } from './own-names';
import type { PageEntities } from './page-entities';
import { bringTools, startReader } from './reader-script';
import { speaksFor } from './refuse-caller';

export type CallParts = {
  readonly database: AttacheDatabase;
  readonly store: ClippingStore;
  readonly shelf: ShelfStore;
  readonly history: History;
  /** Lets mirror and pages follow what was written. */
  readonly afterWrite: () => Promise<void>;
  readonly readGazetteer: () => CompiledGazetteer;
  readonly detect: Detect;
  readonly ownNamesFor: OwnNamesFor;
  readonly pageEntities: PageEntities;
};

/** A write's reply: what it gives, or the failure a person is told. */
async function stored<T>(write: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await write());
  } catch (error) {
    return toStorageFailure(error);
  }
}

const done = (write: () => Promise<unknown>): Promise<Result<null>> => stored(() => write().then(() => null));

export function createAnswers({
  database,
  store,
  shelf,
  history,
  afterWrite,
  readGazetteer,
  detect,
  ownNamesFor,
  pageEntities,
}: CallParts): Answers<BackgroundRequests, BackgroundReplies> {
  const inTurn = createTurns();
  return {
    'text.match': async ({ text }, sender) => {
      const detected = detect(text, await ownNamesFor(sender));
      const ids = detected.entities.map(({ id }) => id);
      if (!sender.own && sender.tabId !== undefined) await pageEntities.note(sender.tabId, ids);
      return succeed(detected);
    },
    'draft.save': async ({ draft }, sender) => {
      if (!speaksFor(sender, draft.source.url))
        return fail('not-allowed', 'draft.save: source.url is another site than the page');
      return stored(() => store.put(withSourceKey(draft)).then(() => ({ id: draft.id })));
    },
    'source.clippings': async ({ url, canonicalUrl, text, isWhole }, sender) => {
      if (!speaksFor(sender, url)) return fail('not-allowed', 'source.clippings: url is another site than the page');
      return stored(async () => {
        const clippings = await readBySource(database, sourceKey(url, canonicalUrl));
        const found = findOnPage(clippings, text);
        await keepSightings(found, { text, isWhole }, store);
        return { found };
      });
    },
    'entity.count': ({ entity }) =>
      stored(async () => ({ count: (await countByEntity(database, [entity])).get(entity) ?? 0 })),
    'entity.ignore': ({ entity }) =>
      inTurn(() =>
        stored(async () => {
          const before = await readSettings();
          const settings = { ...before, ignoredEntities: [...new Set([...before.ignoredEntities, entity])] };
          await writeSettings(settings);
          return { settings };
        }),
      ),
    'settings.read': () => stored(async () => ({ settings: await readSettings() })),
    'settings.write': ({ settings }) => inTurn(() => done(() => writeSettings(settings))),
    'page.judge': async ({ facts }, sender) => {
      if (!speaksFor(sender, facts.url)) return fail('not-allowed', 'page.judge: url is another site than the page');
      return succeed({ article: isArticle(facts), source: readSource(facts, sourceKey) });
    },
    'page.report': async ({ mentions, relevance }, { tabId }) => {
      if (tabId === undefined) return succeed(null);
      await showBadge(tabId, relevance >= STORY ? mentions : 0, await pageEntities.watchedOn(tabId));
      return succeed(null);
    },
    'selection.report': async () => succeed(null),
    'page.wanted': async (_, { tabId, url }) => {
      const { mutedHosts } = await readSettings();
      if (tabId === undefined || isUnderOneOf(mutedHosts, new URL(url).hostname)) return succeed(null);
      return startReader(tabId);
    },
    'tools.wanted': async (_, { tabId }) => (tabId === undefined ? succeed(null) : bringTools(tabId)),
    'page.start': ({ tabId }) => startReader(tabId),
    'clipping.edit': async ({ id, edit }) => {
      const edited = await stored(() => store.edit(id, edit));
      if (!edited.ok) return edited;
      return edited.value ? succeed(null) : fail('not-found', `clipping.edit: no clipping ${id}`);
    },
    'clipping.trash': ({ ids }) => done(() => store.trash(ids)),
    'clipping.restore': ({ ids }) => done(() => store.restore(ids)),
    'clippings.change': ({ ids, change }) => stored(async () => ({ count: await store.changeAll(ids, change) })),
    'tags.rename': ({ from, to }) => stored(async () => ({ count: await store.renameTags(from, to) })),
    'shelf.put': ({ record }) => stored(async () => ({ updatedAtMs: await shelf.put(record) })),
    'shelf.remove': ({ id }) => done(() => shelf.remove(id)),
    'step.undo': () => stored(async () => ({ step: await history.undo() })),
    'step.redo': () => stored(async () => ({ step: await history.redo() })),
    'entities.named': async ({ texts }, sender) => {
      const own = await ownNamesFor(sender);
      return succeed({ ids: texts.map((text) => entitiesNamed(text, readGazetteer(), own)) });
    },
    'entity.read': async ({ entity }, sender) =>
      succeed({ known: findKnown(entity, readGazetteer(), await ownNamesFor(sender)) }),
    'clippings.imported': async () => {
      await afterWrite();
      return succeed(null);
    },
    'clipping.delete-all': () =>
      inTurn(() =>
        done(async () => {
          await forgetDrafts();
          await store.deleteAll();
          await writeOwnList(EMPTY_OWN_LIST);
          // They name what the reader reads and what not; the other settings say nothing of it.
          await writeSettings({ ...(await readSettings()), mutedHosts: [], alwaysHosts: [], ignoredEntities: [] });
        }),
      ),
    'own-name.add': ({ own }) =>
      inTurn(async () => {
        const list = withName(await readOwnList(), own);
        if (list.names.length > OWN_LIST.names)
          return fail('invalid-message', `own-name.add: the list holds ${OWN_LIST.names} names at most`);
        return done(() => writeOwnList(list));
      }),
    'own-names.merge': ({ list: other }) =>
      inTurn(async () => {
        const list = mergedList(await readOwnList(), other);
        if (list.names.length > OWN_LIST.names)
          return fail('invalid-message', `own-names.merge: the list holds ${OWN_LIST.names} names at most`);
        return done(() => writeOwnList(list));
      }),
    'own-name.remove': ({ name }) =>
      inTurn(() => done(async () => writeOwnList(withoutName(await readOwnList(), name)))),
    'new-names.read': () => stored(async () => ({ names: await readNewNames(database, detect, await readOwnList()) })),
    'new-name.dismiss': ({ name, isDismissed }) =>
      inTurn(() => done(async () => writeOwnList(withDismissed(await readOwnList(), name, isDismissed)))),
    'clipping.open': async ({ id }) => {
      const clipping = await findClipping(database, id);
      if (clipping === null) return fail('not-found', `clipping.open: no clipping ${id}`);
      await openClipping(clipping);
      return succeed(null);
    },
  };
}
