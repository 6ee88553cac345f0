/** The reader's briefings, and the way to begin one; with an id, the one that is open. */
import { EmptyState } from '../../components/EmptyState';
import { NameForm } from '../../components/NameForm';
import { useWords } from '../../components/words';
import type { Briefing } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { clippingsOf, newBriefing } from '../../utils/shelf/briefing';
import { lastStyle } from '../screens/load-cite';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Shelf } from '../screens/use-shelf';
import { BriefingPage } from './BriefingPage';
import { writeRoute } from './route';
import type { Routing } from './use-route';
import { useShelfName } from './use-shelf-name';
import './shelf.css';

export type BriefingsViewProps = {
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly routing: Routing;
  readonly actions: ClippingActions;
};

export function BriefingsView({ catalogue, shelf, routing, actions }: BriefingsViewProps) {
  const { t } = useWords();
  const { id } = routing.route;
  const { briefings } = shelf;
  const open = id === null ? undefined : briefings.find((briefing) => briefing.id === id);
  if (open !== undefined)
    return (
      <BriefingPage
        key={open.id}
        briefing={open}
        catalogue={catalogue}
        shelf={shelf}
        routing={routing}
        actions={actions}
      />
    );
  return (
    <section class="shelf" aria-labelledby="briefings">
      <h2 id="briefings" class="shelf-title">
        {t('view_briefings')}
      </h2>
      <p class="about">{t('briefings_text')}</p>
      {id !== null && shelf.isReady && <p role="status">{t('briefings_gone')}</p>}
      <NameForm
        label={t('briefings_new_name')}
        action={t('briefings_new')}
        onSave={(name) => {
          const briefing = newBriefing(name, lastStyle(), Date.now());
          void shelf.put(briefing).then((isStored) => isStored && routing.go({ view: 'briefings', id: briefing.id }));
        }}
      />
      {shelf.isReady && briefings.length === 0 && <EmptyState text={t('briefings_empty')} />}
      <ul class="shelf-list">
        {briefings.map((briefing) => (
          <BriefingRow
            key={briefing.id}
            briefing={briefing}
            shelf={shelf}
            href={writeRoute({ ...routing.route, view: 'briefings', id: briefing.id })}
          />
        ))}
      </ul>
    </section>
  );
}

type BriefingRowProps = { readonly briefing: Briefing; readonly shelf: Shelf; readonly href: string };

function BriefingRow({ briefing, shelf, href }: BriefingRowProps) {
  const { t, tn, day } = useWords();
  const { name, updatedAtMs } = briefing;
  const { title, buttons } = useShelfName(
    briefing,
    shelf,
    <a class="shelf-name" href={href} dir="auto">
      {name}
    </a>,
  );
  return (
    <li class="shelf-row">
      {title}
      <p class="small shelf-facts">
        {tn('collections_count', clippingsOf(briefing).length)} · {t('shelf_changed', day(updatedAtMs))}
      </p>
      <div class="shelf-actions">{buttons}</div>
    </li>
  );
}
