import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from './react-story';
import { storyAt } from './story';

export const html = renderToString(createElement(Story, { story: storyAt(0) }));
