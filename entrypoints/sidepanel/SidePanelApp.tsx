/** The side panel: stays beside the page and follows the tab. Drafts, what was clipped from the page, its brief and names, and the library’s search. */
import { useEffect, useMemo } from 'preact/hooks';
import { Toast } from '../../components/Toast';
import { useWords } from '../../components/words';
import { BriefPanel } from '../screens/BriefPanel';
import { DraftPanel } from '../screens/DraftPanel';
import { createOpenScreen } from '../screens/open-screen';
import { PageClippings } from '../screens/PageClippings';
import { PagePanel } from '../screens/PagePanel';
import { statusOf } from '../screens/page-status';
import '../screens/panel.css';
import { RecentPanel } from '../screens/RecentPanel';
import { useClippingActions } from '../screens/use-clipping-actions';
import { useClippingSearch } from '../screens/use-clipping-search';
import { usePage } from '../screens/use-page';
import { useSelectedDraft } from '../screens/use-selected-draft';
import { useTab } from '../screens/use-tab';
import { useToast } from '../screens/use-toast';
import './sidepanel.css';
import { WaitingDrafts } from './WaitingDrafts';

const PAGE_SIZE = 20;

const openScreen = createOpenScreen();

export function SidePanelApp() {
  const words = useWords();
  const { t } = words;
  const { view, readAnyway } = usePage(useTab(true));
  const page = view.state === 'read' ? view : null;
  const selected = useSelectedDraft(page?.tabId ?? null);
  const toast = useToast();
  const search = useClippingSearch(PAGE_SIZE);
  const actions = useClippingActions(toast.say);
  const { draft } = selected;
  // Tags can be completed as soon as one is typed.
  useEffect(() => {
    if (draft !== null) search.prepare();
  }, [draft, search.prepare]);
  const knownTags = useMemo(() => search.tags.map(({ tag }) => tag), [search.tags]);
  const shownAbove = useMemo(() => new Set(page?.report.clippings.map(({ id }) => id)), [page?.report]);
  const saySaved = (): void => toast.say(t('popup_saved'));
  return (
    <>
      <header class="panel-head">
        <h1>{t('extension_name')}</h1>
        <p class="small" role="status">
          {statusOf(view, words)}
        </p>
      </header>
      <main>
        <WaitingDrafts except={draft?.id ?? null} onSaved={saySaved} say={toast.say} />
        {draft !== null && (
          <DraftPanel
            key={draft.id}
            draft={draft}
            knownTags={knownTags}
            onEdit={selected.hold}
            onDiscard={selected.forget}
            onSaved={() => {
              selected.forget();
              saySaved();
            }}
          />
        )}
        {page !== null && (
          <PageClippings report={page.report} tabId={page.tabId} actions={actions} knownTags={knownTags} />
        )}
        {page !== null && <BriefPanel report={page.report} tabId={page.tabId} />}
        <PagePanel key={page?.report.source.key} view={view} readAnyway={readAnyway} />
        <RecentPanel search={search} actions={actions} shownAbove={shownAbove} openScreen={openScreen} />
      </main>
      <footer class="panel-foot">
        <a class="small" href="/options.html" onClick={openScreen}>
          {t('popup_options')}
        </a>
      </footer>
      <Toast message={toast.message} onDismiss={toast.dismiss} />
    </>
  );
}
