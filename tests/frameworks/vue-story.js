/** The story as a Vue app; both the server and the page make it from here. */
import { createSSRApp, h, shallowRef } from 'vue';
import { storyAt } from './story';

export function createStory() {
  const story = shallowRef(storyAt(0));
  const paragraphsOf = ({ paragraphs }) =>
    paragraphs.map(({ id, before, name, after }) => h('p', { key: id }, [before, h('b', name), after]));
  const app = createSSRApp({
    setup: () => () => h('article', [h('h1', { key: 'title' }, story.value.title), ...paragraphsOf(story.value)]),
  });
  return { app, story };
}
