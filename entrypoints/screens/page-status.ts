/** In a few words, what a screen knows of the page it speaks of. */
import type { Words } from '../../components/words';
import { SLIGHT, STORY } from '../../utils/model/relevance';
import type { PageView } from './use-page';

export function statusOf(view: PageView, { t, tn }: Words): string {
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
