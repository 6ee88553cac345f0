/** Chooses light or dark hues by the page's own text: where the text is light the background is dark, whatever the system is set to. */
import type { Palette } from './names';

/** Relative luminance after WCAG 2.2 of an `rgb()` or `rgba()` colour; null for another notation. */
export function luminanceOf(colour: string): number | null {
  const match = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Luminance above which text cannot stand on white at 3 : 1. */
const LIGHT_TEXT = 0.3;

export function choosePalette(element: Element): Palette {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  return (luminanceOf(colour) ?? 0) > LIGHT_TEXT ? 'dark' : 'light';
}
