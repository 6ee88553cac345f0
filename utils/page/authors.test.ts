import { describe, expect, test } from 'vitest';
import { LIMITS } from '../model/limits';
import { collectFacts } from './facts';
import { jsonLd, page, prose } from './page.fixture';
import { readSource } from './source';

const HEADLINE = 'Talks resume in the strait';

function read(body: string, head = '') {
  return readSource(
    collectFacts(page(body, head), 'https://www.harbour.example/news/talks-resume-in-the-strait'),
    (own) => own,
  );
}

describe('the authors', () => {
  const byline = `<h1>${HEADLINE}</h1><p>By <a href="/x">Asha Verma</a></p>${prose(4)}`;
  const declare = (author: unknown, publisher = 'The Harbour') =>
    jsonLd({ '@type': 'NewsArticle', author, publisher: { name: publisher } });
  test.each([
    [
      'declared people',
      '',
      declare([{ '@type': 'Person', name: 'Asha Verma' }, { name: 'Kenji Mori' }]),
      ['Asha Verma', 'Kenji Mori'],
    ],
    ['meta', '', '<meta name="author" content="Asha Verma and Kenji Mori">', ['Asha Verma', 'Kenji Mori']],
    [
      'Twitter’s label',
      '',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Asha Verma">',
      ['Asha Verma'],
    ],
    [
      'a shown person before a declared body',
      byline,
      declare({ '@type': 'Organization', name: 'Sea Press' }),
      ['Asha Verma'],
    ],
    ['a shown person before the outlet', byline, declare({ name: 'The Harbour' }), ['Asha Verma']],
    ['a shown person before a login', byline, declare('averma'), ['Asha Verma']],
    [
      'a person after whom the outlet is called',
      '',
      declare({ '@type': 'Person', name: 'Asha Verma' }, 'Asha Verma Letters'),
      ['Asha Verma'],
    ],
    ['a body where nobody is shown', '', declare({ '@type': 'Organization', name: 'Sea Press' }), ['Sea Press']],
    ['no addresses', '', '<meta property="article:author" content="https://social.example/asha">', []],
    [
      'what no template left',
      '',
      '<meta name="author" content="page.author.name"><meta name="author" content="{{author}}">',
      [],
    ],
    [
      'each once',
      '',
      '<meta name="author" content="Asha Verma"><meta name="author" content="ASHA VERMA">',
      ['Asha Verma'],
    ],
    [
      'by in its own piece',
      `<h1>${HEADLINE}</h1><div>By</div><div><a>Asha Verma</a>, <a>Kenji Mori</a></div>`,
      '',
      ['Asha Verma', 'Kenji Mori'],
    ],
    ['rel=author', `<h1>${HEADLINE}</h1><a rel="author" href="/a">Asha Verma</a>`, '', ['Asha Verma']],
    ['a byline class', `<h1>${HEADLINE}</h1><div class="ArticleByline">Asha Verma</div>`, '', ['Asha Verma']],
    ['a link to a profile', `<h1>${HEADLINE}</h1><a href="/profile/asha-verma">Asha Verma</a>`, '', ['Asha Verma']],
    [
      'microdata',
      `<h1>${HEADLINE}</h1><span itemprop="author"><i itemprop="name">Asha Verma</i></span>`,
      '',
      ['Asha Verma'],
    ],
    ['an address element', `<h1>${HEADLINE}</h1><address>Asha Verma</address>`, '', ['Asha Verma']],
    ['a byline above the headline', `<p>By Asha Verma</p><h1>${HEADLINE}</h1>`, '', ['Asha Verma']],
    [
      'not a sentence with by',
      `<h1>${HEADLINE}</h1><p>${'It was said '.repeat(20)}<b>by Harbour Police</b> by Night Boats</p>`,
      '',
      [],
    ],
    [
      'not those of comments',
      `<h1>${HEADLINE}</h1>${prose(4)}<div class="comments"><a rel="author">Old Salt</a></div>`,
      '',
      [],
    ],
    [
      'not those of other stories',
      `<h1>${HEADLINE}</h1>${prose(4)}<div class="related"><b class="byline">Old Salt</b></div>`,
      '',
      [],
    ],
    [
      'not every link in an article of a class',
      `<article class="author-asha"><h1>${HEADLINE}</h1>${prose(3)}<p><a href="/x">Old Harbour</a></p></article>`,
      '',
      [],
    ],
  ])('%s', (_, body, head, authors) => expect(read(body, head).authors).toEqual(authors));

  test('are at most as many as the limit', () => {
    const many = Array.from({ length: 90 }, (_, at) => ({
      '@type': 'Person',
      name: `Asha ${String.fromCharCode(65 + (at % 26))}${'b'.repeat(at / 26)}erma`,
    }));
    expect(read('', declare(many)).authors.length).toBe(LIMITS.authors);
  });
});
