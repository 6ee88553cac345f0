import { storyAt } from './story';
import { createStory } from './vue-story';

const { app, story } = createStory();
app.mount('#app');
window.show = (step) => {
  story.value = storyAt(step);
};
