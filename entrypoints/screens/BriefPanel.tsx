/** What the story is about, before its list of names: the main entities, and the sentences where most of them meet. */
import { useState } from 'preact/hooks';
import { CategorySquare } from '../../components/CategoryMark';
import { ErrorNote } from '../../components/ErrorNote';
import { useWords } from '../../components/words';
import { callPage } from '../../utils/messages/call';
import type { PageReport } from '../../utils/messages/to-page';
import type { KeySentence } from '../../utils/model/brief';
import type { Failure } from '../../utils/model/result';

/** About four lines; more would push the page's names out of sight. */
const SHORT_CHARS = 200;

export type BriefPanelProps = { readonly report: PageReport; readonly tabId: number };

export function BriefPanel({ report: { brief, source }, tabId }: BriefPanelProps) {
  const { t, tn } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { main, sentences } = brief;
  if (sentences.length === 0) return null;
  const chars = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const isLong = sentences.length > 1 && chars > SHORT_CHARS;
  const shown = isLong && !isOpen ? sentences.slice(0, 1) : sentences;
  const show = async ({ start, end }: KeySentence): Promise<void> => {
    const reply = await callPage(tabId, 'passage.show', { start, end });
    setFailure(reply.ok ? null : reply.error);
  };
  return (
    <section class="panel" aria-labelledby="brief-heading">
      <h2 class="panel-heading" id="brief-heading">
        {t('popup_brief')}
      </h2>
      <ul class="brief-main" aria-label={t('popup_brief_main')}>
        {main.map(({ entity }) => (
          <li key={entity.id} title={entity.gloss}>
            <CategorySquare category={entity.category} />
            <span dir="auto">{entity.name}</span>
            <span class="unseen">{t(`category_${entity.category}`)}</span>
          </li>
        ))}
      </ul>
      <ul class="brief-sentences">
        {shown.map((sentence) => (
          <li key={sentence.start}>
            <button
              type="button"
              class="brief-sentence"
              title={t('popup_brief_show')}
              lang={source.language ?? undefined}
              dir="auto"
              onClick={() => void show(sentence)}
            >
              {sentence.text}
            </button>
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" class="link quiet small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('popup_brief_less') : tn('popup_brief_more', sentences.length - 1)}
        </button>
      )}
      {failure !== null && <ErrorNote failure={failure} />}
    </section>
  );
}
