/** Forms in which a story's text stands on a page from the start. All of them fit on one page. */

export type StandingForm = {
  readonly name: string;
  readonly html: string;
  /** The names that must be marked in it; nothing else may be. */
  readonly marked: readonly string[];
};

const SHY = '\u00AD';

export const STANDING_FORMS: readonly StandingForm[] = [
  { name: 'a paragraph', html: '<p>Talks at NATO went on.</p>', marked: ['NATO'] },
  {
    name: 'lines broken by hand',
    html: '<p>Talks at NATO<br>Royal Navy ships left</p>',
    marked: ['NATO', 'Royal Navy'],
  },
  {
    name: 'a name of several elements',
    html: '<p>The <b>Royal</b> <i><a href="#">Na</a>vy</i> left.</p>',
    marked: ['Royal Navy'],
  },
  { name: 'a name cut by a comment', html: '<p>Talks at NA<!-- here -->TO went on.</p>', marked: ['NATO'] },
  { name: 'a break opportunity', html: '<p>Talks with Hez<wbr>bollah went on.</p>', marked: ['Hezbollah'] },
  { name: 'soft hyphens', html: '<p>Talks with Hez&shy;bol&shy;lah went on.</p>', marked: [`Hez${SHY}bol${SHY}lah`] },
  { name: 'a space that may not break', html: '<p>The Royal&nbsp;Navy left.</p>', marked: ['Royal Navy'] },
  {
    name: 'a drop cap',
    html: '<p><span style="float:left;font-size:3em">N</span>ATO was told.</p>',
    marked: ['NATO'],
  },
  {
    name: 'a table',
    html: '<table><tr><th>Body</th><th>Ships</th></tr><tr><td>Hezb</td><td>ollah</td></tr><tr><td>NATO</td><td>4</td></tr></table>',
    marked: ['NATO'],
  },
  { name: 'preformatted text', html: '<pre>At  NATO\n  the Royal Navy</pre>', marked: ['NATO', 'Royal Navy'] },
  { name: 'a formula', html: '<p>NATO spent <math><mi>NATO</mi><mn>2</mn></math> more.</p>', marked: ['NATO'] },
  {
    name: 'a drawing',
    html: '<p>NATO as <svg width="90" height="20"><text y="15">NATO</text></svg> it.</p>',
    marked: ['NATO'],
  },
  { name: 'ruby', html: '<p>The <ruby>NATO<rt>alliance</rt></ruby> met.</p>', marked: ['NATO'] },
  { name: 'right to left', html: '<p dir="rtl" lang="ar">قال الحلف NATO في بروكسل إنه مستعد.</p>', marked: ['NATO'] },
  { name: 'an override of direction', html: '<p><bdo dir="rtl">Royal Navy</bdo></p>', marked: ['Royal Navy'] },
  {
    name: 'vertical lines',
    html: '<p lang="ja" style="writing-mode:vertical-rl;height:6em">会議で NATO が言う。</p>',
    marked: ['NATO'],
  },
  { name: 'scripts without spaces', html: '<p lang="ja">会議でNATOが言う。</p>', marked: ['NATO'] },
  { name: 'a list', html: '<ul><li>NATO</li><li>Hezbollah</li></ul>', marked: ['NATO', 'Hezbollah'] },
  { name: 'closed details', html: '<details><summary>On NATO</summary><p>Hezbollah</p></details>', marked: ['NATO'] },
  {
    name: 'open details',
    html: '<details open><summary>On NATO</summary><p>Hezbollah</p></details>',
    marked: ['NATO', 'Hezbollah'],
  },
  {
    name: 'a tab not shown',
    html: '<style>.off{display:none}</style><p>NATO</p><p class="off">Hezbollah</p>',
    marked: ['NATO'],
  },
  {
    name: 'for print alone',
    html: '<style>@media screen{.paper{display:none}}</style><p>NATO</p><p class="paper">Hezbollah</p>',
    marked: ['NATO'],
  },
  {
    name: 'drawn when needed',
    html: '<p style="content-visibility:auto">Talks at NATO went on.</p>',
    marked: ['NATO'],
  },
  {
    name: 'a caption',
    html: '<figure><figcaption>Ships of the Royal Navy</figcaption></figure>',
    marked: ['Royal Navy'],
  },
  {
    name: 'inert parts',
    html: '<template><p>NATO</p></template><noscript><p>NATO</p></noscript><p>Hezbollah</p>',
    marked: ['Hezbollah'],
  },
  {
    name: 'a shadow tree in the markup',
    html: '<div><template shadowrootmode="open"><p>NATO and <slot></slot></p></template>Hezbollah</div>',
    marked: ['NATO', 'Hezbollah'],
  },
  {
    name: 'a frame of the same site',
    html: '<iframe title="f" srcdoc="<p>NATO</p>"></iframe><p>Hezbollah</p>',
    marked: ['Hezbollah'],
  },
  {
    name: 'two columns',
    html: '<div style="columns:2"><p>NATO</p><p>Hezbollah</p></div>',
    marked: ['NATO', 'Hezbollah'],
  },
  { name: 'enlarged', html: '<p style="zoom:3">Talks at NATO went on.</p>', marked: ['NATO'] },
  { name: 'turned', html: '<p style="transform:rotate(20deg) scale(.5)">Talks at NATO went on.</p>', marked: ['NATO'] },
  {
    name: 'capitals by style',
    html: '<p style="text-transform:uppercase">Talks with Hezbollah went on.</p>',
    marked: ['Hezbollah'],
  },
  { name: 'not to be selected', html: '<p style="user-select:none">Talks at NATO went on.</p>', marked: ['NATO'] },
];
