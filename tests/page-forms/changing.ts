/** Forms of pages that change under the reader's eyes, or are larger than any story. Each has a page of its own. */

export type ChangingForm = {
  readonly name: string;
  /** What stands in the story's `#case` at first. */
  readonly html: string;
  /** What the page's script does once the page has been read. It runs in the page: it knows nothing of this file. */
  readonly change: () => void;
  /** What must be marked in `#case` in the end. */
  readonly marked: readonly string[];
};

export const CHANGING_FORMS: readonly ChangingForm[] = [
  {
    name: 'infinite scroll',
    html: '<p>Talks at NATO went on.</p>',
    change: () => {
      for (const name of ['Hezbollah', 'ECOWAS', 'Royal Navy']) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Then ${name} was told.`;
        document.querySelector('#case')?.append(paragraph);
      }
      scrollTo(0, document.documentElement.scrollHeight);
    },
    marked: ['NATO', 'Hezbollah', 'ECOWAS', 'Royal Navy'],
  },
  {
    name: 'a live blog',
    html: '<p>Talks at NATO went on.</p>',
    change: () =>
      document.querySelector('#case')?.insertAdjacentHTML('afterbegin', '<p>14:02 Hezbollah denies it.</p>'),
    marked: ['Hezbollah', 'NATO'],
  },
  {
    name: 'late hydration that puts equal nodes in place of the old',
    html: '<p>Talks at NATO went on.</p><p>The Royal Navy left.</p>',
    change: () => {
      const story = document.querySelector('#case');
      story?.replaceChildren(...[...story.childNodes].map((node) => node.cloneNode(true)));
    },
    marked: ['NATO', 'Royal Navy'],
  },
  {
    name: 'text nodes split and joined again',
    html: '<p>Talks at NATO went on.</p><p>The Royal Navy left.</p>',
    change: () => {
      for (const paragraph of document.querySelectorAll('#case p')) {
        const { firstChild } = paragraph;
        if (firstChild instanceof Text) firstChild.splitText(7).splitText(4);
      }
      document.querySelector('#case p')?.normalize();
    },
    marked: ['NATO', 'Royal Navy'],
  },
  {
    name: 'a name replaced in its text node by one as long',
    html: '<p>Talks at NATO went on.</p>',
    change: () => {
      const text = document.querySelector('#case p')?.firstChild;
      if (text instanceof Text) text.data = 'Talks at IAEA went on.';
    },
    marked: ['IAEA'],
  },
  {
    name: 'a paragraph taken away',
    html: '<p>Talks at NATO went on.</p><p>The Royal Navy left.</p>',
    change: () => document.querySelector('#case p')?.remove(),
    marked: ['Royal Navy'],
  },
  {
    name: 'tabs that change by class alone',
    html: '<style>.off{display:none}</style><p>Talks at NATO went on.</p><p class="off">The Royal Navy left.</p>',
    change: () => {
      for (const tab of document.querySelectorAll('#case p')) tab.classList.toggle('off');
    },
    marked: ['Royal Navy'],
  },
  {
    name: 'details that are opened',
    html: '<details><summary>On NATO</summary><p>The Royal Navy left.</p></details>',
    change: () => document.querySelector('#case details')?.setAttribute('open', ''),
    marked: ['NATO', 'Royal Navy'],
  },
  {
    name: 'a shadow tree that comes later, and changes',
    html: '<p>Talks at NATO went on.</p><div></div>',
    change: () => {
      const host = document.querySelector('#case div');
      const shadow = host?.attachShadow({ mode: 'open' });
      if (shadow !== undefined) shadow.innerHTML = '<p>The Royal Navy left.</p>';
      host?.setAttribute('hidden', '');
      host?.removeAttribute('hidden');
    },
    marked: ['NATO', 'Royal Navy'],
  },
  {
    name: 'a paywall over a story that is cut',
    html: '<p>Talks at NATO went on.</p><p>The Royal Navy left.</p>',
    change: () => {
      document.querySelector('#case p:last-child')?.remove();
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div role="dialog" style="position:fixed;inset:0;background:white">Subscribe to read of Hezbollah.</div>',
      );
      document.body.style.overflow = 'hidden';
    },
    marked: ['NATO'],
  },
  {
    name: 'zoom',
    html: '<p>Talks at NATO went on.</p>',
    change: () => document.documentElement.style.setProperty('zoom', '2.5'),
    marked: ['NATO'],
  },
  {
    name: 'a text node of 5 MB',
    html: '<p>Talks at NATO went on.</p><p></p>',
    change: () => {
      const text = 'They said so again on Monday, and nobody was surprised. '.repeat(93_000);
      document.querySelector('#case p:last-child')?.append(text);
    },
    marked: ['NATO'],
  },
  {
    name: 'a tree of 3,000 levels',
    html: '<p>Talks at NATO went on.</p>',
    change: () => {
      let at: Element | null = document.querySelector('#case');
      for (let level = 0; level < 3_000; level++) at = at?.appendChild(document.createElement('span')) ?? null;
      at?.append('Then the Royal Navy left.');
    },
    marked: ['NATO', 'Royal Navy'],
  },
  {
    name: 'a hundred thousand nodes',
    html: '<p>Talks at NATO went on.</p>',
    change: () => {
      const story = document.querySelector('#case');
      for (let row = 0; row < 1_000; row++) {
        const paragraph = document.createElement('p');
        for (let column = 0; column < 49; column++) {
          const word = document.createElement('i');
          word.textContent = 'so ';
          paragraph.append(word);
        }
        story?.append(paragraph);
      }
      story?.append('Then the Royal Navy left.');
    },
    marked: ['NATO', 'Royal Navy'],
  },
];
