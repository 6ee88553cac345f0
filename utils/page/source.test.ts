import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../model/limits';
import { SourceSchema } from '../model/source';
import { collectFacts } from './facts';
import { jsonLd, page, prose } from './page.fixture';
import { readSource } from './source';

const URL_OF_STORY = 'https://www.harbour.example/news/talks-resume-in-the-strait';

function read(body: string, head = '', url = URL_OF_STORY) {
  return readSource(collectFacts(page(body, head), url), (own) => own);
}

const HEADLINE = 'Talks resume in the strait';

describe('the title', () => {
  test.each([
    [
      'the heading, before a rewritten declaration',
      `<h1>${HEADLINE}</h1>`,
      '<title>Strait talks resume today | The Harbour</title>',
    ],
    [
      'the heading most like the declared title',
      `<h1>The Harbour</h1><h1>${HEADLINE}</h1><h1>Most read</h1>`,
      `<meta property="og:title" content="${HEADLINE}">`,
    ],
    [
      'not a heading that names the outlet',
      '<h1>The Harbour of Today</h1>',
      `<meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="The Harbour of Today">`,
    ],
    [
      'not a heading that names what the window adds',
      '<h1>News from Sea and Shore</h1>',
      `<meta property="og:title" content="${HEADLINE}"><title>${HEADLINE} | News from Sea and Shore</title>`,
    ],
    ['a heading of the second rank with the declared words', `<h2>${HEADLINE}</h2>`, `<title>${HEADLINE}</title>`],
    ['a heading in parts', '<h1><span>Talks resume</span><br>in the strait</h1>', `<title>${HEADLINE}</title>`],
    ['no script in a heading', `<h1>${HEADLINE}<script>alert(1)</script><svg><title>x</title></svg></h1>`, ''],
    ['the declared headline without a heading', '', jsonLd({ '@type': 'NewsArticle', headline: HEADLINE })],
    [
      'without the outlet',
      '',
      `<meta property="og:title" content="${HEADLINE} – The Harbour"><meta property="og:site_name" content="The Harbour">`,
    ],
    ['without the host', '', `<title>${HEADLINE} - harbour</title>`],
    [
      'the window’s, where the shared one is another',
      '',
      `<meta property="og:title" content="You must see this!"><title>${HEADLINE}</title>`,
    ],
    ['entities escaped twice', '', '<title>Talks resume &amp;amp;#32;in the strait</title>'],
  ])('%s', (_, body, head) => expect(read(body, head).title.replace(/ & ?/, ' ')).toBe(HEADLINE));

  test('keeps a dash that is its own', () => {
    expect(read('<h1>Ceasefire – what we know</h1>').title).toBe('Ceasefire – what we know');
  });

  test('has no control characters and nothing that reorders text', () => {
    const { title, authors } = read(
      '<h1>Talks\u202E resume\u0007\u2066 now\u200B</h1>',
      '<meta name="author" content="Asha\u202E Verma">',
    );
    expect(title).toBe('Talks resume now');
    expect(authors).toEqual(['Asha Verma']);
  });

  test('is plain text and within its limit', () => {
    expect(read(`<h1>a &lt;img src=x onerror=alert(1)&gt; ${'b '.repeat(50)}</h1>`).title).toMatch(
      /^a <img src=x onerror=alert\(1\)> b/,
    );
    expect(read('', `<title>${'long '.repeat(1_000)}</title>`).title.length).toBeLessThanOrEqual(LIMITS.titleChars);
  });
});

