import { render } from 'svelte/server';
import { writable } from 'svelte/store';
import Story from './Story.svelte';
import { storyAt } from './story';

export const html = render(Story, { props: { stories: writable(storyAt(0)) } }).body;
