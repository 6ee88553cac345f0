import { h, hydrate, render } from 'preact';
import { storyAt } from './story';

function Story({ story: { title, paragraphs } }) {
  return h(
    'article',
    null,
    h('h1', null, title),
    paragraphs.map(({ id, before, name, after }) => h('p', { key: id }, before, h('b', null, name), after)),
  );
}

const container = document.getElementById('app');
hydrate(h(Story, { story: storyAt(0) }), container);
window.show = (step) => render(h(Story, { story: storyAt(step) }), container);
