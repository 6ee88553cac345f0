/** What a visit of a story keeps of its clippings, above all when it says that a passage has gone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../utils/model/clipping';
import { findClipping } from '../../utils/store/read-clippings';
import { clippingOf, openTestStore } from '../../utils/store/store.fixture';
import { findOnPage, keepSightings } from './found-clippings';

const PARAGRAPHS = readFileSync(new URL('../../tests/anchoring/articles/wire-ceasefire.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const STORY = PARAGRAPHS.join('\n');
const CONTEXT_CHARS = 160;

/** As a reader clips it from the story. */
function clip(exact: string): Clipping {
  const start = STORY.indexOf(exact);
  const end = start + exact.length;
  return clippingOf({
    quote: exact,
    drift: null,
    selectors: {
      ...clippingOf().selectors,
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: STORY.slice(Math.max(0, start - CONTEXT_CHARS), start),
        suffix: STORY.slice(end, end + CONTEXT_CHARS),
      },
      position: { type: 'TextPositionSelector', start, end },
      rival: 0,
    },
  });
}

const paragraph = (index: number): string => PARAGRAPHS[index] ?? '';
const without = (...gone: readonly number[]): string =>
  PARAGRAPHS.filter((_, index) => !gone.includes(index)).join('\n');

/** What is kept of clippings of these paragraphs after visits that found these texts. */
async function driftsAfter(clipped: readonly number[], texts: readonly string[], isWhole = true) {
  const { store, database } = openTestStore();
  const kept = clipped.map((index) => clip(paragraph(index)));
  await store.putAll(kept);
  const read = async (): Promise<Clipping[]> =>
    (await Promise.all(kept.map(({ id }) => findClipping(database, id)))).filter((own) => own !== null);
  for (const text of texts) await keepSightings(findOnPage(await read(), text), { text, isWhole }, store);
  return (await read()).map(({ drift }) => (drift === null ? 'as clipped' : (drift.quote ?? 'gone')));
}

describe('a passage that is not found', () => {
  it('has gone where the story goes on around it', async () => {
    expect(await driftsAfter([4], [without(4)])).toEqual(['gone']);
  });

  it('has gone where a later passage stands, though its surroundings went with it', async () => {
    const kept = await driftsAfter([4, 10], [without(3, 4, 5)]);
    expect(kept).toEqual(['gone', 'as clipped']);
  });

  it('is there again when it comes back', async () => {
    expect(await driftsAfter([4], [without(4), STORY])).toEqual(['as clipped']);
    expect(await driftsAfter([4], [without(4), STORY, without(4)])).toEqual(['gone']);
  });

  it.each([
    ['the story ends before it, as behind a paywall', PARAGRAPHS.slice(0, 3).join('\n')],
    ['the story ends right before it', PARAGRAPHS.slice(0, 4).join('\n')],
    [
      'a paywall stands in its place and after',
      `${PARAGRAPHS.slice(0, 4).join('\n')}\nSubscribe to read on. ${'Already a reader? Sign in. '.repeat(200)}`,
    ],
    ['only a later page of the report is shown', PARAGRAPHS.slice(8).join('\n')],
    ['the page is still empty', ''],
    [
      'the address shows another story',
      readFileSync(new URL('../../tests/anchoring/articles/factbox-sanctions.txt', import.meta.url), 'utf8'),
    ],
    ['its surroundings went with it and nothing else was clipped', without(3, 4, 5)],
  ])('is not called gone where %s', async (_, text) => {
    expect(await driftsAfter([4], [text])).toEqual(['as clipped']);
  });

  it('is not called gone on a page that was cut', async () => {
    expect(await driftsAfter([4], [without(4)], false)).toEqual(['as clipped']);
  });

  it('is not called gone for an earlier passage that stands', async () => {
    expect(await driftsAfter([2, 6], [PARAGRAPHS.slice(0, 4).join('\n')])).toEqual(['as clipped', 'as clipped']);
  });

  it('that opened or closed its story has gone by what stands on its one side, or nothing is said', async () => {
    expect(await driftsAfter([0], [without(0)])).toEqual(['gone']);
    expect(await driftsAfter([PARAGRAPHS.length - 1], [without(PARAGRAPHS.length - 1)])).toEqual(['as clipped']);
  });
});

it('keeps the latest words of an edited passage', async () => {
  const edited = STORY.replace('Thursday in Cairo', 'Friday in Cairo');
  const [kept] = await driftsAfter([4], [edited]);
  expect(kept).toContain('Friday in Cairo');
  expect(await driftsAfter([4], [edited, without(4)])).toEqual(['gone']);
});
