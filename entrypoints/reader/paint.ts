/** From the state to paint: one highlight a category, one a colour of clippings. */
import { clippingHighlight, flashHighlight, mentionHighlight, type Palette } from '../../utils/highlight/names';
import type { HighlightPainter } from '../../utils/highlight/painter';
import type { Mention } from '../../utils/model/mention';
import type { PageState } from './page-state';

/** A mention's line lies over a clipping's wash, and the flash over both. */
const PRIORITY = { clipping: 1, mention: 2, flash: 3 } as const;
const FLASH_MS = 1_600;

export function paintState(
  painter: HighlightPainter,
  state: PageState,
  visible: readonly Mention[],
  palette: Palette,
): void {
  const ranges = new Map<string, StaticRange[]>();
  const add = (name: string, start: number, end: number): void => {
    const range = state.page.toRange(start, end);
    if (range === null) return;
    const known = ranges.get(name);
    if (known === undefined) ranges.set(name, [range]);
    else known.push(range);
  };
  for (const { start, end, category } of visible) add(mentionHighlight(category, palette), start, end);
  for (const { clipping, anchor } of state.clippings) {
    if (anchor.state !== 'lost') add(clippingHighlight(clipping.colour, palette), anchor.start, anchor.end);
  }
  for (const name of painter.names) if (!ranges.has(name)) painter.erase(name);
  for (const [name, own] of ranges)
    painter.paint(name, own, name.includes('-clip-') ? PRIORITY.clipping : PRIORITY.mention);
}

/** Marks a place for a moment. */
export function flash(painter: HighlightPainter, range: StaticRange, palette: Palette): void {
  const name = flashHighlight(palette);
  painter.paint(name, [range], PRIORITY.flash);
  setTimeout(() => painter.erase(name), FLASH_MS);
}
