/** The sign of a category: the line that marks it on a page, or a square in its hue. Words beside it always say the category too. */
import type { Category } from '../utils/model/category';
import './CategoryMark.css';

export function CategoryLine({ category }: { readonly category: Category }) {
  return <span class={`category-line ${category}`} aria-hidden="true" />;
}

/** @param category null for a tag that is no entity */
export function CategorySquare({ category }: { readonly category: Category | null }) {
  return <span class={`category-square ${category ?? 'none'}`} aria-hidden="true" />;
}
