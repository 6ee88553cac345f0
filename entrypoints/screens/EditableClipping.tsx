/** A clipping in a list, with what can be done to it wired to the store; the popup's and the library's lists are made of these. */
import type { ComponentChildren } from 'preact';
import { ClippingCard } from '../../components/ClippingCard';
import type { Clipping } from '../../utils/model/clipping';
import type { ClippingActions } from './use-clipping-actions';

export type EditableClippingProps = {
  readonly clipping: Clipping;
  readonly density: 'compact' | 'full';
  readonly knownTags: readonly string[];
  readonly actions: ClippingActions;
  /** Id of the clipping whose form is open, of all in the list. */
  readonly editing: string | null;
  readonly onEditing: (id: string | null) => void;
  /** Told before it goes to the trash. */
  readonly onDelete?: () => void;
  readonly selection?: ComponentChildren;
};

export function EditableClipping(props: EditableClippingProps) {
  const { clipping, density, knownTags, actions, editing, onEditing, onDelete, selection } = props;
  const { id } = clipping;
  return (
    <ClippingCard
      clipping={clipping}
      density={density}
      knownTags={knownTags}
      isEditing={editing === id}
      onEditing={(isEditing) => onEditing(isEditing ? id : null)}
      onOpen={() => void actions.open(id)}
      onSave={async (edit) => {
        if (await actions.edit(id, edit)) onEditing(null);
      }}
      onDelete={() => {
        onDelete?.();
        void actions.remove([id]);
      }}
      onExport={(format) => void actions.exportAs(format, async () => [clipping])}
      selection={selection}
    />
  );
}
