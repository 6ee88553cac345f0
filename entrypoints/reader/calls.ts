/** The answers to every verb of `to-page.ts`. */

import { type Answers, startAnswering } from '../../utils/messages/answer';
import { type PageReplies, type PageRequests, pageCallVerbs } from '../../utils/messages/to-page';
import { fail, succeed } from '../../utils/model/result';
import { reportOf } from './page-state';
import type { Reader } from './reader';

export function startCalls(reader: Reader, signal: AbortSignal): void {
  /** The state after the first scan; a page that was not read for want of a story is read when `asked`. */
  const read = async (asked: boolean): Promise<void> => {
    await reader.ready.catch(() => undefined); // A scan that failed has said so itself.
    if (reader.state === null && asked) await reader.start(true);
  };
  const lastShown = new Map<string, number>();
  const answers: Answers<PageRequests, PageReplies> = {
    'reader.ping': async () => succeed(null),
    'page.read': async ({ asked }) => {
      await read(asked);
      if (reader.state === null) return fail('no-page', 'page.read: the page is no article');
      return succeed(reportOf(reader.state, reader.settings));
    },
    'mention.show': async ({ entity, step }) => {
      const all = (reader.state?.mentions ?? []).filter((mention) => mention.entity === entity);
      if (all.length === 0) return fail('not-found', `mention.show: no mention of ${entity}`);
      const last = lastShown.get(entity) ?? -1;
      const at = step === 'first' ? 0 : (last + (step === 'next' ? 1 : -1) + all.length) % all.length;
      lastShown.set(entity, at);
      const mention = all[at];
      if (mention !== undefined) reader.reveal(mention.start, mention.end);
      return succeed({ index: at + 1, count: all.length });
    },
    'passage.show': async ({ start, end }) => {
      reader.reveal(start, end);
      return succeed(null);
    },
    'selection.draft': async () => {
      const isSelected = reader.document.getSelection()?.isCollapsed === false;
      return succeed({ draft: isSelected ? ((await reader.tools())?.draftOfSelection() ?? null) : null });
    },
    'selection.clip': async () => {
      await read(true);
      const tools = await reader.tools();
      if (tools === null) return fail('no-page', 'selection.clip: the page could not be read');
      return succeed({ id: await tools.clipSelection() });
    },
    'clipping.show': async ({ id }) => {
      await read(true);
      const found = reader.state?.clippings.find(({ clipping }) => clipping.id === id);
      if (found === undefined) return fail('not-found', `clipping.show: no clipping ${id} on this page`);
      if (found.anchor.state !== 'lost') reader.reveal(found.anchor.start, found.anchor.end);
      if (found.anchor.state === 'changed') (await reader.tools())?.showEdited(found);
      return succeed({ state: found.anchor.state });
    },
    'settings.changed': async () => {
      await reader.readSettings();
      return succeed(null);
    },
    'own-names.changed': async () => {
      await reader.readOwnNames();
      return succeed(null);
    },
    'clippings.changed': async () => {
      await reader.refreshClippings();
      return succeed(null);
    },
  };
  // Only the extension itself can send here; which of its parts does makes no difference.
  startAnswering(
    {
      side: 'page',
      answers,
      read: (verb, request) =>
        pageCallVerbs[verb](request) ? succeed(request) : fail('invalid-message', `${verb}: not as it is asked`),
      refuse: () => null,
    },
    signal,
  );
}
