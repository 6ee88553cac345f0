import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { markupKinOf } from './markup-look';
import { readPageText } from './read-page-text';

// The DOM library has no ranges of its own; only their four fields are looked at.
beforeAll(() =>
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  ),
);
afterAll(() => vi.unstubAllGlobals());

function read(html: string, limit = 10_000) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return readPageText(document.body, { limit, kinOf: markupKinOf, skip: (element) => element.id === 'ours' });
}

const SHY = '\u00AD';

describe('page text', () => {
  test.each([
    ['inline elements are joined', '<p>the <b>Ka</b>wasaki <a href="/c2"><i>C</i>-2</a>.</p>', 'the Kawasaki C-2.'],
    [
      'blocks stand on lines of their own',
      '<h1>Talks</h1><p>One.</p><div>Two.<p>Three.</p>Four.</div>',
      'Talks\nOne.\nTwo.\nThree.\nFour.',
    ],
    ['a line break breaks', 'foo<br>bar<br/><br/>baz', 'foo\nbar\nbaz'],
    ['cells and items are told apart', '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c<li>d</ul>', 'a\nb\nc\nd'],
    ['white space is collapsed', '<p>  a \n\t b<i> c </i> d  </p>\n <p> e</p>', 'a b c d\ne'],
    ['one space between two elements', '<p><b>a </b> <i> b</i></p>', 'a b'],
    ['white space is kept in pre', '<p>x</p><pre>a  b\n  c</pre>', 'x\na  b\n  c'],
    [
      'hidden text is left out',
      '<p>a<span hidden>b</span><span style="display: none">c</span><i style="visibility:hidden">d</i>e</p>',
      'ae',
    ],
    ['aria-hidden text that is seen is read', '<p><span aria-hidden="true">a</span>b</p>', 'ab'],
    [
      'what is not prose is left out',
      '<p>a<script>1</script><style>2</style><template>3</template><noscript>4</noscript></p>',
      'a',
    ],
    [
      'code is left out, and parts the words around it',
      '<p>the<code>C-2</code>field</p><pre><code>x = 1</code></pre>',
      'the field',
    ],
    ['an image parts words', '<p>one<img src="x">two <svg><text>three</text></svg> four</p>', 'one two four'],
    [
      'controls are left out',
      '<p>a<button>Share</button> b<textarea>c</textarea><select><option>d</select><input value="e"></p>',
      'a b',
    ],
    [
      'editable text is left out',
      '<div contenteditable>a</div><div contenteditable="true">b</div><p role="textbox">c</p><div role="code">e</div><p contenteditable="false">d</p>',
      'd',
    ],
    [
      'closed details show their summary',
      '<details><summary>a</summary><p>b</p></details><details open><summary>c</summary><p>d</p></details>',
      'a\nc\nd',
    ],
    ['our own elements are left out', '<p>a</p><div id="ours">b</div>', 'a'],
    ['a soft hyphen stays', `<p>inter${SHY}operability</p>`, `inter${SHY}operability`],
    ['no-break spaces stay', '<p>US$\u00A02 billion</p>', 'US$\u00A02 billion'],
    ['comments do not part words', '<p>Indo<!-- x -->-Pacific</p>', 'Indo-Pacific'],
    ['ruby is read without its sound', '<ruby>岸田<rp>(</rp><rt>きしだ</rt><rp>)</rp></ruby>氏', '岸田氏'],
    ['scripts other than Latin', '<p>नरेंद्र <b>मोदी</b> 岸田<i>文雄</i> שלום</p>', 'नरेंद्र मोदी 岸田文雄 שלום'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('is cut at the limit and says so', () => {
    expect(read('<p>abc</p><p>def</p>', 5)).toMatchObject({ text: 'abc\nd', cut: true });
    expect(read('<p>abc</p>', 3)).toMatchObject({ text: 'abc', cut: false });
  });

  test('reads a tree of 20,000 levels', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    let at: Element = document.body;
    for (let level = 0; level < 20_000; level += 1) at = at.appendChild(document.createElement('span'));
    at.textContent = 'deep';
    expect(readPageText(document.body, { limit: 10, kinOf: markupKinOf }).text).toBe('deep');
  });
});

describe('ranges', () => {
  const wordRange = (html: string, word: string) => {
    const page = read(html);
    const start = page.text.indexOf(word);
    const range = page.toRange(start, start + word.length);
    if (range === null) return null;
    return [range.startContainer.textContent, range.startOffset, range.endContainer.textContent, range.endOffset];
  };

  test.each([
    ['in one node', '<p>the C-2 flew</p>', 'C-2', ['the C-2 flew', 4, 'the C-2 flew', 7]],
    ['over nodes', '<p>the <b>C</b>-2 flew</p>', 'C-2', ['C', 0, '-2 flew', 2]],
    ['after collapsed space', '<p>\n   a    b   c</p>', 'b', ['\n   a    b   c', 9, '\n   a    b   c', 10]],
    ['over collapsed space', '<p>a\n\n  b</p>', 'a b', ['a\n\n  b', 0, 'a\n\n  b', 6]],
    ['over blocks', '<p>a</p><p>b</p>', 'a\nb', ['a', 0, 'b', 1]],
    ['from a break of ours', '<p>a</p><p>b</p>', '\nb', ['b', 0, 'b', 1]],
    ['to a break of ours', '<p>a</p><p>b</p>', 'a\n', ['a', 0, 'a', 1]],
    [
      'in the middle of long text',
      `<p>${'x '.repeat(500)}<i>NATO</i>${' y'.repeat(500)}</p>`,
      'NATO',
      ['NATO', 0, 'NATO', 4],
    ],
  ])('%s', (_, html, word, expected) => {
    expect(wordRange(html, word)).toEqual(expected);
  });

  test('null for what is not there', () => {
    const page = read('<p>abc</p>');
    expect([page.toRange(3, 4), page.toRange(2, 2), page.toRange(9, 12)]).toEqual([null, null, null]);
  });

  test('null after a node left or changed its length', () => {
    const page = read('<p id="a">one</p><p id="b">two</p><p>six</p>');
    const [a, b] = [...page.root.children];
    a?.remove();
    (b?.firstChild as Text).data = 'twelve';
    expect([page.toRange(0, 3), page.toRange(4, 7), page.toRange(0, 11)]).toEqual([null, null, null]);
    expect(page.toRange(8, 11)).not.toBeNull();
  });
});

describe('offsets', () => {
  test('of positions in and between elements', () => {
    const page = read('<p>one</p><p>  two  <b>six</b></p>');
    // The library orders nodes by depth alone, so positions between cousins are tried in real browsers only.
    const [p, q] = [...page.root.children] as [Element, Element];
    expect(page.offsetAt(p.firstChild as Text, 2)).toBe(2);
    expect(page.offsetAt(page.root, 0)).toBe(0);
    expect(page.offsetAt(p, 1)).toBe(4);
    expect(page.offsetAt(q.firstChild as Text, 0)).toBe(4);
    expect(page.offsetAt(q, 1)).toBe(8);
    expect(page.offsetAt(page.root, 2)).toBe(page.text.length);
    expect(page.offsetAt(page.root.ownerDocument.documentElement, 0)).toBeNull();
  });

  test('every range leads back to its offsets and holds its text', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      'b c',
      '<b>d</b>',
      '<p>e</p>',
      '<br>',
      '<i> </i>',
      '<!-- -->',
      'é',
      '𝒳',
      SHY,
    );
    void fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), fc.nat(), (pieces, from, to) => {
        const page = read(pieces.join(''));
        const [start = 0, end = 0] = [from % (page.text.length + 1), to % (page.text.length + 1)].sort((x, y) => x - y);
        if (start === end || page.text[start] === '\n' || page.text[end - 1] === '\n') return;
        const range = page.toRange(start, end);
        expect(range).not.toBeNull();
        if (range === null) return;
        expect(page.offsetAt(range.startContainer, range.startOffset)).toBe(start);
        expect(page.offsetAt(range.endContainer, range.endOffset)).toBe(end);
        if (range.startContainer === range.endContainer) {
          const words = (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset);
          expect(words.replace(/[ \n]+/g, ' ')).toBe(page.text.slice(start, end));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('many ranges at once are those made one by one, in any order', () => {
    void fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', ' ', 'c d', '<b>ef</b>', '<p>gh</p>', '<br>'), { minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(6)), { maxLength: 20 }),
        fc.nat(),
        (pieces, places, gone) => {
          const page = read(pieces.join(''));
          const spans = places.map(([at, length]) => {
            const start = at % (page.text.length + 1);
            return { start, end: start + length };
          });
          const bolds = [...page.root.querySelectorAll('b')];
          bolds[gone % (bolds.length + 1)]?.remove();
          const alone = spans.map(({ start, end }) => page.toRange(start, end));
          expect(page.toRanges(spans)).toEqual(alone);
          const inOrder = [...spans].sort((a, b) => a.start - b.start);
          expect(page.toRanges(inOrder)).toEqual(inOrder.map(({ start, end }) => page.toRange(start, end)));
        },
      ),
    );
  });
});
