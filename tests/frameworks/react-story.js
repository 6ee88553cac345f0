/** The story as a React component. */
import { createElement } from 'react';

export function Story({ story: { title, paragraphs } }) {
  return createElement(
    'article',
    null,
    createElement('h1', null, title),
    paragraphs.map(({ id, before, name, after }) =>
      createElement('p', { key: id }, before, createElement('b', null, name), after),
    ),
  );
}
