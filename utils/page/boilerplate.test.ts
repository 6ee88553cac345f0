import { describe, expect, test } from 'vitest';
import { findArticle } from './article-root';
import { createSkip } from './boilerplate';
import { page, prose } from './page.fixture';

/** Whether `#it` is left out of an article around it. */
function isLeftOut(block: string, around = prose(6)): boolean {
  const document = page(`<article><h1>Talks resume in the strait</h1>${around}${block}</article>`);
  const skip = createSkip(findArticle(document));
  const it = document.querySelector('#it');
  for (let at = it; at !== null; at = at.parentElement) if (skip(at)) return true;
  return false;
}

describe('left out', () => {
  test.each([
    ['navigation', '<nav id="it">Home</nav>'],
    ['an aside', `<aside id="it">${prose(1)}</aside>`],
    ['a form', '<form id="it">Your address</form>'],
    ['a role', '<div role="complementary" id="it">Elsewhere</div>'],
    ['related stories', `<section class="RelatedStories"><p id="it">Envoys return</p></section>`],
    ['share bar', '<div class="article__share-bar" id="it">Facebook</div>'],
    ['newsletter box', `<div class="c-newsletter"><p id="it">${'News by mail. '.repeat(9)}</p></div>`],
    ['comments', `<div class="comments" id="it">${prose(2)}</div>`],
    ['cookie notice', '<div class="cookie-banner" id="it">We store</div>'],
    ['paywall', '<div class="paywall" id="it">Read on</div>'],
    ['recirculation', '<div class="mntl-recirc-section" id="it">The 7 best</div>'],
    ['contents', '<div class="ez-toc" id="it">Contents</div>'],
    ['advertisement', '<div class="ad-slot" id="it">Buy</div>'],
    ['text for screen readers', '<span class="sr-only" id="it">Image</span>'],
    ['a label of its own', '<p id="it">Advertisement</p>'],
    ['a label and its only box', '<div id="it"><div><span>ADVERTISEMENT</span></div></div>'],
    ['a button', '<div><a class="btn" id="it" href="/">Calculate</a></div>'],
    ['stories under a head', '<div><h3>Most read</h3><div><a id="it" href="/">Envoys return to port</a></div></div>'],
    ['stories that follow a head', `<h2>You might also like</h2><div><a id="it" href="/">Envoys return</a></div>`],
    ['a list of links', `<ul id="it">${'<li><a href="/">Envoys return</a></li>'.repeat(4)}</ul>`],
    ['a caption’s credit in a figure of that name', '<div class="copyright" id="it">Sea Press</div>'],
  ])('%s', (_, block) => expect(isLeftOut(block)).toBe(true));
});

describe('kept', () => {
  test.each([
    ['a paragraph', `<p id="it">A truce.</p>`],
    ['a caption', '<figure><figcaption id="it">Envoys in port</figcaption></figure>'],
    ['a quotation', '<blockquote id="it">We hope.</blockquote>'],
    ['a heading', '<h2 id="it">What comes next</h2>'],
    ['a word of a label in a sentence', '<p>He wrote on <a id="it">Facebook</a> that a truce was near.</p>'],
    ['the same without a paragraph', '<div>He wrote on <a id="it">Facebook</a> that a truce was near.</div>'],
    ['a link named after what it opens', '<p>The <a class="popup" id="it">envoy</a> left.</p>'],
    [
      'a list with words of its own',
      `<ul id="it">${'<li><a href="/">Envoys</a> return to the port</li>'.repeat(4)}</ul>`,
    ],
    [
      'a heading that is not alone in its line',
      '<p id="it">Read more: <a href="/">Envoys return to port, and what they bring</a></p>',
    ],
    [
      'a block that says what it lacks',
      '<div class="no-sidebar has-comments sidebar-enabled--false" id="it">Envoys</div>',
    ],
    ['a utility class', '<div class="hover:share group-ads [&_ads]:p-1" id="it">Envoys</div>'],
    ['a name that begins like one', '<div class="shareholders-meeting adaptive" id="it">Envoys</div>'],
    ['stories of the day under an own heading', `<h2>More ships sail</h2><p id="it">Envoys return.</p>`],
  ])('%s', (_, block) => expect(isLeftOut(block)).toBe(false));

  test('what holds most of the text, whatever it is called', () => {
    expect(isLeftOut('', `<div class="comments" id="it">${prose(6)}</div>`)).toBe(false);
    expect(isLeftOut('', `<form id="it">${prose(6)}</form>`)).toBe(false);
  });

  test('the headline and what is around it', () => {
    const document = page(
      `<article><div class="social-banner share"><h1 id="it">Talks resume in the strait</h1></div>${prose(6)}</article>`,
    );
    const skip = createSkip(findArticle(document));
    const it = document.querySelector('#it');
    expect(it !== null && skip(it)).toBe(false);
    expect(it?.parentElement && skip(it.parentElement)).toBe(false);
  });

  test('what comes later is judged by its name', () => {
    const document = page(`<article>${prose(6)}</article>`);
    const article = findArticle(document);
    const skip = createSkip(article);
    const later = document.createElement('div');
    article.root.append(later);
    expect(skip(later)).toBe(false);
    later.setAttribute('class', 'newsletter-signup');
    expect(skip(later)).toBe(true);
  });
});
