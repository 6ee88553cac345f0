import { describe, expect, test } from 'vitest';
import { findArticle } from './article-root';
import { page, prose } from './page.fixture';

const H1 = '<h1>Talks resume in the strait</h1>';

describe('the article’s element', () => {
  test.each([
    [
      'the declared article',
      `<main><article id="root">${H1}${prose(4)}</article><section>${prose(1)}</section></main>`,
    ],
    [
      'the declared article with the headline, though there is more text below',
      `<article id="root">${H1}${prose(3)}</article><div>${prose(8)}</div>`,
    ],
    [
      'the declared body, and the headline with it',
      `<div id="root">${H1}<div itemprop="articleBody">${prose(4)}</div></div>`,
    ],
    ['the smallest element with most of the text', `<div><div id="root">${prose(6)}</div><div>${prose(1)}</div></div>`],
    [
      'one that holds all sections',
      `<div id="root">${`<section>${prose(2)}</section>`.repeat(4)}</div><div>${prose(1)}</div>`,
    ],
    [
      'text in no paragraphs',
      `<div id="root">${prose(6).replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</div><p>Short.</p>`,
    ],
    [
      'text between line breaks',
      `<div><div id="root">${prose(6).replaceAll('<p>', '').replaceAll('</p>', '<br>')}<i>x</i></div></div>`,
    ],
    [
      'lists',
      `<div id="root"><ul>${prose(6).replaceAll('<p>', '<li>').replaceAll('</p>', '</li>')}</ul>${prose(4)}</div>`,
    ],
    ['not the comments', `<div id="root">${prose(6)}</div><div class="comments">${prose(3)}</div>`],
    [
      'not link lists',
      `<div id="root">${prose(3)}</div><div>${`<p><a href="/">${'Envoys return to port '.repeat(9)}</a></p>`.repeat(9)}</div>`,
    ],
    [
      'blocks that the layout names after a side bar',
      `<div id="root">${`<div class="sidebar-grid">${prose(2)}</div>`.repeat(4)}</div><p>${'Word '.repeat(12)}</p>`,
    ],
    [
      'blocks named so, each with its own id',
      `<div id="root">${[1, 2, 3, 4].map((at) => `<div class="sidebar" id="s${at}">${prose(2)}</div>`).join('')}</div>`,
    ],
  ])('%s', (_, body) => expect(findArticle(page(body)).root.id).toBe('root'));

  test('is the body on a page without text', () => {
    expect(findArticle(page('')).root.localName).toBe('body');
    expect(findArticle(page('<p>Short.</p>')).root.localName).toBe('body');
  });

  test('scripts and forms hold no text', () => {
    const { prose: found } = findArticle(
      page(
        `<script>${'x = 1; '.repeat(99)}</script><style>${'a{} '.repeat(99)}</style><textarea>${'word '.repeat(99)}</textarea>`,
      ),
    );
    expect(found.chars).toBe(0);
  });

  test('is found in a tree 3,000 deep and under 10,000 blocks', () => {
    const deep = page(`${'<div class="comments">'.repeat(3_000)}${prose(50)}${'</div>'.repeat(3_000)}`);
    expect(findArticle(deep).prose.chars).toBeGreaterThan(5_000);
    const wide = page(`<article>${'<div><span>Advertisement</span></div>'.repeat(10_000)}${prose(50)}</article>`);
    expect(findArticle(wide).root.localName).toBe('article');
  });
});
