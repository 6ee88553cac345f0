/** The last clippings, straight from the database, while the catalogue of all is still on its way. */
import { useState } from 'preact/hooks';
import { useLive } from '../../utils/store/live';
import { readRecent } from '../../utils/store/read-clippings';
import { database } from '../screens/database';
import { EditableClipping, type Editing } from '../screens/EditableClipping';
import type { ClippingActions } from '../screens/use-clipping-actions';

const SHOWN = 12;

export function FirstClippings({ actions }: { readonly actions: ClippingActions }) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const recent = useLive(() => readRecent(database, { limit: SHOWN }), []);
  if (recent.state !== 'ready') return null;
  return (
    <div class="library">
      <div class="library-facets" />
      <ol class="library-list">
        {recent.value.clippings.map((clipping) => (
          <li key={clipping.id} class="library-row">
            <EditableClipping
              clipping={clipping}
              density="cosy"
              knownTags={[]}
              actions={actions}
              editing={editing}
              onEditing={setEditing}
              selection={<span />}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
