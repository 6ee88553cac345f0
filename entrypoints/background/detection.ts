/** The matcher over the shipped gazetteer, which is unpacked at the first text after each wake of the background. */
import { gazetteer } from 'virtual:gazetteer';
import type { CompiledGazetteer } from '../../utils/gazetteer/compiled';
import { unpackGazetteer } from '../../utils/gazetteer/pack';
import { type Matched, matchText } from '../../utils/match/match-text';

export type Detect = (text: string) => Matched;

export function createDetection(): Detect {
  const unpacked: { gazetteer?: CompiledGazetteer } = {};
  return (text) => {
    unpacked.gazetteer ??= unpackGazetteer(gazetteer);
    return matchText(text, unpacked.gazetteer);
  };
}
