import { markupOf } from './markup';
import { storyAt } from './story';

export const html = markupOf(storyAt(0));
