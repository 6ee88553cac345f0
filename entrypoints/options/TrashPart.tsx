/** The way to the trash, which has its place in the library. */
import { useWords } from '../../components/words';
import { TRASH_DAYS } from '../../utils/store/clipping-store';

export function TrashPart() {
  const { t } = useWords();
  return (
    <section class="part" aria-labelledby="trash">
      <h2 id="trash">{t('options_trash')}</h2>
      <p class="about">{t('options_trash_text', TRASH_DAYS)}</p>
      <a href="/library.html#/trash">{t('options_trash_open')}</a>
    </section>
  );
}
