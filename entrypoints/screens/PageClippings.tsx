/** What was clipped from this page before, in the order of the story, each with what became of its words. */
import { useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { useWords } from '../../components/words';
import { callPage } from '../../utils/messages/call';
import type { PageReport, ReportedClipping } from '../../utils/messages/to-page';
import type { Clipping } from '../../utils/model/clipping';
import type { Failure } from '../../utils/model/result';
import { useLive } from '../../utils/store/live';
import { readBySource } from '../../utils/store/read-clippings';
import { database } from './database';
import { EditableClipping, type Editing } from './EditableClipping';
import type { ClippingActions } from './use-clipping-actions';

export type PageClippingsProps = {
  readonly report: PageReport;
  readonly tabId: number;
  readonly actions: ClippingActions;
  readonly knownTags: readonly string[];
};

/** The page's own diff; nothing for a passage that stands as it was clipped. */
function driftOf({ drift }: Clipping, reported: ReportedClipping | undefined) {
  if (reported?.change == null) return null;
  return { seenAtMs: drift?.seenAtMs ?? Date.now(), diff: reported.change.diff, isOpen: true };
}

export function PageClippings({ report, tabId, actions, knownTags }: PageClippingsProps) {
  const { t, number } = useWords();
  const { key } = report.source;
  const live = useLive(() => readBySource(database, key), [key]);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // What is being read may still be of the page before.
  const clippings = live.state === 'ready' ? live.value.filter(({ source }) => source.key === key) : [];
  if (clippings.length === 0) return null;
  const reported = new Map(report.clippings.map((own) => [own.id, own]));
  const inOrder = clippings.toSorted((a, b) => a.selectors.position.start - b.selectors.position.start);
  const show = async (id: string): Promise<void> => {
    const reply = await callPage(tabId, 'clipping.show', { id });
    setFailure(reply.ok ? null : reply.error);
  };
  return (
    <section class="panel" aria-labelledby="page-clippings-heading">
      <div class="panel-top">
        <h2 class="panel-heading" id="page-clippings-heading">
          {t('page_clippings')}
        </h2>
        <span class="panel-count">{number(clippings.length)}</span>
      </div>
      {failure !== null && <ErrorNote failure={failure} />}
      <ul class="clippings">
        {inOrder.map((clipping) => {
          const own = reported.get(clipping.id);
          return (
            <li key={clipping.id}>
              <EditableClipping
                clipping={clipping}
                density="compact"
                drift={driftOf(clipping, own)}
                {...(own !== undefined && { place: own.state, onShow: () => void show(clipping.id) })}
                knownTags={knownTags}
                actions={actions}
                editing={editing}
                onEditing={setEditing}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
