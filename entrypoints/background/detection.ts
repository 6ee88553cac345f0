/** The matcher over the shipped gazetteer, which is unpacked at the first text after each wake of the background. */
import { gazetteer } from 'virtual:gazetteer';
import type { CompiledGazetteer } from '../../utils/gazetteer/compiled';
import type { CompiledOwnList } from '../../utils/gazetteer/own-list';
import { unpackGazetteer } from '../../utils/gazetteer/pack';
import { briefOf } from '../../utils/match/brief';
import { type Matched, matchText } from '../../utils/match/match-text';
import { addOwnNames } from '../../utils/match/own-names';
import { BRIEFED_CHARS, type Brief, NO_BRIEF } from '../../utils/model/brief';
import { SLIGHT } from '../../utils/model/relevance';
import { splitSentences } from '../../utils/text/sentences';

export type Detected = Matched & { readonly brief: Brief };
/** @param own the reader's own names, or null for the shipped list alone */
export type Detect = (text: string, own: CompiledOwnList | null) => Detected;

function briefed(whole: string, { mentions, entities, relevance }: Matched): Brief {
  if (relevance < SLIGHT) return NO_BRIEF;
  const text = whole.slice(0, BRIEFED_CHARS);
  const within = mentions.filter(({ end }) => end <= text.length);
  return briefOf({ text, mentions: within, entities, sentences: splitSentences(text) });
}

/** The shipped gazetteer, unpacked when it is first asked for. */
export function createGazetteer(): () => CompiledGazetteer {
  const unpacked: { gazetteer?: CompiledGazetteer } = {};
  return () => {
    unpacked.gazetteer ??= unpackGazetteer(gazetteer);
    return unpacked.gazetteer;
  };
}

export function createDetection(readGazetteer: () => CompiledGazetteer): Detect {
  return (text, own) => {
    const listed = matchText(text, readGazetteer());
    const matched = own === null ? listed : addOwnNames(text, listed, own);
    return { ...matched, brief: briefed(text, matched) };
  };
}
