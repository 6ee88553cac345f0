/** What can be done with all chosen clippings at once. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type BulkChange, COLOURS, REVIEW_STATES } from '../utils/model/clipping';
import { Choice } from './Choice';
import { ExportButtons, type ExportFormat } from './ExportButtons';
import { TagEditor } from './TagEditor';
import { useWords } from './words';
import './BulkBar.css';

export type BulkBarProps = {
  readonly selected: number;
  readonly knownTags: readonly string[];
  /** Tags of the chosen clippings, to take away. */
  readonly ownTags: readonly string[];
  readonly isExporting: boolean;
  readonly onChange: (change: BulkChange) => void;
  readonly onDelete: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onClear: () => void;
  /** More to do with them, as to put them into a collection. */
  readonly children?: ComponentChildren;
};

export function BulkBar(props: BulkBarProps) {
  const { selected, knownTags, ownTags, onChange, onDelete, onClear } = props;
  const { t, tn } = useWords();
  const [isTagging, setTagging] = useState(false);
  return (
    <section class="bulk-bar" aria-label={t('bulk_label')}>
      <div class="row" role="toolbar" aria-label={t('bulk_label')}>
        <strong>{tn('library_selected', selected)}</strong>
        <button type="button" class="link small" aria-expanded={isTagging} onClick={() => setTagging(!isTagging)}>
          {t('bulk_tag')}
        </button>
        <Choice
          label={t('bulk_state')}
          choices={REVIEW_STATES.map((state) => [state, t(`review_${state}`)])}
          onChoose={(reviewState) => onChange({ reviewState })}
        />
        <Choice
          label={t('bulk_colour')}
          choices={COLOURS.map((colour) => [colour, t(`colour_${colour}`)])}
          onChoose={(colour) => onChange({ colour })}
        />
        {props.children}
        <button type="button" class="link small" onClick={onDelete}>
          {t('library_delete_selected')}
        </button>
        <ExportButtons label={t('library_export_selected')} isBusy={props.isExporting} onExport={props.onExport} />
        <button type="button" class="link quiet small" onClick={onClear}>
          {t('bulk_clear')}
        </button>
      </div>
      {isTagging && (
        <TagForm
          knownTags={knownTags}
          ownTags={ownTags}
          onChange={(change) => {
            onChange(change);
            setTagging(false);
          }}
        />
      )}
    </section>
  );
}

type TagFormProps = Pick<BulkBarProps, 'knownTags' | 'ownTags' | 'onChange'>;

function TagForm({ knownTags, ownTags, onChange }: TagFormProps) {
  const { t } = useWords();
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const addId = useId();
  const removeId = useId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ addTags: add, removeTags: remove });
      }}
    >
      <fieldset aria-labelledby={addId}>
        <span id={addId} class="small">
          {t('bulk_tags_add')}
        </span>
        <TagEditor tags={add} known={knownTags} categoryOf={() => null} onChange={setAdd} />
      </fieldset>
      {ownTags.length > 0 && (
        <fieldset class="row" aria-labelledby={removeId}>
          <span id={removeId} class="small">
            {t('bulk_tags_remove')}
          </span>
          {ownTags.map((tag) => (
            <label key={tag} class="choice small">
              <input
                type="checkbox"
                checked={remove.includes(tag)}
                onChange={() =>
                  setRemove(remove.includes(tag) ? remove.filter((other) => other !== tag) : [...remove, tag])
                }
              />
              {tag}
            </label>
          ))}
        </fieldset>
      )}
      <div class="row">
        <button type="submit" class="button primary" disabled={add.length + remove.length === 0}>
          {t('bulk_apply')}
        </button>
      </div>
    </form>
  );
}
