/** Matching against a bare loop and against what else npm has for the purpose, over numbers of names and lengths of text. */
import { AhoCorasick } from '@monyone/aho-corasick';
import { compileGazetteer } from '../utils/gazetteer/compile';
import type { CompiledGazetteer } from '../utils/gazetteer/compiled';
import { findListedNames } from '../utils/match/listed-names';
import { matchText } from '../utils/match/match-text';
import { resolveOverlaps } from '../utils/match/overlaps';
import { tokenise } from '../utils/match/tokens';
import { timeInTurn, timeOnce } from './measure';
import { ms, type Report, times } from './report';
import { chooseEntries, chooseWithSameHits, formsOf, makeText, readGazetteer } from './stock';

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

/**
 * Every listed name, leftmost and longest: the pass whose cost the number of names may not raise. Cues are not among them: they are looked for
 * near ambiguous names while context is judged, and counted in all of it.
 */
function findNames(text: string, gazetteer: CompiledGazetteer): unknown {
  return resolveOverlaps(findListedNames(tokenise(text), gazetteer));
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
      if (length !== MEGABYTE || names !== 20_000) continue;
      bare = own.loop;
      report.budget({ name: 'match-1mb-20000-names-per-loop', measured: own.names / own.loop, limit: 4 });
    }
  }
  const text = texts[LENGTHS.indexOf(MEGABYTE)] ?? '';
  const all = timeInTurn({ loop: () => loop(text), all: () => matchText(text, whole) }, 4_000);
  report.row('whole gazetteer, all of it', ms(all.loop), '', ms(all.all), times(all.all / bare));
  benchListSize(report, text, { entries, never, whole });
  report.budget({ name: 'match-1mb-everything-per-loop', measured: all.all / all.loop, limit: EVERYTHING_LIMIT });
}

type Whole = ReturnType<typeof readGazetteer> & { readonly whole: CompiledGazetteer };

/** What names cost that are not in the text: the same hits among 1,000 and among 20,000 names. */
function benchListSize(report: Report, text: string, { entries, never, whole }: Whole): void {
  const found = new Set(findListedNames(tokenise(text), whole).map(({ entity }) => entries[entity]));
  const chosen = chooseWithSameHits(entries, (entry) => found.has(entry), { few: 1_000, many: 20_000 });
  const few = compileGazetteer(chosen.few, never);
  const many = compileGazetteer(chosen.many, never);
  const pass = timeInTurn({ few: () => findNames(text, few), many: () => findNames(text, many) }, 4_000);
  const hits = (gazetteer: CompiledGazetteer): string => `${findListedNames(tokenise(text), gazetteer).length} hits`;
  report.head('The same names of a text of 1 MB, alone and among others');
  report.row(`${formsOf(chosen.few).length} names`, ms(pass.few), hits(few));
  report.row(`${formsOf(chosen.many).length} names`, ms(pass.many), hits(many));
  report.budget({ name: 'match-20000-names-per-1000', measured: pass.many / pass.few, limit: 1.3 });
}
