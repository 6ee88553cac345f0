import { hydrate } from 'svelte';
import { writable } from 'svelte/store';
import Story from './Story.svelte';
import { storyAt } from './story';

const stories = writable(storyAt(0));
hydrate(Story, { target: document.getElementById('app'), props: { stories } });
window.show = (step) => stories.set(storyAt(step));
