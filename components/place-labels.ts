/** Where names stand beside their marks so that none covers another: the first come first, and one that finds no room is left out. */

export type Mark = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of its name, in pixels. */
  readonly width: number;
};
export type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Height of a line of small text. */
const LINE = 14;
const GAP = 4;

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Below, right, left and above the mark; `y` is the base line of the text. */
function candidates({ x, y, radius, width }: Mark): readonly (readonly [Label, Box])[] {
  const away = radius + GAP;
  const box = (left: number, base: number): Box => ({
    left,
    top: base - LINE + 3,
    right: left + width,
    bottom: base + 3,
  });
  const below = y + away + LINE - 4;
  const above = y - away - 2;
  const beside = y + 4;
  return [
    [{ x, y: below, anchor: 'middle' }, box(x - width / 2, below)],
    [{ x: x + away, y: beside, anchor: 'start' }, box(x + away, beside)],
    [{ x: x - away, y: beside, anchor: 'end' }, box(x - away - width, beside)],
    [{ x, y: above, anchor: 'middle' }, box(x - width / 2, above)],
  ];
}

/** @param marks the most important first; null for a name without room */
export function placeLabels(marks: readonly Mark[], width: number, height: number): (Label | null)[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  return marks.map((mark) => {
    const found = candidates(mark).find(
      ([, { left, top, right, bottom }]) =>
        left >= 0 &&
        top >= 0 &&
        right <= width &&
        bottom <= height &&
        !taken.some((other) => meets({ left, top, right, bottom }, other)),
    );
    if (found === undefined) return null;
    taken.push(found[1]);
    return found[0];
  });
}

/** Cut to a length that leaves others room. */
export function shortName(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** About how wide small text is; letters of unspaced scripts are as wide as high. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter) ? 12 : 6.4),
    0,
  );
}
