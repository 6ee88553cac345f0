/** A clipping in a list, with what can be done to it wired to the store; the popup's and the library's lists are made of these. */
import { ClippingCard, type ClippingCardProps } from '../../components/ClippingCard';
import type { EditedField } from '../../components/ClippingEditor';
import type { ClippingActions } from './use-clipping-actions';

/** The clipping whose form is open, of all in a list, and the field to begin with. */
export type Editing = { readonly id: string; readonly field: EditedField };

type Shown = Pick<
  ClippingCardProps,
  | 'clipping'
  | 'firstNamed'
  | 'density'
  | 'matches'
  | 'drift'
  | 'place'
  | 'collections'
  | 'isCurrent'
  | 'knownTags'
  | 'selection'
>;

export type EditableClippingProps = Shown & {
  readonly actions: ClippingActions;
  readonly editing: Editing | null;
  readonly onEditing: (editing: Editing | null) => void;
  /** Beside its page: shows the passage there in place of opening its source. */
  readonly onShow?: () => void;
};

export function EditableClipping({ actions, editing, onEditing, onShow, ...shown }: EditableClippingProps) {
  const { clipping } = shown;
  const { id } = clipping;
  return (
    <ClippingCard
      {...shown}
      editing={editing?.id === id ? editing.field : null}
      onEditing={(field) => onEditing(field === null ? null : { id, field })}
      onOpen={onShow ?? (() => void actions.open(id))}
      onSave={async (edit) => {
        if (await actions.edit(id, edit)) onEditing(null);
      }}
      onDelete={() => void actions.remove([id])}
      onExport={(format) => void actions.exportAs(format, async () => [clipping])}
      onCite={() => void actions.cite(clipping)}
    />
  );
}
