/** Scores the matcher on the labelled texts of this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../../utils/gazetteer/compile';
import type { CompiledGazetteer } from '../../utils/gazetteer/compiled';
import { readGazetteerFolder } from '../../utils/gazetteer/read-folder';
import { matchText } from '../../utils/match/match-text';
import { type Label, type LabelledText, parseLabelled } from './labelled-text';
import { addToScore, newScore, type Score } from './score';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** In texts of other fields names are neither asked for nor wrong. */
const NAMES = new Set(['country', 'place', 'person', 'organisation']);

export function compileShipped(): CompiledGazetteer {
  const { entries, never } = readGazetteerFolder(join(FOLDER, '../../gazetteer'));
  return compileGazetteer(entries, never);
}

export function readLabelledTexts(): { file: string; labelled: LabelledText }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, labelled: parseLabelled(file, readFileSync(join(FOLDER, file), 'utf8')) }));
}

export type Outcome = {
  readonly score: Score;
  /** Mentions per 1,000 words in texts of other fields that are no names. */
  readonly falsePerThousand: number;
  /** `FILE category: words`, for each label missed and each mention nobody asked for. */
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
};

export function runDetection(gazetteer: CompiledGazetteer): Outcome {
  const score = newScore();
  const missed: string[] = [];
  const spurious: string[] = [];
  let falseMentions = 0;
  let otherWords = 0;
  for (const { file, labelled } of readLabelledTexts()) {
    const { text, labels } = labelled;
    const mentions = matchText(text, gazetteer).mentions.map(({ start, end, category }) => ({ start, end, category }));
    const say = ({ start, end, category }: Label): string => `${file} ${category}: ${text.slice(start, end)}`;
    if (file.startsWith('not-')) {
      const wrong = mentions.filter(({ category }) => !NAMES.has(category));
      falseMentions += wrong.length;
      otherWords += text.split(/\s+/).length;
      spurious.push(...wrong.map(say));
      continue;
    }
    const rest = addToScore(score, labels, mentions);
    missed.push(...rest.missed.map(say));
    spurious.push(...rest.spurious.map(say));
  }
  return { score, falsePerThousand: (1000 * falseMentions) / Math.max(1, otherWords), missed, spurious };
}
