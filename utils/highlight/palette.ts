/** Chooses light or dark hues by the page's own text: where the text is light the background is dark, whatever the system is set to. */
import type { Palette } from './names';

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function luminanceOfChannels([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `none` and whatever else is no number counts as 0, as in CSS. */
function numbersOf(list: string, whole: number): number[] {
  return (list.split('/')[0] ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part) || 0));
}

/**
 * Relative luminance after WCAG 2.2 of a colour as browsers compute it; null for a notation that is none. Exact for `rgb()`, `lab()` and `xyz`; for other
 * spaces near enough to tell light from dark: their lightness stands for grey, and wide gamuts are taken for sRGB.
 */
export function luminanceOf(colour: string): number | null {
  const [, notation, list = ''] = /^(\w+)\((.*)\)$/.exec(colour.trim().toLowerCase()) ?? [];
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return luminanceOfChannels(
        numbersOf(list, 255)
          .slice(0, 3)
          .map((channel) => linear(channel / 255)),
      );
    case 'lab':
    case 'lch': {
      const [lightness = 0] = numbersOf(list, 100);
      return lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
    }
    case 'oklab':
    case 'oklch':
      return (numbersOf(list, 1)[0] ?? 0) ** 3;
    case 'color': {
      const [space = '', ...rest] = list.trim().split(/\s+/);
      const channels = numbersOf(rest.join(' '), 1);
      if (space.startsWith('xyz')) return channels[1] ?? 0;
      return luminanceOfChannels(space.endsWith('-linear') ? channels : channels.map(linear));
    }
    default:
      return null;
  }
}

/** Luminance above which text cannot stand on white at 3 : 1. */
const LIGHT_TEXT = 0.3;

export function choosePalette(element: Element): Palette {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  return (luminanceOf(colour) ?? 0) > LIGHT_TEXT ? 'dark' : 'light';
}
