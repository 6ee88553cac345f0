/** Search and facets beside the clippings found, and what can be done with those that are chosen. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { BulkBar } from '../../components/BulkBar';
import { EmptyState } from '../../components/EmptyState';
import { ExportButtons } from '../../components/ExportButtons';
import { type FacetChoice, FacetPanel } from '../../components/FacetPanel';
import { DENSITIES } from '../../components/Quote';
import { SearchBar } from '../../components/SearchBar';
import { useWords } from '../../components/words';
import { isNarrowing, NO_FILTER, ORDERS } from '../../utils/model/filter';
import { completeQuery } from '../../utils/search/complete';
import { findFirstNamed } from '../../utils/search/first-named';
import { readBackup } from '../screens/read-backup';
import { readByIds } from '../screens/read-by-ids';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Shelf } from '../screens/use-shelf';
import type { Say } from '../screens/use-toast';
import { AnswerTimeline } from './AnswerTimeline';
import { BriefDialog } from './BriefDialog';
import { ClippingList } from './ClippingList';
import { CollectDialog } from './CollectDialog';
import { FilterTools } from './FilterTools';
import { FoldedCopies } from './FoldedCopies';
import { facetsOf } from './facets-of';
import { NewNames } from './NewNames';
import { SavedPart } from './SavedPart';
import { tagsOf } from './tags-of';
import type { Answered } from './use-answer';
import { useFolded } from './use-folded';
import { usePreference } from './use-preference';
import type { Routing } from './use-route';
import { useSelection } from './use-selection';
import { useWide } from './use-wide';
import { WatchDialog } from './WatchDialog';

export type ClippingsViewProps = {
  readonly answered: Answered;
  readonly routing: Routing;
  readonly actions: ClippingActions;
  readonly shelf: Shelf;
  /** Ids of a collection's clippings. */
  readonly membersOf: (collection: string) => readonly string[];
  readonly say: Say;
  readonly search: { current: HTMLInputElement | null };
};

/** Names of the collections that each clipping belongs to. */
function useCollectionsOf({ collections }: Shelf): ReadonlyMap<string, readonly string[]> {
  return useMemo(() => {
    const names = new Map<string, string[]>();
    for (const { name, members } of collections)
      for (const { clipping } of members) names.set(clipping, [...(names.get(clipping) ?? []), name]);
    return names;
  }, [collections]);
}

