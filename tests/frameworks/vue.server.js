import { renderToString } from 'vue/server-renderer';
import { createStory } from './vue-story';

export const html = await renderToString(createStory().app);
