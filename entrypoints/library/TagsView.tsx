/** Every tag in use with how many clippings have it: to rename, merge and delete, one or several at once. */
import { useMemo, useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { EmptyState } from '../../components/EmptyState';
import { NameForm } from '../../components/NameForm';
import { SearchField } from '../../components/SearchField';
import { useWords } from '../../components/words';
import { NO_FILTER } from '../../utils/model/filter';
import { LIMITS } from '../../utils/model/limits';
import type { Catalogue } from '../../utils/search/catalogue';
import { listTags, type TagCount } from '../../utils/search/tags';
import { fold } from '../../utils/search/words';
import type { ClippingActions } from '../screens/use-clipping-actions';
import { writeRoute } from './route';
import './shelf.css';

const SHOWN = 300;

type Merge = { readonly from: readonly string[]; readonly to: string };

export type TagsViewProps = { readonly catalogue: Catalogue; readonly actions: ClippingActions };

export function TagsView({ catalogue, actions }: TagsViewProps) {
  const { t, tn, number } = useWords();
  const tags = useMemo(() => listTags(catalogue), [catalogue]);
  const counts = useMemo(() => new Map(tags.map(({ tag, count }) => [tag, count])), [tags]);
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<'count' | 'name'>('count');
  const [limit, setLimit] = useState(SHOWN);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isNaming, setNaming] = useState(false);
  const [merge, setMerge] = useState<Merge | null>(null);
  const fitting = useMemo(() => {
    const found = tags.filter(({ tag }) => fold(tag).includes(fold(words.trim())));
    return order === 'count' ? found : [...found].sort((a, b) => a.tag.localeCompare(b.tag));
  }, [tags, words, order]);
  const chosen = [...selected].filter((tag) => counts.has(tag));
  const store = (from: readonly string[], to: string | null): void => {
    setSelected(new Set());
    void actions.renameTags(from, to);
  };
  const rename = (from: readonly string[], to: string): void => {
    const others = from.filter((tag) => tag !== to);
    if (others.length === 0) return;
    if (counts.has(to)) setMerge({ from: others, to });
    else store(others, to);
  };
  const toggle = (tag: string): void => {
    const next = new Set(selected);
    if (!next.delete(tag)) next.add(tag);
    setSelected(next);
  };
  const hintFor = (name: string): string | null => (counts.has(name) ? t('tags_merges') : null);
  return (
    <section class="shelf" aria-labelledby="tags">
      <h2 id="tags" class="shelf-title">
        {t('view_tags')}
      </h2>
      <p class="about">{t('tags_text')}</p>
      {tags.length === 0 && <EmptyState text={t('tags_empty')} />}
      {tags.length > 0 && (
        <div class="shelf-tools library-tools">
          <SearchField value={words} onChange={setWords} label={t('tags_filter')} placeholder={t('tags_filter')} />
          <select
            class="bulk-choice small"
            aria-label={t('tags_order')}
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value === 'name' ? 'name' : 'count')}
          >
            <option value="count">{t('tags_order_count')}</option>
            <option value="name">{t('tags_order_name')}</option>
          </select>
        </div>
      )}
      {tags.length > 0 && fitting.length === 0 && <EmptyState text={t('tags_none', words.trim())} />}
      {chosen.length > 0 && (
        <div class="row">
          {isNaming ? (
            <NameForm
              label={t('tags_rename_to_selected')}
              action={t('shelf_rename')}
              name={chosen[0] ?? ''}
              maxChars={LIMITS.tagChars}
              hintFor={hintFor}
              onSave={(to) => {
                setNaming(false);
                rename(chosen, to);
              }}
              onCancel={() => setNaming(false)}
            />
          ) : (
            <>
              <strong>{tn('library_selected', chosen.length)}</strong>
              <button type="button" class="link" onClick={() => setNaming(true)}>
                {t('tags_rename_selected')}
              </button>
              <button type="button" class="link" onClick={() => store(chosen, null)}>
                {t('tags_delete_selected')}
              </button>
            </>
          )}
        </div>
      )}
      <ul>
        {fitting.slice(0, limit).map((own) => (
          <TagRow
            key={own.tag}
            {...own}
            isSelected={selected.has(own.tag)}
            onToggle={() => toggle(own.tag)}
            hintFor={hintFor}
            onRename={(to) => rename([own.tag], to)}
            onDelete={() => store([own.tag], null)}
          />
        ))}
      </ul>
      {fitting.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {t('popup_show_more')}
        </button>
      )}
      {merge !== null && (
        <ConfirmDialog
          title={t('tags_merge_title')}
          action={t('tags_merge')}
          onConfirm={() => {
            store(merge.from, merge.to);
            setMerge(null);
          }}
          onCancel={() => setMerge(null)}
        >
          {merge.from.map((from) => {
            const count = counts.get(from) ?? 0;
            return <p key={from}>{tn('tags_merge_text', count, number(count), from, merge.to)}</p>;
          })}
        </ConfirmDialog>
      )}
    </section>
  );
}

type TagRowProps = TagCount & {
  readonly isSelected: boolean;
  readonly onToggle: () => void;
  readonly hintFor: (name: string) => string | null;
  readonly onRename: (to: string) => void;
  readonly onDelete: () => void;
};

function TagRow({ tag, count, isSelected, onToggle, hintFor, onRename, onDelete }: TagRowProps) {
  const { t, tn, number } = useWords();
  const [isNaming, setNaming] = useState(false);
  const filter = { ...NO_FILTER, facets: { tag: [tag] } };
  return (
    <li class="tag-row">
      <input
        type="checkbox"
        class="clipping-select"
        aria-label={t('tags_select_label', tag)}
        checked={isSelected}
        onChange={onToggle}
      />
      {isNaming ? (
        <NameForm
          label={t('tags_name')}
          action={t('shelf_rename')}
          name={tag}
          maxChars={LIMITS.tagChars}
          hintFor={hintFor}
          onSave={(to) => {
            setNaming(false);
            onRename(to);
          }}
          onCancel={() => setNaming(false)}
        />
      ) : (
        <>
          <span class="tag-row-name" dir="auto">
            {tag}
          </span>
          <a
            class="small"
            href={writeRoute({ view: 'clippings', id: null, filter })}
            aria-label={tn('tags_count_label', count, number(count), tag)}
          >
            {number(count)}
          </a>
          <span class="shelf-actions">
            <button
              type="button"
              class="link small"
              aria-label={t('shelf_rename_label', tag)}
              onClick={() => setNaming(true)}
            >
              {t('shelf_rename')}
            </button>
            <button type="button" class="link small" aria-label={t('shelf_delete_label', tag)} onClick={onDelete}>
              {t('shelf_delete')}
            </button>
          </span>
        </>
      )}
    </li>
  );
}
