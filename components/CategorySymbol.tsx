/** The sign of a category in a chart: a shape for its hue and a line for itself, so that no two are told apart by colour alone. */
import type { Category } from '../utils/model/category';
import './CategoryMark.css';
import './CategorySymbol.css';

type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'wedge';

const SHAPES: Readonly<Record<Category, Shape>> = {
  person: 'circle',
  organisation: 'square',
  force: 'square',
  platform: 'triangle',
  exercise: 'triangle',
  agreement: 'diamond',
  doctrine: 'diamond',
  event: 'diamond',
  place: 'hexagon',
  country: 'hexagon',
  term: 'wedge',
};

/** Corners on the unit circle in turns from the top, stretched so that all shapes look equally large. */
const CORNERS: Readonly<
  Record<Exclude<Shape, 'circle'>, { readonly turns: readonly number[]; readonly stretch: number }>
> = {
  square: { turns: [1 / 8, 3 / 8, 5 / 8, 7 / 8], stretch: 1.22 },
  triangle: { turns: [0, 1 / 3, 2 / 3], stretch: 1.32 },
  diamond: { turns: [0, 1 / 4, 1 / 2, 3 / 4], stretch: 1.28 },
  hexagon: { turns: [0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6], stretch: 1.1 },
  wedge: { turns: [1 / 2, 5 / 6, 1 / 6], stretch: 1.32 },
};

export type CategorySymbolProps = {
  readonly category: Category;
  /** In pixels; of the circle with about the same area. */
  readonly radius: number;
  readonly isFilled: boolean;
};

/** Part of an SVG, around its origin. */
export function CategorySymbol({ category, radius, isFilled }: CategorySymbolProps) {
  const shape = SHAPES[category];
  const look = `category-symbol ${category} ${isFilled ? 'filled' : ''}`;
  if (shape === 'circle') return <circle class={look} r={radius} />;
  const { turns, stretch } = CORNERS[shape];
  const points = turns.map((turn) => {
    const angle = turn * 2 * Math.PI;
    const [x, y] = [Math.sin(angle) * radius * stretch, -Math.cos(angle) * radius * stretch];
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return <polygon class={look} points={points.join(' ')} />;
}
