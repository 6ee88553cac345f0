/** The bar on top of the library: its views, how much is kept, and the way to the options and the keys. */
import { useWords } from '../../components/words';
import { useLive } from '../../utils/store/live';
import { countSteps } from '../../utils/store/step';
import { database } from '../screens/database';
import type { ClippingActions } from '../screens/use-clipping-actions';
import { type Route, type View, writeRoute } from './route';
import type { Routing } from './use-route';

/** An entity's page is reached from a name, not from the bar. */
const LISTED = [
  'clippings',
  'overview',
  'collections',
  'briefings',
  'watch',
  'tags',
  'trash',
] as const satisfies readonly View[];

export type LibraryHeadProps = {
  readonly route: Route;
  readonly onGo: Routing['go'];
  /** Null until it is known. */
  readonly kept: number | null;
  readonly onHelp: () => void;
  /** Clippings that name something watched and were not looked at yet. */
  readonly watchHits: number;
  readonly actions: Pick<ClippingActions, 'undo' | 'redo'>;
};

function UndoButtons({ actions }: Pick<LibraryHeadProps, 'actions'>) {
  const { t } = useWords();
  const steps = useLive(() => countSteps(database), []);
  const { undo, redo } = steps.state === 'ready' ? steps.value : { undo: 0, redo: 0 };
  return (
    <span class="library-undo">
      <button
        type="button"
        class="link quiet small"
        disabled={undo === 0}
        title={t('undo_title')}
        aria-keyshortcuts="u"
        onClick={() => void actions.undo()}
      >
        {t('toast_undo')}
      </button>
      <button
        type="button"
        class="link quiet small"
        disabled={redo === 0}
        title={t('redo_title')}
        aria-keyshortcuts="Shift+u"
        onClick={() => void actions.redo()}
      >
        {t('redo')}
      </button>
    </span>
  );
}

export function LibraryHead({ route, kept, onHelp, watchHits, actions }: LibraryHeadProps) {
  const { t, tn } = useWords();
  return (
    <header class="library-head">
      <h1>{t('library_heading')}</h1>
      <nav aria-label={t('library_views')}>
        <ul class="row">
          {LISTED.map((view) => (
            <li key={view}>
              <a
                href={writeRoute({ ...route, view, id: null })}
                aria-current={route.view === view ? 'page' : undefined}
              >
                {t(`view_${view}`)}
                {view === 'watch' && watchHits > 0 && (
                  <span class="watch-new small"> {tn('watch_fresh', watchHits)}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="small">{kept !== null && kept > 0 && tn('options_kept', kept)}</p>
      <UndoButtons actions={actions} />
      <button type="button" class="link quiet small" onClick={onHelp} aria-keyshortcuts="?">
        {t('key_help')}
      </button>
      <a class="small" href="/options.html">
        {t('popup_options')}
      </a>
    </header>
  );
}
