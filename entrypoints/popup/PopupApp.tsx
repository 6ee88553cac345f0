/** The popup: the selection as a draft, this page, recent clippings. */
import { Toast } from '../../components/Toast';
import { useWords, type Words } from '../../components/words';
import { SLIGHT, STORY } from '../../utils/model/relevance';
import { useClippingActions } from '../screens/use-clipping-actions';
import { useClippingList } from '../screens/use-clipping-list';
import { useToast } from '../screens/use-toast';
import { BriefPanel } from './BriefPanel';
import { DraftPanel } from './DraftPanel';
import { openScreen } from './open-screen';
import { PagePanel } from './PagePanel';
import './popup.css';
import { RecentPanel } from './RecentPanel';
import { type PageView, usePage } from './use-page';

/** The first paint needs no more; the library has all. */
const PAGE_SIZE = 6;

function statusOf(view: PageView, { t, tn }: Words): string {
  if (view.state === 'reading') return t('popup_reading');
  if (view.state === 'no-page') return t('popup_no_page');
  if (view.state === 'no-access') return t('popup_no_access');
  if (view.state === 'not-article') return t('popup_not_article');
  const { article, mentionCount, relevance } = view.report;
  if (mentionCount === 0) return article ? t('popup_no_mentions') : t('popup_not_article');
  if (!article) return tn('popup_page', mentionCount);
  if (relevance >= STORY) return tn('popup_story', mentionCount);
  return tn(relevance >= SLIGHT ? 'popup_slight' : 'popup_other', mentionCount);
}

export function PopupApp() {
  const words = useWords();
  const { view, readAnyway, forgetDraft } = usePage();
  const toast = useToast();
  const list = useClippingList(PAGE_SIZE);
  const actions = useClippingActions(toast.say);
  const draft = view.state === 'read' ? view.draft : null;
  return (
    <>
      <header class="popup-head">
        <h1>{words.t('extension_name')}</h1>
        <p class="small" role="status">
          {statusOf(view, words)}
        </p>
      </header>
      <main>
        {draft !== null && (
          <DraftPanel
            key={draft.id}
            draft={draft}
            knownTags={list.tags.map(({ tag }) => tag)}
            onSaved={() => {
              forgetDraft();
              toast.say(words.t('popup_saved'));
            }}
          />
        )}
        {view.state === 'read' && <BriefPanel report={view.report} tabId={view.tabId} />}
        <PagePanel view={view} readAnyway={readAnyway} />
        <RecentPanel list={list} actions={actions} />
      </main>
      <footer class="popup-foot">
        <a class="small" href="/options.html" onClick={openScreen}>
          {words.t('popup_options')}
        </a>
      </footer>
      <Toast message={toast.message} onDismiss={toast.dismiss} />
    </>
  );
}
