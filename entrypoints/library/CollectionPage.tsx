/** A collection: its clippings in the reader's order, moved by drag or by keys, each with a note of its own there. */
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ExportButtons } from '../../components/ExportButtons';
import { NameForm } from '../../components/NameForm';
import { NoteForm } from '../../components/NoteForm';
import { useWords } from '../../components/words';
import { NO_FILTER } from '../../utils/model/filter';
import type { Collection } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { newBriefing, withClippings } from '../../utils/shelf/briefing';
import { moveMember, withMemberNote, withoutMember } from '../../utils/shelf/collection';
import { lastStyle } from '../screens/load-cite';
import { readByIds } from '../screens/read-by-ids';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Shelf } from '../screens/use-shelf';
import { ClippingList } from './ClippingList';
import { rowsOf } from './collection-rows';
import { MemberRow } from './MemberRow';
import { writeRoute } from './route';
import { useMemberMoves } from './use-member-moves';
import type { Routing } from './use-route';
import { useSelection } from './use-selection';

export type CollectionPageProps = {
  readonly collection: Collection;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly routing: Routing;
  readonly actions: ClippingActions;
};

export function CollectionPage({ collection, catalogue, shelf, routing, actions }: CollectionPageProps) {
  const { t, tn, number } = useWords();
  const docs = useMemo(() => rowsOf(collection, catalogue), [collection, catalogue]);
  const answered = useMemo(() => {
    const counts = new Uint32Array(catalogue.columns.values.length);
    return { catalogue, filter: NO_FILTER, answer: { docs, ofAnyTime: docs, counts } };
  }, [catalogue, docs]);
  const selection = useSelection(docs.length);
  const idAt = (index: number): string => catalogue.columns.idAt(docs[index] ?? 0);
  const [moved, setMoved] = useState('');
  const moves = useMemberMoves((from, to) => {
    if (from === to || to < 0 || to >= docs.length) return;
    void shelf.put(moveMember(collection, idAt(from), idAt(to)));
    selection.setCurrent(to);
    setMoved(t('collection_moved', number(to + 1), number(docs.length)));
  });
  const notes = new Map(collection.members.map(({ clipping, note }) => [clipping, note]));
  const missing = collection.members.length - docs.length;
  const ids = (): string[] => Array.from(docs, (_, index) => idAt(index));
  return (
    <section class="shelf" aria-labelledby="collection">
      <CollectionHead collection={collection} shelf={shelf} routing={routing} />
      <div class="row between library-tools">
        <span class="small">
          {tn('collections_count', docs.length)}
          {missing > 0 && ` · ${tn('collection_missing', missing)}`}
        </span>
        {docs.length > 0 && (
          <span class="row small">
            <a
              href={writeRoute({
                view: 'clippings',
                id: null,
                filter: { ...NO_FILTER, collection: collection.id },
              })}
            >
              {t('collection_search')}
            </a>
            <button
              type="button"
              class="link small"
              onClick={() => {
                const briefing = withClippings(newBriefing(collection.name, lastStyle(), Date.now()), ids());
                void shelf
                  .put(briefing)
                  .then((isStored) => isStored && routing.go({ view: 'briefings', id: briefing.id }));
              }}
            >
              {t('collection_brief')}
            </button>
            <ExportButtons
              label={t('collection_export')}
              isBusy={actions.isExporting}
              onExport={(format) => void actions.exportAs(format, () => readByIds(ids()))}
            />
          </span>
        )}
      </div>
      {docs.length === 0 && <EmptyState text={t('collection_empty')} />}
      {docs.length > 1 && <p class="small">{t('collection_order_text')}</p>}
      <p class="unseen" role="status">
        {moved}
      </p>
      <div class="members" {...moves.area}>
        <ClippingList
          answered={answered}
          density="cosy"
          selection={selection}
          actions={actions}
          knownTags={[]}
          below={({ id, quote }, index) => (
            <MemberRow
              index={index}
              count={docs.length}
              quote={quote}
              note={notes.get(id) ?? ''}
              isTarget={moves.target === index}
              onMove={(to) => moves.move(index, to)}
              onDrag={() => moves.drag(index)}
              onNote={(note) => void shelf.put(withMemberNote(collection, id, note), t('collection_noted'))}
              onRemove={() => void shelf.put(withoutMember(collection, id), t('collection_removed', collection.name))}
            />
          )}
        />
      </div>
    </section>
  );
}

type CollectionHeadProps = Pick<CollectionPageProps, 'collection' | 'shelf' | 'routing'>;

function CollectionHead({ collection, shelf, routing }: CollectionHeadProps) {
  const { t } = useWords();
  const [form, setForm] = useState<'name' | 'note' | null>(null);
  const { name, note } = collection;
  const close = (): void => setForm(null);
  return (
    <div class="shelf-head">
      <a class="small" href={writeRoute({ ...routing.route, view: 'collections', id: null })}>
        {t('collection_all')}
      </a>
      {form === 'name' ? (
        <NameForm
          label={t('shelf_name')}
          action={t('shelf_rename')}
          name={name}
          onSave={(next) => {
            close();
            if (next !== name) void shelf.put({ ...collection, name: next }, t('shelf_renamed', next));
          }}
          onCancel={close}
        />
      ) : (
        <h2 id="collection" class="shelf-title" dir="auto">
          {name}
        </h2>
      )}
      {form === 'note' ? (
        <NoteForm
          note={note}
          onSave={(next) => {
            close();
            if (next !== note) void shelf.put({ ...collection, note: next }, t('collection_noted'));
          }}
          onCancel={close}
        />
      ) : (
        note !== '' && (
          <p class="shelf-note" dir="auto">
            {note}
          </p>
        )
      )}
      <div class="shelf-actions">
        <button type="button" class="link small" onClick={() => setForm('name')}>
          {t('shelf_rename')}
        </button>
        <button type="button" class="link small" onClick={() => setForm('note')}>
          {t(note === '' ? 'note_add' : 'note_edit')}
        </button>
        <button
          type="button"
          class="link small"
          onClick={() => {
            void shelf.remove(collection);
            routing.go({ view: 'collections' });
          }}
        >
          {t('collection_delete')}
        </button>
      </div>
    </div>
  );
}
