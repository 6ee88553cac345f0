/** The popup: the selection as a draft, this page and what was clipped from it, recent clippings. */
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
import './popup.css';
import { findSidePanel } from './side-panel';

/** What a popup's height holds, and some to scroll; the library has all. */
const PAGE_SIZE = 20;

// Some browsers would leave the popup open in front of the tab.
const openScreen = createOpenScreen(() => window.close());

export function PopupApp() {
  const words = useWords();
  const { t } = words;
  const tab = useTab(false);
  const { view, readAnyway } = usePage(tab);
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
  const openPanel = findSidePanel(tab?.windowId);
  return (
    <>
      <header class="panel-head">
        <h1>{t('extension_name')}</h1>
        <p class="small" role="status">
          {statusOf(view, words)}
        </p>
      </header>
      <main>
        {draft !== null && (
          <DraftPanel
            key={draft.id}
            draft={draft}
            knownTags={knownTags}
            onEdit={selected.hold}
            onSaved={() => {
              selected.forget();
              toast.say(t('popup_saved'));
            }}
          />
        )}
        {page !== null && <BriefPanel report={page.report} tabId={page.tabId} />}
        <PagePanel view={view} readAnyway={readAnyway} />
        {page !== null && (
          <PageClippings report={page.report} tabId={page.tabId} actions={actions} knownTags={knownTags} />
        )}
        <RecentPanel search={search} actions={actions} shownAbove={shownAbove} openScreen={openScreen} />
      </main>
      <footer class="panel-foot row between">
        <a class="small" href="/options.html" onClick={openScreen}>
          {t('popup_options')}
        </a>
        {openPanel !== null && (
          <button
            type="button"
            class="link small"
            onClick={() => {
              openPanel().then(
                () => window.close(),
                (error: unknown) => console.error('Attaché: the side panel could not be opened', error),
              );
            }}
          >
            {t('popup_open_panel')}
          </button>
        )}
      </footer>
      <Toast message={toast.message} onDismiss={toast.dismiss} />
    </>
  );
}
