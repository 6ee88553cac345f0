/** Every tag in use as a filter, the most used first; a long list is shown in part until asked for. */
import { useState } from 'preact/hooks';
import { useWords } from './words';
import './TagList.css';

const SHOWN = 24;

export type TagListProps = {
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

export function TagList({ tags, chosen, onChange }: TagListProps) {
  const { t, number } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tags : tags.filter(({ tag }, index) => index < SHOWN || chosen.includes(tag));
  return (
    <>
      <ul class="tag-list">
        {shown.map(({ tag, count }) => {
          const isChosen = chosen.includes(tag);
          return (
            <li key={tag}>
              <button
                type="button"
                class="tag-choice"
                aria-pressed={isChosen}
                onClick={() => onChange(isChosen ? chosen.filter((other) => other !== tag) : [...chosen, tag])}
              >
                <span class="tag-choice-name">{tag}</span>
                <span class="tag-choice-count">{number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {tags.length > SHOWN && (
        <button type="button" class="link small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('library_tags_fewer') : t('library_tags_all', number(tags.length))}
        </button>
      )}
    </>
  );
}
