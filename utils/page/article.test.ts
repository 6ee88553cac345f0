import { describe, expect, test } from 'vitest';
import { isArticle } from './article';
import { collectArticleFacts } from './facts';
import { jsonLd, page, prose } from './page.fixture';

const H1 = '<h1>Talks resume in the strait</h1>';
const STORY = 'https://harbour.example/world/talks-resume-in-the-strait';
const NEWS = jsonLd({ '@type': 'NewsArticle', author: { name: 'Asha Verma' }, datePublished: '2023-03-20' });
const DATED = `${H1}<div>By Asha Verma</div><div>20 March 2023</div>`;

describe('a story', () => {
  test.each([
    ['declared by schema.org', `${H1}${prose(3)}`, NEWS, STORY],
    [
      'declared by Open Graph, with a date',
      `${DATED}${prose(3)}`,
      '<meta property="og:type" content="article">',
      STORY,
    ],
    [
      'declared by microdata',
      `<article itemscope itemtype="https://schema.org/NewsArticle">${DATED}${prose(3)}</article>`,
      '',
      STORY,
    ],
    ['by what it shows alone', `${DATED}${prose(20)}`, '', STORY],
    [
      'though it mentions a product',
      `${DATED}${prose(20)}`,
      NEWS + jsonLd({ '@type': 'Product', name: 'Boat' }),
      STORY,
    ],
    ['at an address that says nothing', `${DATED}${prose(20)}`, NEWS, 'https://harbour.example/a'],
  ])('%s', (_, body, head, url) => expect(isArticle(collectArticleFacts(page(body, head), url))).toBe(true));
});

describe('no story', () => {
  test.each([
    ['an empty page', '', '', STORY],
    ['a story declared but not there', H1, NEWS, STORY],
    [
      'a front page',
      `${prose(1)}${`<p><a href="/x">${'Talks resume '.repeat(9)}</a></p>`.repeat(9)}`,
      '',
      'https://harbour.example/',
    ],
    ['a page with no sign of a story', `${H1}${prose(3)}`, '', 'https://harbour.example/a'],
    [
      'a shop',
      `${H1}${prose(20)}<form action="/cart/add"></form>`,
      '<meta property="og:type" content="product">',
      'https://harbour.example/products/boat',
    ],
    [
      'a forum by its software',
      `${DATED}${prose(20)}`,
      '<meta name="generator" content="Discourse 3.1">',
      'https://harbour.example/a',
    ],
    ['a forum by its address', `${DATED}${prose(20)}`, '', 'https://forum.harbour.example/t/what-about-the-truce/17'],
    [
      'a question by its microdata',
      `<div itemscope itemtype="http://schema.org/QAPage">${DATED}${prose(20)}</div>`,
      '',
      'https://harbour.example/questions/1/a-b-c-d',
    ],
    ['documentation', `${H1}${prose(20)}`, '', 'https://docs.harbour.example/guide/set-up-the-anchor-chain'],
    ['a broken address', prose(3), '', 'no address'],
  ])('%s', (_, body, head, url) => expect(isArticle(collectArticleFacts(page(body, head), url))).toBe(false));
});
