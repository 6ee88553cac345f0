/** A sentence with the marks of the categories as they look on a page, and the key to them. */
import { CATEGORIES, type Category } from '../utils/model/category';
import { CategoryLine } from './CategoryMark';
import { useWords } from './words';
import './MarkSample.css';

/** Bracketed parts of the sample sentence are marked: `[person|Narendra Modi]`. */
const MARKED = /\[(\w+)\|([^\]]+)\]/;

function isCategory(word: string | undefined): word is Category {
  return CATEGORIES.some((category) => category === word);
}

export function MarkSample({ text }: { readonly text: string }) {
  const { t } = useWords();
  // Splitting at a pattern with two groups gives plain, category, words, plain, and so on.
  const parts = text.split(MARKED);
  return (
    <figure class="sample">
      <p class="sample-text">
        {parts.map((part, index) => {
          if (index % 3 === 1) return null;
          const category = index % 3 === 2 ? parts[index - 1] : undefined;
          return isCategory(category) ? (
            <span key={`${index}-${part}`} class={`sample-mark ${category}`} title={t(`category_${category}`)}>
              {part}
            </span>
          ) : (
            part
          );
        })}
      </p>
      <figcaption>
        <ul class="sample-key small">
          {CATEGORIES.map((category) => (
            <li key={category}>
              <CategoryLine category={category} />
              {t(`category_${category}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
