/** The tools, put together: card, clip button, notice. Everything ends with the signal but a passage that could not be saved. */

import type { Draft } from '../../utils/model/clipping';
import type { Mention } from '../../utils/model/mention';
import { findSentence } from '../../utils/text/sentences';
import type { CreateTools } from '../reader/bring-tools';
import { CardControl } from './card-control';
import { draftOfSelection, draftOfSpan, saveAndSay } from './clip';
import { createNotices } from './notice';
import { startTellingSelection } from './tell-selection';
import { startToolbar } from './toolbar';
import { createUiHost } from './ui-host';

export const createTools: CreateTools = (parts, signal) => {
  const { document, view, onClip } = parts;
  const host = createUiHost(document, () => view()?.palette ?? 'light', signal);
  const notices = createNotices(document, host);
  const clip = async (draft: Draft | null): Promise<string | null> => {
    if (draft === null) {
      notices.sayNothing();
      return null;
    }
    const id = await saveAndSay(draft, notices);
    await onClip();
    return id;
  };
  const draft = (): Draft | null => {
    const seen = view();
    return seen === null ? null : draftOfSelection(document, seen);
  };
  const clipSentence = ({ start, end }: Mention): void => {
    const seen = view();
    if (seen === null) return;
    const { page, source } = seen.state;
    const sentence = findSentence(page.text, { start, end }, source.language);
    void clip(draftOfSpan(sentence.start, sentence.end, seen));
  };
  const card = new CardControl(host, { ...parts, clipSentence }, signal);
  startToolbar(document, host, () => void clip(draft()), signal);
  startTellingSelection(document, signal);
  return {
    pointAt: (x, y) => card.pointAt(x, y),
    click: (event) => card.click(event),
    step: (by) => card.step(by),
    showEdited: (found) => card.openEdited(found, { pinned: true, focus: true }),
    draftOfSelection: draft,
    clipSelection: () => clip(draft()),
  };
};
