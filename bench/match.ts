/** Matching against a bare loop and against what else npm has for the purpose, over numbers of names and lengths of text. */
import { AhoCorasick } from '@monyone/aho-corasick';
import { compileGazetteer } from '../utils/gazetteer/compile';
import type { CompiledGazetteer } from '../utils/gazetteer/compiled';
import { matchText } from '../utils/match/match-text';
import { resolveOverlaps } from '../utils/match/overlaps';
import { scanTokens } from '../utils/match/scan';
import { tokenise } from '../utils/match/tokens';
import { timeInTurn, timeOnce } from './measure';
import { ms, type Report, times } from './report';
import { chooseEntries, formsOf, makeText, readGazetteer } from './stock';

const NAMES = [1_000, 5_000, 20_000, 50_000] as const;
const LENGTHS = [16 << 10, 128 << 10, 1 << 20, 4 << 20] as const;
const MEGABYTE = 1 << 20;
/** Context, open patterns, names carried over, and a mention for each: not a pass over the text, but still linear. */
const EVERYTHING_LIMIT = 80;
/** A peer that would take longer is left out. */
const PATIENCE_MS = 5_000;

function loop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Every listed name, leftmost and longest: the pass whose cost the number of names may not raise. */
function findNames(text: string, gazetteer: CompiledGazetteer): unknown {
  return resolveOverlaps(scanTokens(tokenise(text), gazetteer).candidates);
}

function alternationOf(forms: readonly string[]): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function countMatches(regex: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(regex)) count++;
  return count;
}

type Peers = { readonly regex: RegExp; readonly automaton: AhoCorasick };

/** A peer's time, measured once where it is slow; null where it would try our patience. */
function timePeer(work: () => unknown, expectedMs: number): number | null {
  if (expectedMs > PATIENCE_MS) return null;
  const first = timeOnce(work);
  return first > 500 ? first : Math.min(first, timeInTurn({ work }, 300, 2).work);
}

export function benchMatching(report: Report): void {
  const { entries, never } = readGazetteer();
  const texts = LENGTHS.map((length) => makeText(length));
  const whole = compileGazetteer(entries, never);
  const pass: Record<number, number> = {};
  let bare = 0;
  for (const names of NAMES) {
    const chosen = chooseEntries(entries, names);
    const forms = formsOf(chosen);
    const gazetteer = compileGazetteer(chosen, never);
    const peers: Peers = { regex: alternationOf(forms), automaton: new AhoCorasick(forms) };
    report.head(`Matching, ${forms.length} names`);
    report.row('', 'bare loop', 'names', 'all of it', 'one regex', 'Aho-Corasick');
    let slow = { length: LENGTHS[0] as number, regex: 0, automaton: 0 };
    for (const [index, length] of LENGTHS.entries()) {
      const text = texts[index] ?? '';
      const own = timeInTurn(
        { loop: () => loop(text), names: () => findNames(text, gazetteer), all: () => matchText(text, gazetteer) },
        length === MEGABYTE ? 4_000 : 1_000,
      );
      const grown = length / slow.length;
      const regex = timePeer(() => countMatches(peers.regex, text), slow.regex * grown);
      const automaton = timePeer(() => peers.automaton.matchInText(text), slow.automaton * grown);
      slow = { length, regex: regex ?? slow.regex * grown, automaton: automaton ?? slow.automaton * grown };
      const shown = (time: number | null): string => (time === null ? 'left out' : ms(time));
      report.row(`${length >> 10} KB`, ms(own.loop), ms(own.names), ms(own.all), shown(regex), shown(automaton));
      if (length !== MEGABYTE) continue;
      pass[names] = own.names;
      if (names !== 20_000) continue;
      bare = own.loop;
      report.budget({ name: 'match-1mb-20000-names-per-loop', measured: own.names / own.loop, limit: 4 });
    }
  }
  const text = texts[LENGTHS.indexOf(MEGABYTE)] ?? '';
  const all = timeInTurn({ loop: () => loop(text), all: () => matchText(text, whole) }, 4_000);
  report.row('whole gazetteer, all of it', ms(all.loop), '', ms(all.all), times(all.all / bare));
  report.budget({ name: 'match-20000-names-per-1000', measured: (pass[20_000] ?? 0) / (pass[1_000] ?? 1), limit: 1.3 });
  report.budget({ name: 'match-1mb-everything-per-loop', measured: all.all / all.loop, limit: EVERYTHING_LIMIT });
}
