/** What a page is about in a few lines: who and what it turns on, and the sentences in which most of them meet. */
import type { Entity } from './entity';

/** The page's first stretch is briefed; a story longer than a book chapter is a live blog, whose newest entries stand first. */
export const BRIEFED_CHARS = 200_000;

export type KeySentence = {
  /** Offsets into the page text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type Brief = {
  /** The main entities by category, in the order of the categories; within one, the weightiest first. */
  readonly main: readonly { readonly entity: Entity; readonly count: number }[];
  /** In the order of the page. */
  readonly sentences: readonly KeySentence[];
};

export const NO_BRIEF: Brief = { main: [], sentences: [] };
