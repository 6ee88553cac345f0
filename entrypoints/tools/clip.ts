/** From a selection or a span of the page text to a draft, and on to the store, with a word on the page about what became of it. */
import { describeOffsets, describeRange } from '../../utils/anchor/describe';
import { createDraft } from '../../utils/clipping/create-draft';
import { saveDraft } from '../../utils/messages/save-draft';
import type { Draft } from '../../utils/model/clipping';
import type { Selectors } from '../../utils/model/selector';
import { isEditable } from '../../utils/text/readable';
import type { PageView } from '../reader/bring-tools';
import type { PageState } from '../reader/page-state';
import type { Notices } from './notice';

function draftOf(selectors: Selectors | null, { mentions, entities, source }: PageState): Draft | null {
  if (selectors === null) return null;
  const { start, end } = selectors.position;
  const inside = mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return createDraft({
    id: crypto.randomUUID(),
    quote: selectors.quote.exact,
    selectors,
    source,
    mentions: inside,
    entities: [...entities.values()],
    clippedAtMs: Date.now(),
  });
}

/** The reader's selection as a range, or null where there is none or it lies in what can be edited. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // What can be edited is no part of the page text; a selection that only begins or ends in it loses that part.
  return isEditable(range.commonAncestorContainer) ? null : range;
}

/** The part of a selection inside the story: three clicks on its last paragraph select up to what stands behind it. */
function withinStory(range: Range, root: Element): Range | null {
  if (!range.intersectsNode(root)) return null;
  const inside = range.cloneRange();
  if (!root.contains(range.startContainer)) inside.setStart(root, 0);
  if (!root.contains(range.endContainer)) inside.setEnd(root, root.childNodes.length);
  return inside;
}

export function draftOfSelection(document: Document, { state, whole }: PageView): Draft | null {
  const range = selectedRange(document);
  const inside = range === null ? null : withinStory(range, state.page.root);
  return inside === null ? null : draftOf(describeRange(inside, { page: state.page, whole }), state);
}

export function draftOfSpan(start: number, end: number, { state, whole }: PageView): Draft | null {
  return draftOf(describeOffsets(start, end, { page: state.page, whole }), state);
}

/** Saves a draft and says so. The id once it is acknowledged, else null: then the passage stays on the screen. */
export async function saveAndSay(draft: Draft, notices: Notices): Promise<string | null> {
  notices.saySaving();
  const reply = await saveDraft(draft);
  if (reply.ok) {
    notices.saySaved(draft.tags.slice(0, 3));
    return reply.value.id;
  }
  notices.keep(reply.error.code, draft.quote);
  return null;
}
