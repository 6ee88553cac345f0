/** Who wrote a story: people the page declares, then people it shows, then whoever it names. */
import { LIMITS } from '../model/limits';
import type { PageFacts } from '../model/page-facts';
import { readBylineIn, readBylineNear } from './byline';
import { likeness, wordsOf } from './likeness';
import { allOf, type Meta } from './meta-tags';
import { isFullName, namesInByline } from './names';
import type { DeclaredAuthor } from './schema-org';

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
];

export type AuthorClues = {
  readonly declared: readonly DeclaredAuthor[];
  readonly meta: Meta;
  readonly facts: PageFacts;
  /** Names of the outlet, its host among them. */
  readonly outlets: readonly (string | null)[];
};

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Sites sign with their own name what a person wrote. */
function isOutlet(name: string, outlets: readonly (string | null)[], isPerson: boolean): boolean {
  const own = plain(name);
  return outlets.some((outlet) => {
    if (outlet === null) return false;
    if (own === plain(outlet)) return true;
    // A person's site and firm are called after the person.
    if (isPerson) return false;
    return likeness(wordsOf(name), wordsOf(outlet)) >= 0.6 || (own.length >= 4 && plain(outlet).includes(own));
  });
}

/** What Yoast's SEO plug-in, and after it others, put into Twitter's labels. */
function writtenBy(meta: Meta): string[] {
  const label = meta.get('twitter:label1')?.[0] ?? '';
  return /^(?:written )?by$/i.test(label) ? allOf(meta, ['twitter:data1']) : [];
}

function isAddress(name: string): boolean {
  return /^[a-z]+:\/\/|^www\.|@|^\/|\.\p{L}{2,6}(?:\/|$)/iu.test(name.trim());
}

/** A declared name as it stands, where it is none by our rules: `bell hooks`, `The Editors`. What a template left over has dots or braces. */
function asDeclared(name: string): string[] {
  const own = name.replace(/\s+/g, ' ').trim();
  return own.length > 1 && own.length <= 80 && /^\p{L}[^<>{}[\]=_#@]*$/u.test(own) && !/^\S+\.\S+$|\d{3}/.test(own)
    ? [own]
    : [];
}

/** At most `LIMITS.authors`, no address among them. */
export function readAuthors({ declared, meta, facts, outlets }: AuthorClues): string[] {
  const authors = declared.filter(({ name }) => !isAddress(name));
  const people = authors.filter(({ kind }) => kind !== 'organisation');
  const isOwn = (name: string): boolean =>
    !isOutlet(
      name,
      outlets,
      people.some((own) => own.kind === 'person' && own.name === name),
    );
  const metas = [...allOf(meta, METAS), ...writtenBy(meta)].filter((name) => !isAddress(name));
  const personNames = people.flatMap(({ name }) => namesInByline(name));
  const metaNames = metas.flatMap(namesInByline);
  const raw = [...people.map(({ name }) => name), ...metas].flatMap(asDeclared);
  const own = personNames.filter(isOwn);
  const ownMeta = metaNames.filter(isOwn);
  const shown = readBylineNear(facts).filter((name) => !isAddress(name));
  const tries: (() => readonly string[])[] = [
    () => (own.some(isFullName) ? own : []),
    () => (ownMeta.some(isFullName) ? ownMeta : []),
    () => (shown.filter(isOwn).some(isFullName) ? shown : []),
    () => own,
    () => ownMeta,
    () => shown,
    () => raw.filter(isOwn).slice(0, 1),
    () => readBylineIn(facts),
    () => personNames,
    () => metaNames,
    () => authors.map(({ name }) => name).flatMap(asDeclared),
    () => raw.slice(0, 1),
  ];
  for (const names of tries) {
    const found = new Map([...names()].reverse().map((name) => [name.toLowerCase(), name]));
    if (found.size > 0) return [...found.values()].reverse().slice(0, LIMITS.authors);
  }
  return [];
}