export function ClippingsView(props: ClippingsViewProps) {
  const { answered, routing, actions, shelf, membersOf, say, search } = props;
  const words = useWords();
  const { t, tn } = words;
  const { catalogue, answer } = answered;
  const { filter } = routing.route;
  const [density, setDensity] = usePreference('library-density', ['cosy', 'compact', 'full']);
  const [folding, setFolding] = usePreference('library-fold', ['on', 'off']);
  const isWide = useWide();
  const folded = useFolded(answered, folding === 'on');
  const selection = useSelection(folded.answered.answer.docs.length);
  const collectionsOf = useCollectionsOf(shelf);
  const [watching, setWatching] = useState<FacetChoice | null>(null);
  const watched = useMemo(
    () => new Set(shelf.watchLists.flatMap(({ entities }) => entities.map(({ id }) => id))),
    [shelf.watchLists],
  );
  const [collected, setCollected] = useState<readonly string[]>([]);
  const [briefed, setBriefed] = useState<readonly string[]>([]);
  const facets = useMemo(() => facetsOf(answered, filter.facets, words), [answered, filter.facets, words]);
  const knownTags = useMemo(
    () => (facets.find(({ dimension }) => dimension === 'tag')?.choices ?? []).map(({ key }) => key),
    [facets],
  );
  const found = useMemo(
    () => (): string[] => [...answer.docs].map((doc) => catalogue.columns.idAt(doc)),
    [answer, catalogue],
  );
  const firstNamed = useMemo(() => findFirstNamed(catalogue), [catalogue]);
  const firstOf = useCallback(
    (index: number): readonly string[] =>
      (firstNamed.get(folded.answered.answer.docs[index] ?? -1) ?? []).map(
        (value) => catalogue.columns.values[value]?.label ?? '',
      ),
    [firstNamed, folded, catalogue],
  );
  const isFiltered = isNarrowing(filter);
  const chosen = [...selection.ids];
  const hasAll = answer.docs.length > 0 && selection.ids.size >= answer.docs.length;
  return (
    <div class="library">
      <search class="library-facets">
        <SavedPart catalogue={catalogue} shelf={shelf} routing={routing} membersOf={membersOf} />
        <details open={isWide} class="library-narrow">
          <summary>{t('library_narrow')}</summary>
          <FacetPanel
            facets={facets}
            chosen={filter.facets}
            onChange={(next) => routing.setFilter({ facets: next })}
            onEntity={(id) => routing.go({ view: 'entity', id })}
            onWatch={setWatching}
            watched={watched}
          />
        </details>
      </search>
      <div class="library-list">
        <SearchBar
          value={filter.query}
          field={search}
          onChange={(query) => routing.setFilter({ query })}
          offersFor={(query, caret) =>
            completeQuery(query, caret, catalogue, answer.counts).map((offer) => ({
              label: offer.dimension === null ? offer.query.slice(query.slice(0, caret).search(/\S*$/)) : offer.value,
              count: offer.count,
              query: offer.query,
            }))
          }
        />
        <div class="row between library-tools">
          <label class="choice">
            <input
              type="checkbox"
              checked={hasAll}
              onChange={() => selection.set(hasAll ? [] : found())}
              aria-label={t('library_select_found')}
            />
            <span role="status">{tn('library_found', answer.docs.length)}</span>
          </label>
          <span class="row small">
            <label class="choice">
              <input
                type="checkbox"
                checked={folding === 'on'}
                onChange={() => setFolding(folding === 'on' ? 'off' : 'on')}
              />
              {t('library_fold')}
            </label>
            <select
              aria-label={t('library_order')}
              class="bulk-choice small"
              value={filter.order}
              onChange={(event) => {
                const order = ORDERS.find((own) => own === event.currentTarget.value);
                if (order !== undefined) routing.setFilter({ order });
              }}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(`order_${order}`)}
                </option>
              ))}
            </select>
            <select
              aria-label={t('library_density')}
              class="bulk-choice small"
              value={density}
              onChange={(event) => setDensity(DENSITIES.find((own) => own === event.currentTarget.value) ?? 'cosy')}
            >
              {DENSITIES.map((own) => (
                <option key={own} value={own}>
                  {t(`density_${own}`)}
                </option>
              ))}
            </select>
            <ExportButtons
              label={t(isFiltered ? 'library_export_found' : 'popup_export_all_label')}
              isBusy={actions.isExporting}
              onExport={(format) => void actions.exportAs(format, isFiltered ? () => readByIds(found()) : readBackup)}
            />
          </span>
        </div>
        <AnswerTimeline
          answered={answered}
          range={filter.range}
          onRange={(range) => routing.setFilter({ range })}
          title={t('timeline_heading')}
          isSlim
        />
        {isFiltered && <FilterTools shelf={shelf} routing={routing} />}
        {!isFiltered && <NewNames kept={catalogue.liveCount} say={say} />}
        {answer.docs.length === 0 && (
          <EmptyState text={t('popup_nothing_found')}>
            <button type="button" class="button" onClick={() => routing.setFilter(NO_FILTER)}>
              {t('popup_clear_filters')}
            </button>
          </EmptyState>
        )}
        <ClippingList
          answered={folded.answered}
          below={(_, index) => {
            const doc = folded.answered.answer.docs[index] ?? -1;
            const copies = folded.copies.get(doc);
            return (
              copies !== undefined && <FoldedCopies catalogue={catalogue} doc={doc} copies={copies} actions={actions} />
            );
          }}
          density={density}
          selection={selection}
          actions={actions}
          knownTags={knownTags}
          collectionsOf={collectionsOf}
          firstOf={firstOf}
          onCollect={(id) => setCollected([id])}
          onBrief={(id) => setBriefed([id])}
        />
        {selection.ids.size > 0 && (
          <BulkBar
            selected={selection.ids.size}
            knownTags={knownTags}
            ownTags={tagsOf(catalogue, chosen)}
            isExporting={actions.isExporting}
            onChange={(change) => void actions.change(chosen, change)}
            onDelete={async () => {
              await actions.remove(chosen);
              selection.set([]);
            }}
            onExport={(format) => void actions.exportAs(format, () => readByIds(chosen))}
            onClear={() => selection.set([])}
          >
            <button type="button" class="link small" onClick={() => setCollected(chosen)}>
              {t('bulk_collect')}
            </button>
            <button type="button" class="link small" onClick={() => setBriefed(chosen)}>
              {t('bulk_brief')}
            </button>
          </BulkBar>
        )}
        {watching !== null && watching.category !== null && (
          <WatchDialog
            entity={{ id: watching.key, name: watching.label, category: watching.category }}
            shelf={shelf}
            onClose={() => setWatching(null)}
          />
        )}
        {briefed.length > 0 && <BriefDialog ids={briefed} shelf={shelf} onClose={() => setBriefed([])} />}
        {collected.length > 0 && <CollectDialog ids={collected} shelf={shelf} onClose={() => setCollected([])} />}
      </div>
    </div>
  );
}
