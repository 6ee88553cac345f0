/** Hotwire's Turbo: the server sends markup, streams put it into the page by turns in each of their ways. */
import { renderStreamMessage } from '@hotwired/turbo';
import { markupOf } from './markup';
import { storyAt } from './story';

const STREAMS = [
  (html) => `<turbo-stream action="replace" target="story"><template>${html}</template></turbo-stream>`,
  (html) => `<turbo-stream action="replace" method="morph" target="story"><template>${html}</template></turbo-stream>`,
  (html) => `<turbo-stream action="update" target="app"><template>${html}</template></turbo-stream>`,
  (html) =>
    `<turbo-stream action="remove" target="story"></turbo-stream><turbo-stream action="append" target="app"><template>${html}</template></turbo-stream>`,
];
window.show = (step) => renderStreamMessage(STREAMS[step % STREAMS.length](markupOf(storyAt(step))));
