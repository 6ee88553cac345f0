/** The words of two versions of a passage side by side. */
import type { DiffPart } from '../model/anchor';
import { diffWords } from './align';
import { wordsOf } from './word-index';

/** What was taken out of `before` and what came in, in the order of `after`. */
export function diffTexts(before: string, after: string): DiffPart[] {
  return diffWords(before, wordsOf(before), after, wordsOf(after));
}
