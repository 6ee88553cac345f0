/** From the state to paint: one highlight a category, one a colour of clippings, and one for passages that were edited since. */
import {
  clippingHighlight,
  editedHighlight,
  flashHighlight,
  mentionHighlight,
  type Palette,
} from '../../utils/highlight/names';
import type { HighlightPainter } from '../../utils/highlight/painter';
import type { Category } from '../../utils/model/category';
import type { Mention } from '../../utils/model/mention';
import { after } from '../../utils/timer/timer';
import type { PageState } from './page-state';

/** A mention's line lies over a clipping's wash and its line, and the flash over all. */
const PRIORITY = { clipping: 1, edited: 2, mention: 3, flash: 4 } as const;
const FLASH_MS = 1_600;

type Layer = { readonly priority: number; readonly ranges: StaticRange[] };

export function paintState(
  painter: HighlightPainter,
  state: PageState,
  visible: readonly Mention[],
  palette: Palette,
): void {
  const painted = new Map<string, Layer>();
  const layerOf = (name: string, priority: number): Layer => {
    const known = painted.get(name);
    if (known !== undefined) return known;
    const layer: Layer = { priority, ranges: [] };
    painted.set(name, layer);
    return layer;
  };
  const ofMentions = new Map<Category, Layer>();
  state.page.toRanges(visible).forEach((range, at) => {
    const category = visible[at]?.category;
    if (range === null || category === undefined) return;
    let layer = ofMentions.get(category);
    if (layer === undefined) {
      layer = layerOf(mentionHighlight(category, palette), PRIORITY.mention);
      ofMentions.set(category, layer);
    }
    layer.ranges.push(range);
  });
  for (const { clipping, anchor } of state.clippings) {
    const range = anchor.state === 'lost' ? null : state.page.toRange(anchor.start, anchor.end);
    if (range === null) continue;
    layerOf(clippingHighlight(clipping.colour, palette), PRIORITY.clipping).ranges.push(range);
    if (anchor.state === 'changed') layerOf(editedHighlight(palette), PRIORITY.edited).ranges.push(range);
  }
  for (const name of painter.names) if (!painted.has(name)) painter.erase(name);
  for (const [name, { ranges, priority }] of painted) painter.paint(name, ranges, priority);
}

/** Marks a place for a moment. */
export function flash(painter: HighlightPainter, range: StaticRange, palette: Palette): void {
  const name = flashHighlight(palette);
  painter.paint(name, [range], PRIORITY.flash);
  after(FLASH_MS, () => painter.erase(name), null);
}
