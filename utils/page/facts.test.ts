import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { PageFactsSchema } from '../model/page-facts';
import { collectFacts } from './facts';
import { jsonLd, page, prose } from './page.fixture';

const URL_OF_STORY = 'https://www.harbour.example/news/talks-resume-in-the-strait';

function issuesOf(document: Document, url = URL_OF_STORY) {
  return safeParse(PageFactsSchema, JSON.parse(JSON.stringify(collectFacts(document, url)))).issues;
}

describe('the facts of a page', () => {
  const long = 'x'.repeat(9_000);
  test.each([
    ['an empty page', ''],
    ['a story', `<h1>Talks resume</h1><p>By <a rel="author">Asha Verma</a></p><time>20 March 2023</time>${prose(6)}`],
    ['endless names', `<h1 class="author ${long}">${long}</h1><address>${long}</address>${prose(4)}`],
    [
      'many marks',
      `<h1>Talks</h1>${`<b class="author byline"><a>Asha Verma</a></b><time class="date">20 March 2023</time>`.repeat(900)}`,
    ],
    ['many links in a signature', `<h1>Talks</h1><address>${'<a>A</a>'.repeat(90)}</address>${prose(4)}`],
    ['many dates', `<h1>Talks</h1>${prose(4)}${'<div>20 March 2023</div>'.repeat(900)}`],
    ['types in types', `${`<div itemtype="https://schema.org/${long}">`.repeat(60)}${prose(4)}`],
    ['a time that says much', `<h1>Talks</h1><time datetime="${long}" class="${long}">${long}</time>${prose(4)}`],
  ])('%s are within their limits', (_, body) => {
    expect(issuesOf(page(body))).toBeUndefined();
  });

  test.each([
    ['much JSON', Array.from({ length: 50 }, () => jsonLd({ text: 'x'.repeat(90_000) })).join('')],
    ['many metas', `<meta name="author" content="${long}">`.repeat(700)],
    [
      'metas of many names',
      Array.from({ length: 700 }, (_, at) => `<meta name="n${at}" property="p${at}" content="x">`).join(''),
    ],
    ['a long title', `<title>${long}</title>`],
    ['a long canonical address', `<link rel="canonical" href="https://a.example/${long}">`],
  ])('%s in the head are within their limits', (_, head) => {
    expect(issuesOf(page(prose(4), head), `${URL_OF_STORY}?${long}`)).toBeUndefined();
  });

  test('whatever a page says is within the limits', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('By ', '20 March 2023', ' \n'.repeat(700)),
    );
    void fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const document = page('<h1></h1><p class="byline"></p><time></time>');
        for (const [selector, said] of [
          ['h1', one],
          ['p', two],
          ['time', three],
        ] as const) {
          const element = document.querySelector(selector);
          if (element === null) continue;
          element.textContent = said;
          element.setAttribute('itemtype', three);
          element.setAttribute('datetime', two);
        }
        document.documentElement.setAttribute('lang', one);
        expect(issuesOf(document)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
