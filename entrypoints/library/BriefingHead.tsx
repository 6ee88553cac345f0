/** The name of an open briefing, and what can be done with the whole of it. */
import { useState } from 'preact/hooks';
import { NameForm } from '../../components/NameForm';
import { useWords } from '../../components/words';
import type { Briefing } from '../../utils/model/shelf';
import type { Shelf } from '../screens/use-shelf';
import { writeRoute } from './route';
import type { ChangeBriefing } from './use-briefing';
import type { Routing } from './use-route';

export type BriefingHeadProps = {
  readonly briefing: Briefing;
  readonly shelf: Shelf;
  readonly routing: Routing;
  readonly change: ChangeBriefing;
};

export function BriefingHead({ briefing, shelf, routing, change }: BriefingHeadProps) {
  const { t } = useWords();
  const [isNaming, setNaming] = useState(false);
  const { name } = briefing;
  return (
    <div class="shelf-head">
      <a class="small" href={writeRoute({ ...routing.route, view: 'briefings', id: null })}>
        {t('briefings_all')}
      </a>
      {isNaming ? (
        <NameForm
          label={t('shelf_name')}
          action={t('shelf_rename')}
          name={name}
          onSave={(next) => {
            setNaming(false);
            if (next !== name) change((own) => ({ ...own, name: next }), t('shelf_renamed', next));
          }}
          onCancel={() => setNaming(false)}
        />
      ) : (
        <h2 id="briefing" class="shelf-title" dir="auto">
          {name}
        </h2>
      )}
      <div class="shelf-actions">
        <button type="button" class="link small" onClick={() => setNaming(true)}>
          {t('shelf_rename')}
        </button>
        <button
          type="button"
          class="link small"
          onClick={() => {
            void shelf.remove(briefing);
            routing.go({ view: 'briefings' });
          }}
        >
          {t('briefing_delete')}
        </button>
      </div>
    </div>
  );
}
