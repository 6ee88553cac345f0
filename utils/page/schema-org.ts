/**
 * What a page declares in JSON-LD after schema.org. Written by anybody, so everything is looked at before it is believed; malformed blocks
 * are passed over.
 */

export type Declared = {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
};

type Json = { readonly [key: string]: unknown };

/** Longest block read, and how deep: a page may declare megabytes. */
const BLOCK_CHARS = 500_000;
const DEPTH = 6;

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
  'TechArticle',
]);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return isObject(value) ? textOf(value['name'] ?? value['@value']) : null;
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

function readBlocks(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > BLOCK_CHARS) continue;
    try {
      found.push(...objectsOf(JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''))));
    } catch {
      // Pages print broken JSON; what else they declare still counts.
    }
  }
  return found;
}

function typesOf(own: Json): string[] {
  return listOf(own['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** The article that a page declares itself to be, with the types of everything it declares. Names by `@id` are followed. */
export function readSchemaOrg(document: Document): Declared {
  const objects = readBlocks(document);
  const byId = new Map(objects.map((own) => [own['@id'], own]));
  const named = (value: unknown): string | null => {
    const text = textOf(value);
    if (text !== null || !isObject(value)) return text;
    return textOf(byId.get(value['@id']));
  };
  const article = objects.find((own) => typesOf(own).some((type) => ARTICLE_TYPES.has(type)));
  const page = article ?? objects.find((own) => own['datePublished'] !== undefined);
  return {
    types: objects.flatMap(typesOf),
    headline: textOf(page?.['headline'] ?? page?.['name']),
    authors: listOf(page?.['author'] ?? page?.['creator'])
      .map(named)
      .filter((name) => name !== null),
    publisher: named(listOf(page?.['publisher'])[0]),
    published: textOf(page?.['datePublished'] ?? page?.['dateCreated']),
    modified: textOf(page?.['dateModified']),
    language: textOf(page?.['inLanguage']),
  };
}
