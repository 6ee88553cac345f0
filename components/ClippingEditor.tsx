/** What a reader may change of a clipping: tags, note, colour, state. Nothing is changed before `Save changes`. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Clipping, type ClippingEdit, REVIEW_STATES, type ReviewState } from '../utils/model/clipping';
import { ColourPicker } from './ColourPicker';
import { categoryOfTag } from './entity-tags';
import { NoteField } from './NoteField';
import { TagEditor } from './TagEditor';
import { useWords } from './words';

export type EditedField = 'tags' | 'note' | 'state';

const FIELDS: Readonly<Record<EditedField, string>> = { tags: '.tag-field', note: 'textarea', state: ':checked' };

export type ClippingEditorProps = {
  readonly clipping: Clipping;
  readonly knownTags: readonly string[];
  /** Where the focus goes first. */
  readonly field?: EditedField;
  readonly onSave: (edit: ClippingEdit) => void;
  readonly onCancel: () => void;
};

export function ClippingEditor({ clipping, knownTags, field = 'tags', onSave, onCancel }: ClippingEditorProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELDS[field])?.focus(), [field]);
  const [edit, setEdit] = useState<ClippingEdit>({
    tags: clipping.tags,
    note: clipping.note,
    colour: clipping.colour,
    reviewState: clipping.reviewState,
  });
  const change = (part: Partial<ClippingEdit>): void => setEdit((before) => ({ ...before, ...part }));
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(edit);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <TagEditor
        tags={edit.tags}
        known={knownTags}
        categoryOf={(tag) => categoryOfTag(tag, clipping.entities)}
        onChange={(tags) => change({ tags })}
      />
      <NoteField note={edit.note} onChange={(note) => change({ note })} />
      <div class="row between">
        <ReviewStateField state={edit.reviewState} onChange={(reviewState) => change({ reviewState })} />
        <ColourPicker colour={edit.colour} onChange={(colour) => change({ colour })} />
      </div>
      <div class="row">
        <button type="submit" class="button primary">
          {t('clipping_save_changes')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('clipping_cancel')}
        </button>
      </div>
    </form>
  );
}

type ReviewStateFieldProps = { readonly state: ReviewState; readonly onChange: (state: ReviewState) => void };

function ReviewStateField({ state, onChange }: ReviewStateFieldProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="row">
      <legend class="unseen">{t('review_label')}</legend>
      {REVIEW_STATES.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} checked={choice === state} onChange={() => onChange(choice)} />
          {t(`review_${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
