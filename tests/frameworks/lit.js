/** The story as a Lit element, in a shadow tree of its own. */
import './lit-quiet';
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { storyAt } from './story';

class NewsStory extends LitElement {
  static properties = { story: { attribute: false } };

  constructor() {
    super();
    this.story = storyAt(0);
  }

  render() {
    const { title, paragraphs } = this.story;
    const paragraph = ({ before, name, after }) => html`<p>${before}<b>${name}</b>${after}</p>`;
    return html`<article><h1>${title}</h1>${repeat(paragraphs, ({ id }) => id, paragraph)}</article>`;
  }
}
customElements.define('news-story', NewsStory);
window.show = (step) => {
  document.querySelector('news-story').story = storyAt(step);
};
