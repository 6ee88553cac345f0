/** The entities of a page by category, each a button that shows its next mention; of the one shown, the one before can be had as well. A long list can be filtered. */
import { useId, useState } from 'preact/hooks';
import { CategoryLine } from './CategoryMark';
import { type EntityCount, groupByCategory, type MentionGroup } from './mention-groups';
import { SearchField } from './SearchField';
import { useWords } from './words';
import './MentionList.css';

/** A list longer than this does not fit the popup beside the clippings. */
const FILTER_FROM = 10;

/** Which mention the page shows at present: the index counts from 1. */
export type ShownMention = { readonly entity: string; readonly index: number; readonly count: number };

export type MentionStep = 'first' | 'next' | 'previous';

export type MentionListProps = {
  readonly entities: readonly EntityCount[];
  readonly shown: ShownMention | null;
  readonly onShow: (entity: string, step: MentionStep) => void;
};

export function MentionList({ entities, shown, onShow }: MentionListProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState('');
  const groups = groupByCategory(entities, filter);
  return (
    <div class="stack">
      {entities.length > FILTER_FROM && (
        <SearchField
          value={filter}
          onChange={setFilter}
          label={t('popup_filter_label')}
          placeholder={t('popup_filter_placeholder')}
        />
      )}
      {groups.length === 0 ? (
        <p class="small">{t('popup_filter_none', filter.trim())}</p>
      ) : (
        <div class="mentions">
          {groups.map((group) => (
            <MentionGroupRows key={group.category} group={group} shown={shown} onShow={onShow} />
          ))}
        </div>
      )}
    </div>
  );
}

type MentionGroupRowsProps = Omit<MentionListProps, 'entities'> & { readonly group: MentionGroup };

function MentionGroupRows({ group, shown, onShow }: MentionGroupRowsProps) {
  const { t } = useWords();
  const headingId = useId();
  return (
    <section class="mention-group" aria-labelledby={headingId}>
      <h3 class="mention-heading" id={headingId}>
        {t(`category_${group.category}_plural`)}
      </h3>
      <ul>
        {group.entities.map((row) => (
          <MentionRow
            key={row.entity.id}
            row={row}
            place={shown?.entity === row.entity.id ? shown : null}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

type MentionRowProps = Pick<MentionListProps, 'onShow'> & {
  readonly row: EntityCount;
  readonly place: ShownMention | null;
};

function MentionRow({ row: { entity, count }, place, onShow }: MentionRowProps) {
  const { t, tn, number } = useWords();
  return (
    <li class="mention-row">
      <button
        type="button"
        class="mention"
        title={entity.gloss}
        aria-current={place !== null}
        onClick={() => onShow(entity.id, place === null ? 'first' : 'next')}
      >
        <CategoryLine category={entity.category} />
        <span class="mention-name" dir="auto">
          {entity.name}
        </span>
        <span class="mention-count">
          {place === null ? number(count) : t('popup_jump_place', place.index, place.count)}
          <span class="unseen"> {tn('mention_word', count)}</span>
        </span>
      </button>
      {place !== null && place.count > 1 && (
        <>
          <button
            type="button"
            class="mention-step"
            aria-label={t('mention_previous', entity.name)}
            title={t('mention_previous', entity.name)}
            onClick={() => onShow(entity.id, 'previous')}
          >
            ↑
          </button>
          <button
            type="button"
            class="mention-step"
            aria-label={t('mention_next', entity.name)}
            title={t('mention_next', entity.name)}
            onClick={() => onShow(entity.id, 'next')}
          >
            ↓
          </button>
        </>
      )}
    </li>
  );
}
