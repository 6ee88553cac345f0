/** From the state to paint: one highlight a category, one a colour of clippings, and one for passages that were edited since. */
import {
  clippingHighlight,
  editedHighlight,
  flashHighlight,
  mentionHighlight,
  type Palette,
} from '../../utils/highlight/names';
import type { HighlightPainter } from '../../utils/highlight/painter';
import type { Mention } from '../../utils/model/mention';
import type { PageState } from './page-state';

/** A mention's line lies over a clipping's wash and its line, and the flash over all. */
const PRIORITY = { clipping: 1, edited: 2, mention: 3, flash: 4 } as const;
const FLASH_MS = 1_600;

export function paintState(
  painter: HighlightPainter,
  state: PageState,
  visible: readonly Mention[],
  palette: Palette,
): void {
  const painted = new Map<string, { priority: number; ranges: StaticRange[] }>();
  const add = (name: string, priority: number, { start, end }: { start: number; end: number }): void => {
    const range = state.page.toRange(start, end);
    if (range === null) return;
    const known = painted.get(name);
    if (known === undefined) painted.set(name, { priority, ranges: [range] });
    else known.ranges.push(range);
  };
  for (const mention of visible) add(mentionHighlight(mention.category, palette), PRIORITY.mention, mention);
  for (const { clipping, anchor } of state.clippings) {
    if (anchor.state === 'lost') continue;
    add(clippingHighlight(clipping.colour, palette), PRIORITY.clipping, anchor);
    if (anchor.state === 'changed') add(editedHighlight(palette), PRIORITY.edited, anchor);
  }
  for (const name of painter.names) if (!painted.has(name)) painter.erase(name);
  for (const [name, { ranges, priority }] of painted) painter.paint(name, ranges, priority);
}

/** Marks a place for a moment. */
export function flash(painter: HighlightPainter, range: StaticRange, palette: Palette): void {
  const name = flashHighlight(palette);
  painter.paint(name, [range], PRIORITY.flash);
  setTimeout(() => painter.erase(name), FLASH_MS);
}
