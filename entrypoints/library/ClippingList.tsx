/** The clippings found, of which only those in view are read and drawn; walked and changed by keys. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { type Density, shortQuote } from '../../components/Quote';
import { VirtualList } from '../../components/VirtualList';
import { useWords } from '../../components/words';
import { diffTexts } from '../../utils/anchor/diff';
import { type Clipping, REVIEW_STATES } from '../../utils/model/clipping';
import { findMatches } from '../../utils/search/matches';
import { parseQuery } from '../../utils/search/query';
import { EditableClipping, type Editing } from '../screens/EditableClipping';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Answered } from './use-answer';
import { useKeys } from './use-keys';
import { useRows } from './use-rows';
import type { Selection } from './use-selection';

/** Browsers draw no page taller than some 17 million pixels (Firefox 153); longer lists are shown in stretches. */
const STRETCH = 20_000;
const ROW_HEIGHT: Readonly<Record<Density, number>> = { compact: 118, cosy: 190, full: 300 };

export type ClippingListProps = {
  readonly answered: Answered;
  readonly density: Density;
  readonly selection: Selection;
  readonly actions: ClippingActions;
  readonly knownTags: readonly string[];
  /** Names of the collections that each clipping belongs to. */
  readonly collectionsOf?: ReadonlyMap<string, readonly string[]>;
  /** Names that the clipping at an index was the first of the library to hold. */
  readonly firstOf?: (index: number) => readonly string[];
  /** Stands below a clipping, as its note in a collection. */
  readonly below?: (clipping: Clipping, index: number) => ComponentChildren;
  /** Puts the current clipping into a collection. */
  readonly onCollect?: (id: string) => void;
  /** Puts the current clipping into a briefing. */
  readonly onBrief?: (id: string) => void;
};

function driftOf({ drift, quote }: Clipping) {
  if (drift === null) return null;
  return { seenAtMs: drift.seenAtMs, diff: drift.quote === null ? null : diffTexts(quote, drift.quote) };
}

export function ClippingList(props: ClippingListProps) {
  const { answered, density, selection, actions, knownTags, collectionsOf, firstOf, below, onCollect, onBrief } = props;
  const { t, number } = useWords();
  const rows = useRows(answered);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [stretch, setStretch] = useState(0);
  const { length } = answered.answer.docs;
  const first = stretch * STRETCH < length ? stretch * STRETCH : 0;
  const count = Math.min(STRETCH, length - first);
  const { onRange: onRows } = rows;
  const onRange = useCallback((from: number, until: number) => onRows(first + from, first + until), [onRows, first]);
  const query = useMemo(() => parseQuery(answered.filter.query), [answered.filter.query]);
  const { current } = selection;
  const walk = (step: number): void => {
    const next = Math.max(0, Math.min(length - 1, current + step));
    selection.setCurrent(next);
    setStretch(Math.floor(next / STRETCH));
  };
  const onCurrent = (act: (clipping: Clipping) => void) => (): void => {
    const clipping = current < 0 ? undefined : rows.at(current);
    if (clipping) act(clipping);
  };
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    x: onCurrent(({ id }) => selection.toggle(id)),
    e: onCurrent(({ id }) => setEditing({ id, field: 'state' })),
    t: onCurrent(({ id }) => setEditing({ id, field: 'tags' })),
    n: onCurrent(({ id }) => setEditing({ id, field: 'note' })),
    o: onCurrent(({ id }) => void actions.open(id)),
    s: onCurrent(({ id, reviewState }) => {
      const next = REVIEW_STATES[(REVIEW_STATES.indexOf(reviewState) + 1) % REVIEW_STATES.length] ?? 'new';
      void actions.change([id], { reviewState: next });
    }),
    c: onCurrent(({ id }) => onCollect?.(id)),
    b: onCurrent(({ id }) => onBrief?.(id)),
    '#': onCurrent(({ id }) => void actions.remove([id])),
    Escape: () => (selection.ids.size > 0 ? selection.set([]) : selection.setCurrent(-1)),
  });
  const render = (index: number) => {
    const clipping = rows.at(first + index);
    if (clipping === undefined) return <div class="clipping-waiting" style={{ height: `${ROW_HEIGHT[density]}px` }} />;
    if (clipping === null) return <p class="clipping-broken small">{t('library_unreadable')}</p>;
    return (
      <div class={`library-row ${first + index === current ? 'current' : ''}`}>
        <EditableClipping
          clipping={clipping}
          density={density}
          matches={findMatches(clipping.quote, query)}
          drift={driftOf(clipping)}
          collections={collectionsOf?.get(clipping.id) ?? []}
          firstNamed={firstOf?.(first + index) ?? []}
          isCurrent={first + index === current}
          knownTags={knownTags}
          actions={actions}
          editing={editing}
          onEditing={setEditing}
          selection={
            <input
              type="checkbox"
              class="clipping-select"
              aria-label={t('clipping_select_label', shortQuote(clipping.quote))}
              checked={selection.ids.has(clipping.id)}
              onChange={() => selection.toggle(clipping.id)}
            />
          }
        />
        {below?.(clipping, first + index)}
      </div>
    );
  };
  return (
    <>
      <VirtualList
        key={`${density} ${first}`}
        count={count}
        rowHeight={ROW_HEIGHT[density]}
        keyOf={(index) => rows.idAt(first + index)}
        render={render}
        onRange={onRange}
        shown={current < first || current >= first + count ? null : current - first}
        label={t('library_clippings')}
      />
      {length > STRETCH && (
        <p class="row library-stretch">
          <span class="small">{t('library_stretch', number(first + 1), number(first + count), number(length))}</span>
          <button type="button" class="button" disabled={first === 0} onClick={() => setStretch(stretch - 1)}>
            {t('library_stretch_before')}
          </button>
          <button
            type="button"
            class="button"
            disabled={first + count >= length}
            onClick={() => setStretch(stretch + 1)}
          >
            {t('library_stretch_after')}
          </button>
        </p>
      )}
    </>
  );
}
