/** React before 18 hydrates and renders by functions of the document. */
import { createElement } from 'react';
import { hydrate, render } from 'react-dom';
import { Story } from './react-story';
import { storyAt } from './story';

const container = document.getElementById('app');
hydrate(createElement(Story, { story: storyAt(0) }), container);
window.show = (step) => render(createElement(Story, { story: storyAt(step) }), container);
