/** Who wrote a story: people the page declares, then people it shows, then whoever it names. */
import { LIMITS } from '../model/limits';
import { readBylineIn, readBylineNear } from './byline';
import { likeness, wordsOf } from './headline';
import { allOf, type Meta } from './meta-tags';
import { isFullName, namesInByline } from './names';
import type { Piece } from './near-headline';
import type { DeclaredAuthor } from './schema-org';

const METAS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'citation_author', 'dc.creator', 'dcterms.creator', 'article:author_name'];

export type AuthorClues = {
  readonly declared: readonly DeclaredAuthor[];
  readonly meta: Meta;
  readonly near: readonly Piece[];
  readonly root: ParentNode;
  /** Names of the outlet, its host among them. */
  readonly outlets: readonly (string | null)[];
};

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Sites sign with their own name what a person wrote. */
function isOutlet(name: string, outlets: readonly (string | null)[]): boolean {
  const own = plain(name);
  return outlets.some(
    (outlet) =>
      outlet !== null &&
      (likeness(wordsOf(name), wordsOf(outlet)) >= 0.6 || (own.length >= 4 && plain(outlet).includes(own))),
  );
}

/** What Yoast's SEO plug-in, and after it others, put into Twitter's labels. */
function writtenBy(meta: Meta): string[] {
  const label = meta.get('twitter:label1')?.[0] ?? '';
  return /^(?:written )?by$/i.test(label) ? allOf(meta, ['twitter:data1']) : [];
}

/** At most `LIMITS.authors`, no address among them. */
export function readAuthors({ declared, meta, near, root, outlets }: AuthorClues): string[] {
  const isAddress = (name: string): boolean => /^https?:|^www\.|^@/i.test(name);
  const people = declared.filter(({ isPerson }) => isPerson).flatMap(({ name }) => (isAddress(name) ? [] : namesInByline(name)));
  const metas = [...allOf(meta, METAS), ...writtenBy(meta)].filter((name) => !isAddress(name)).flatMap(namesInByline);
  const bodies = declared.filter(({ isPerson }) => !isPerson).map(({ name }) => name);
  const named = (names: readonly string[]): string[] => names.filter((name) => !isOutlet(name, outlets));
  const shown = readBylineNear(near);
  const tries: (() => readonly string[])[] = [
    () => (named(people).some(isFullName) ? named(people) : []),
    () => (named(metas).some(isFullName) ? named(metas) : []),
    () => (named(shown).some(isFullName) ? shown : []),
    () => named(people),
    () => named(metas),
    () => shown,
    () => readBylineIn(root),
    () => people,
    () => metas,
    () => bodies,
  ];
  for (const names of tries) {
    const found = new Map([...names()].reverse().map((name) => [name.toLowerCase(), name]));
    if (found.size > 0) return [...found.values()].reverse().slice(0, LIMITS.authors);
  }
  return [];
}
