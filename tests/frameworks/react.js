import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './react-story';
import { storyAt } from './story';

const root = hydrateRoot(document.getElementById('app'), createElement(Story, { story: storyAt(0) }));
// Left to itself React leaves out steps by the clock, and the changes of the page could not be counted.
window.show = (step) => flushSync(() => root.render(createElement(Story, { story: storyAt(step) })));