describe('the date of publication', () => {
  const near = (line: string) => `<h1>${HEADLINE}</h1><div>${line}</div>${prose(4)}`;
  test.each([
    [
      'schema.org',
      '',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2023-03-20T10:00:00Z', dateModified: '2024-01-01' }),
      '2023-03-20T10:00:00Z',
    ],
    ['meta', '', '<meta property="article:published_time" content="2023-03-20">', '2023-03-20'],
    [
      'declared before shown',
      near('21 March 2023'),
      '<meta property="article:published_time" content="2023-03-20">',
      '2023-03-20',
    ],
    ['a line near the headline', near('Published March 20, 2023'), '', '2023-03-20'],
    [
      'a time element near the headline',
      near('<time datetime="2023-03-20T09:00">today</time>'),
      '',
      '2023-03-20T09:00',
    ],
    ['above the headline', `<div>20 March 2023</div><h1>${HEADLINE}</h1>${prose(4)}`, '', '2023-03-20'],
    ['not an update', near('Updated March 20, 2023'), '', null],
    ['not an update told by the piece before', near('<b>Last updated:</b> <i>March 20, 2023</i>'), '', null],
    ['the first of both', near('Published 20 March 2023, updated 4 April 2023'), '', '2023-03-20'],
    [
      'not a date in a sentence',
      near(`The truce of March 20, 2023 ${'was long in the making and '.repeat(5)} held.`),
      '',
      null,
    ],
    ['not that of another story', near('<ul class="related-stories"><li>20 March 2023</li></ul>'), '', null],
    [
      'microdata below the story',
      `<h1>${HEADLINE}</h1>${prose(9)}<span itemprop="datePublished" content="2023-03-20">x</span>`,
      '',
      '2023-03-20',
    ],
    [
      'a class below the story',
      `<h1>${HEADLINE}</h1>${prose(9)}<i class="tb-published-date">Published On: 20 March 2023</i>`,
      '',
      '2023-03-20',
    ],
    ['the only line with a date', `<h1>${HEADLINE}</h1>${prose(9)}<div>20 March 2023</div>`, '', '2023-03-20'],
    [
      'none of several lines',
      `<h1>${HEADLINE}</h1>${prose(9)}<div>20 March 2023</div><div>4 April 2023</div>`,
      '',
      null,
    ],
    [
      'whatever classes the body has',
      `<h1>${HEADLINE}</h1><main class="has-comments"><div>20 March 2023</div>${prose(4)}</main>`,
      '',
      '2023-03-20',
    ],
    ['none', `<h1>${HEADLINE}</h1>${prose(4)}`, '', null],
  ])('%s', (_, body, head, date) => expect(read(body, head).published).toBe(date));

  test('is read in the order of the page’s language', () => {
    const dated = (lang: string) => {
      const document = page(near('03/04/2023'));
      document.documentElement.setAttribute('lang', lang);
      return readSource(collectFacts(document, URL_OF_STORY), (own) => own).published;
    };
    expect([dated('en-US'), dated('en-GB'), dated('de'), dated('en')]).toEqual([
      '2023-03-04',
      '2023-04-03',
      '2023-04-03',
      null,
    ]);
  });

  test('is that of the address where nothing else tells', () => {
    expect(read(prose(4), '', 'https://harbour.example/2023/03/20/talks').published).toBe('2023-03-20');
  });

  test('is not mixed up with that of the last change', () => {
    const source = read('', '<meta property="article:modified_time" content="2024-01-01">');
    expect(source).toMatchObject({ published: null, modified: '2024-01-01' });
  });
});

describe('the rest', () => {
  test.each([
    ['a path', '/a', 'https://www.harbour.example/a'],
    ['javascript:', 'javascript:alert(1)', null],
    ['data:', 'data:text/html,x', null],
    ['nothing', '', null],
    ['no address', 'https://', null],
    ['more than an address has', `https://a.example/${'x'.repeat(5_000)}`, null],
  ])('a canonical address that is %s', (_, href, canonical) => {
    expect(read('', `<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonical);
  });

  test('the outlet, or else the host', () => {
    expect(read('', '<meta property="og:site_name" content=" The\u202E Harbour ">').outlet).toBe('The Harbour');
    expect(read('', jsonLd({ '@type': 'Article', publisher: { name: 'Sea Press' } })).outlet).toBe('Sea Press');
    expect(read('').outlet).toBe('harbour.example');
  });

  test('whatever a page says, the source is valid', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('By Asha Verma', '2023-02-31', '20 March 2023', 'x'.repeat(9_000)),
    );
    void fc.assert(
      fc.property(text, text, text, text, (title, author, date, body) => {
        const document = page(
          '<h1></h1><p></p>',
          '<meta property="og:title"><meta name="author"><meta name="date"><title></title>',
        );
        document.querySelector('[property="og:title"]')?.setAttribute('content', title);
        document.querySelector('[name="author"]')?.setAttribute('content', author);
        document.querySelector('[name="date"]')?.setAttribute('content', date);
        for (const selector of ['h1', 'p', 'title']) {
          const element = document.querySelector(selector);
          if (element !== null) element.textContent = selector === 'title' ? title : body;
        }
        const result = safeParse(
          SourceSchema,
          readSource(collectFacts(document, URL_OF_STORY), (own) => own),
        );
        expect(result.issues).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
