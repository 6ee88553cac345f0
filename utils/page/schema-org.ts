/**
 * What a page declares in JSON-LD after schema.org. Written by anybody, so everything is looked at before it is believed; malformed blocks
 * are passed over.
 */

export type DeclaredAuthor = { readonly name: string; readonly kind: 'person' | 'organisation' | 'unsaid' };

export type Declared = {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly DeclaredAuthor[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
};

type Json = { readonly [key: string]: unknown };

/** How many objects are read, and how deep: a page may declare megabytes. */
const OBJECTS = 5_000;
const DEPTH = 6;
const AUTHORS = 100;

export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'NewsArticle',
  'Article',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'ScholarlyArticle',
  'Report',
]);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (depth > DEPTH) return null;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  return isObject(value) ? textOf(value['name'] ?? value['@value'], depth + 1) : null;
}

/** Every object of a block, its `@graph` and what it is the main entity of. */
function* objectsOf(value: unknown, depth = 0): Generator<Json> {
  if (depth > DEPTH) return;
  for (const own of listOf(value)) {
    if (!isObject(own)) continue;
    yield own;
    yield* objectsOf(own['@graph'], depth + 1);
    yield* objectsOf(own['mainEntity'], depth + 1);
    yield* objectsOf(own['mainEntityOfPage'], depth + 1);
  }
}

/** Pages wrap JSON in comments and break lines inside strings. */
function parseLoosely(text: string): unknown {
  const own = text.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
    '',
  );
  try {
    return JSON.parse(own);
  } catch {
    try {
      return JSON.parse(own.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1'));
    } catch {
      // Broken beyond that; what else the page declares still counts.
      return null;
    }
  }
}

function objectsIn(blocks: readonly string[]): Json[] {
  const found: Json[] = [];
  for (const text of blocks) {
    for (const own of objectsOf(parseLoosely(text))) {
      if (found.length === OBJECTS) return found;
      found.push(own);
    }
  }
  return found;
}

function typesOf(own: Json): string[] {
  return listOf(own['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

function kindOf(author: unknown): DeclaredAuthor['kind'] {
  const types = isObject(author) ? typesOf(author) : [];
  if (types.some((type) => type.endsWith('Organization'))) return 'organisation';
  return types.includes('Person') ? 'person' : 'unsaid';
}

/** The article that JSON-LD blocks declare a page to be, with the types of everything they declare. Names by `@id` are followed. */
export function readSchemaOrg(blocks: readonly string[]): Declared {
  const objects = objectsIn(blocks);
  const byId = new Map(objects.map((own) => [own['@id'], own]));
  const whole = (value: unknown): unknown => {
    const named = isObject(value) && textOf(value) === null ? byId.get(value['@id']) : undefined;
    return named ?? value;
  };
  const article = objects.find((own) => typesOf(own).some((type) => ARTICLE_TYPES.has(type)));
  const page = article ?? objects.find((own) => own['datePublished'] !== undefined);
  const authors = listOf(page?.['author'] ?? page?.['creator'])
    .slice(0, AUTHORS)
    .map(whole);
  return {
    types: objects.flatMap(typesOf),
    headline: textOf(page?.['headline'] ?? page?.['name']),
    authors: authors.flatMap((own) => {
      const name = textOf(own);
      if (name === null) return [];
      return [{ name, kind: kindOf(own) }];
    }),
    publisher: textOf(whole(listOf(page?.['publisher'])[0])),
    published: textOf(page?.['datePublished'] ?? page?.['dateCreated']),
    modified: textOf(page?.['dateModified']),
    language: textOf(page?.['inLanguage']),
  };
}
