/** What was found on the page, and the way to each mention; or why there is nothing. */
import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { MentionList, type MentionStep, type ShownMention } from '../../components/MentionList';
import { useWords } from '../../components/words';
import { callPage } from '../../utils/messages/call';
import type { Failure } from '../../utils/model/result';
import type { PageControl, PageView } from './use-page';

export function PagePanel({ view, readAnyway }: Pick<PageControl, 'view' | 'readAnyway'>) {
  const { t, number } = useWords();
  return (
    <section class="panel" aria-labelledby="page-heading" aria-busy={view.state === 'reading'}>
      <div class="panel-top">
        <h2 class="panel-heading" id="page-heading">
          {t('popup_on_page')}
        </h2>
        {view.state === 'read' && view.report.mentionCount > 0 && (
          <span class="panel-count">{number(view.report.mentionCount)}</span>
        )}
      </div>
      {view.state === 'reading' && <div class="waiting" aria-hidden="true" />}
      {view.state === 'no-page' && <EmptyState text={t('popup_no_page_text')} />}
      {view.state === 'no-access' && <EmptyState text={t('popup_no_access_text')} />}
      {view.state === 'not-article' && (
        <EmptyState text={t('popup_not_article_text')}>
          <button type="button" class="button" onClick={readAnyway}>
            {t('popup_highlight_anyway')}
          </button>
        </EmptyState>
      )}
      {view.state === 'read' && <Mentions view={view} />}
    </section>
  );
}

function Mentions({ view: { report, tabId } }: { readonly view: PageView & { readonly state: 'read' } }) {
  const { t } = useWords();
  const [shown, setShown] = useState<ShownMention | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const show = async (entity: string, step: MentionStep): Promise<void> => {
    const reply = await callPage(tabId, 'mention.show', { entity, step });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setShown({ entity, ...reply.value });
  };
  if (report.entities.length === 0) return <EmptyState text={t('popup_no_mentions_text')} />;
  return (
    <div class="stack">
      <MentionList entities={report.entities} shown={shown} onShow={(entity, step) => void show(entity, step)} />
      {report.cut && <p class="small">{t('popup_cut')}</p>}
      {failure !== null && <ErrorNote failure={failure} />}
    </div>
  );
}
