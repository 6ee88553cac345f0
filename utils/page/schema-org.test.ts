import { describe, expect, test } from 'vitest';
import { collectArticleFacts } from './facts';
import { jsonLd, page } from './page.fixture';
import { readSchemaOrg } from './schema-org';

const ARTICLE = { '@type': 'NewsArticle', headline: 'Talks resume', datePublished: '2023-03-20' };

function read(...blocks: unknown[]) {
  return readSchemaOrg(collectArticleFacts(page('', blocks.map(jsonLd).join('')), '').jsonLd);
}

describe('what a page declares in JSON-LD', () => {
  test.each([
    ['an object', ARTICLE],
    ['an array', [{ '@type': 'WebSite' }, ARTICLE]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, ARTICLE] }],
    ['a graph in an array', [{ '@graph': [ARTICLE] }]],
    ['several types', { ...ARTICLE, '@type': ['Thing', 'https://schema.org/NewsArticle'] }],
    ['the main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['a block in a comment', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['a block in CDATA', `//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`],
    [
      'a line broken in a string',
      '{"@type":"NewsArticle","description":"a\nb","headline":"Talks resume","datePublished":"2023-03-20"}',
    ],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Talks resume","datePublished":"2023-03-20",}'],
  ])('%s', (_, block) => {
    expect(read(block)).toMatchObject({ headline: 'Talks resume', published: '2023-03-20' });
    expect(read(block).types).toContain('NewsArticle');
  });

  test.each([
    ['a string', 'Asha Verma', [{ name: 'Asha Verma', kind: 'unsaid' }]],
    ['a person', { '@type': 'Person', name: 'Asha Verma' }, [{ name: 'Asha Verma', kind: 'person' }]],
    [
      'a body',
      { '@type': 'NewsMediaOrganization', name: 'The Harbour' },
      [{ name: 'The Harbour', kind: 'organisation' }],
    ],
    [
      'several',
      [{ '@type': 'Person', name: 'Asha Verma' }, 'Kenji Mori'],
      [
        { name: 'Asha Verma', kind: 'person' },
        { name: 'Kenji Mori', kind: 'unsaid' },
      ],
    ],
    ['a name in a list', { '@type': 'Person', name: ['Asha Verma'] }, [{ name: 'Asha Verma', kind: 'person' }]],
    ['a name in a name', { name: { name: { '@value': 'Asha Verma' } } }, [{ name: 'Asha Verma', kind: 'unsaid' }]],
    ['another object by its id', { '@id': '#asha' }, [{ name: 'Asha Verma', kind: 'person' }]],
    ['an unknown id', { '@id': '#nobody' }, []],
    ['wrong types', [17, true, null, [], {}, { name: 5 }], []],
  ])('an author as %s', (_, author, authors) => {
    const asha = { '@type': 'Person', '@id': '#asha', name: 'Asha Verma' };
    expect(read({ '@graph': [{ ...ARTICLE, author }, asha] }).authors).toEqual(authors);
  });

  test('a broken block, an empty one and one of another kind spoil nothing', () => {
    expect(read('{"@type": "NewsArticle", "headline": ', '', '[[[[', 'null', '17', ARTICLE).headline).toBe(
      'Talks resume',
    );
    expect(read('['.repeat(100_000), ARTICLE).headline).toBe('Talks resume');
  });

  test('wrong types are passed over', () => {
    const declared = read({
      '@type': 'NewsArticle',
      headline: 5,
      datePublished: {},
      publisher: [7],
      inLanguage: false,
    });
    expect(declared).toMatchObject({ headline: null, published: null, publisher: null, language: null });
  });

  test('huge blocks and endless nesting are not read', () => {
    expect(read({ ...ARTICLE, articleBody: 'x'.repeat(600_000) }).headline).toBeNull();
    let nested: unknown = ARTICLE;
    for (let depth = 0; depth < 50; depth++) nested = { '@graph': [nested] };
    expect(read(nested).headline).toBeNull();
    expect(read({ ...ARTICLE, author: Array.from({ length: 10_000 }, (_, at) => `Asha ${at}`) }).authors.length).toBe(
      100,
    );
  });
});
