/**
 * Tags as chips with a field for more. Comma or Enter adds, Backspace in an empty field removes the last; known tags are
 * offered in a list that arrow keys walk.
 */
import { useId, useRef, useState } from 'preact/hooks';
import type { Category } from '../utils/model/category';
import { LIMITS } from '../utils/model/limits';
import { CategorySquare } from './CategoryMark';
import { addTags, completeTags } from './tags';
import { useWords } from './words';
import './TagEditor.css';

const OFFERED = 6;

export type TagEditorProps = {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** Tags in use, the most used first. */
  readonly known: readonly string[];
  readonly categoryOf: (tag: string) => Category | null;
};

export function TagEditor({ tags, onChange, known, categoryOf }: TagEditorProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="tag-editor">
      <ul class="tags" aria-label={t('tag_list')}>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            <CategorySquare category={categoryOf(tag)} />
            <span class="tag-text">{tag}</span>
            <button
              type="button"
              class="tag-remove"
              aria-label={t('tag_remove', tag)}
              onClick={() => {
                onChange(tags.filter((other) => other !== tag));
                field.current?.focus();
              }}
            />
          </li>
        ))}
        <li class="tag-entry">
          {tags.length < LIMITS.tags ? (
            <TagField field={field} tags={tags} known={known} onChange={onChange} />
          ) : (
            <span class="small">{t('tag_full', LIMITS.tags)}</span>
          )}
        </li>
      </ul>
    </div>
  );
}

type TagFieldProps = Pick<TagEditorProps, 'tags' | 'known' | 'onChange'> & {
  readonly field: { current: HTMLInputElement | null };
};

function TagField({ field, tags, known, onChange }: TagFieldProps) {
  const { t } = useWords();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const offered = completeTags(typed, { known, tags, limit: OFFERED });
  const add = (text: string): void => {
    const more = addTags(tags, text);
    if (more.length > tags.length) onChange(more);
    setTyped('');
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === 'Enter' || key === ',') {
      if (typed.trim() === '') return;
      event.preventDefault();
      add(offered[active] ?? typed);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && offered.length > 0) {
      event.preventDefault();
      const next = active + (key === 'ArrowDown' ? 1 : -1);
      setActive(next < -1 ? offered.length - 1 : next >= offered.length ? -1 : next);
    } else if (key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
      setActive(-1);
    } else if (key === 'Backspace' && typed === '' && tags.length > 0) {
      event.preventDefault();
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <>
      <input
        ref={field}
        class="tag-field"
        type="text"
        role="combobox"
        aria-label={t('tag_field')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={t('tag_add')}
        autocomplete="off"
        maxLength={LIMITS.tagChars}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      <div id={listId} class="tag-offers" role="listbox" aria-label={t('tag_list')} hidden={offered.length === 0}>
        {offered.map((tag, index) => (
          <div
            key={tag}
            id={`${listId}-${index}`}
            class="tag-offer"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => {
              // Before the field loses the focus, which would add what was typed.
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </>
  );
}
