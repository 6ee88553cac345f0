/**
 * A kept passage: its words, where they come from, its tags and note, and what can be done with it. `compact` in the
 * popup, `cosy` or `full` in the library. The same card turns into its own editor.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AnchorState } from '../utils/model/anchor';
import type { Clipping, ClippingEdit } from '../utils/model/clipping';
import { CategorySquare } from './CategoryMark';
import { ClippingEditor, type EditedField } from './ClippingEditor';
import { DriftNote, type DriftNoteProps } from './DriftNote';
import { ExportButtons, type ExportFormat } from './ExportButtons';
import { categoryOfTag } from './entity-tags';
import type { MarkedTextProps } from './MarkedText';
import { type Density, Quote, shortQuote } from './Quote';
import { useWords } from './words';
import './ClippingCard.css';

export type ClippingCardProps = {
  readonly clipping: Clipping;
  readonly density: Density;
  /** Where words searched for stand in the quote. */
  readonly matches?: MarkedTextProps['matches'];
  /** What stands in the passage's place today. */
  readonly drift?: Omit<DriftNoteProps, 'language'> | null;
  /** Beside its page: what became of its words there. */
  readonly place?: AnchorState;
  readonly knownTags: readonly string[];
  /** Names of the collections it belongs to. */
  readonly collections?: readonly string[];
  /** Names that no earlier clipping of the library holds. */
  readonly firstNamed?: readonly string[];
  /** The keys speak of it. */
  readonly isCurrent?: boolean;
  /** The field its form begins with; null without a form. */
  readonly editing: EditedField | null;
  readonly onEditing: (field: EditedField | null) => void;
  readonly onOpen: () => void;
  readonly onSave: (edit: ClippingEdit) => void;
  readonly onDelete: () => void;
  readonly onExport: (format: ExportFormat) => void;
  /** Copies its citation. */
  readonly onCite: () => void;
  /** A box to choose it by, where several can be chosen. */
  readonly selection?: ComponentChildren;
};

export function ClippingCard(props: ClippingCardProps) {
  const { clipping, density, editing, onEditing, knownTags, onSave, onDelete, onExport, drift = null } = props;
  const { isCurrent = false, place } = props;
  const isEditing = editing !== null;
  const article = useRef<HTMLElement>(null);
  const { t, day } = useWords();
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  // The focus would be lost with the form.
  useEffect(() => {
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  // What is read aloud and where Tab goes on from follow the keys.
  const isMounted = useRef(false);
  useEffect(() => {
    const focused = document.activeElement;
    // A card that is scrolled into view again does not take the focus from elsewhere.
    const isFree = isMounted.current || focused === document.body || focused?.closest('.clipping') != null;
    isMounted.current = true;
    if (isCurrent && isFree && article.current?.contains(focused) !== true)
      article.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  const name = shortQuote(clipping.quote);
  return (
    <article
      ref={article}
      class={`clipping ${density} wash-${clipping.colour}`}
      aria-label={name}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={-1}
    >
      {props.selection}
      <div class="clipping-main">
        {density === 'full' && <Context text={clipping.selectors.quote.prefix} />}
        {!(drift?.isOpen === true && drift.diff !== null) && (
          <Quote
            text={clipping.quote}
            language={clipping.source.language}
            density={density}
            mentions={density === 'compact' ? [] : clipping.mentions}
            matches={props.matches ?? []}
          />
        )}
        {density === 'full' && <Context text={clipping.selectors.quote.suffix} />}
        {drift !== null && <DriftNote {...drift} language={clipping.source.language} />}
        {place !== undefined && place !== 'changed' && (
          <p class="small">{t(`place_${place}`, day(clipping.clippedAtMs))}</p>
        )}
        <div class="clipping-foot">
          {place === undefined && <ClippingSource clipping={clipping} density={density} />}
          <div class="clipping-actions">
            {place !== 'lost' && (
              <button
                type="button"
                class="link small"
                aria-label={t(place === undefined ? 'clipping_open_label' : 'clipping_show_label', name)}
                onClick={props.onOpen}
              >
                {t(place === undefined ? 'clipping_open' : 'clipping_show')}
              </button>
            )}
            {!isEditing && (
              <button
                ref={editButton}
                type="button"
                class="link small"
                aria-label={t('clipping_edit_label', name)}
                onClick={() => onEditing('state')}
              >
                {t('clipping_edit')}
              </button>
            )}
            <button type="button" class="link small" aria-label={t('clipping_delete_label', name)} onClick={onDelete}>
              {t('clipping_delete')}
            </button>
          </div>
        </div>
        {isEditing ? (
          <ClippingEditor
            clipping={clipping}
            knownTags={knownTags}
            field={editing}
            onSave={onSave}
            onCancel={() => onEditing(null)}
          />
        ) : (
          <ClippingMarks
            clipping={clipping}
            density={density}
            collections={props.collections ?? []}
            firstNamed={props.firstNamed ?? []}
          />
        )}
        {isEditing && (
          <div class="row">
            <ExportButtons label={t('export_label')} onExport={onExport} />
            <button type="button" class="link small" aria-label={t('clipping_cite_label', name)} onClick={props.onCite}>
              {t('clipping_cite')}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

/** The words around the passage when it was clipped. */
function Context({ text }: { readonly text: string }) {
  const words = text.trim();
  if (words === '') return null;
  return (
    <p class="clipping-context small" dir="auto">
      {words}
    </p>
  );
}

type ClippingSourceProps = Pick<ClippingCardProps, 'clipping' | 'density'>;

function ClippingSource({ clipping: { source, clippedAtMs }, density }: ClippingSourceProps) {
  const { t, day } = useWords();
  // The date first: where room is short the end is cut.
  const parts = [
    source.published === null ? t('clipping_clipped_on', day(clippedAtMs)) : day(source.published),
    source.outlet,
    density !== 'compact' ? source.authors.slice(0, 3).join(', ') : null,
  ].filter((part) => part !== null && part !== '');
  return (
    <p class="clipping-source small">
      <cite dir="auto">{source.title || t('clipping_no_title')}</cite>
      <span>{parts.join(' · ')}</span>
    </p>
  );
}

/** A clipping may have a hundred tags; a list of clippings stays a list of passages. */
const TAGS_SHOWN = { compact: 6, cosy: 24, full: 100 };

type ClippingMarksProps = ClippingSourceProps & {
  readonly collections: readonly string[];
  readonly firstNamed: readonly string[];
};

function ClippingMarks({ clipping, density, collections, firstNamed }: ClippingMarksProps) {
  const { t } = useWords();
  const shown = clipping.tags.slice(0, TAGS_SHOWN[density]);
  const rest = clipping.tags.length - shown.length;
  return (
    <>
      {clipping.note !== '' && (
        <p class="clipping-note" dir="auto">
          <span class="unseen">{t('clipping_note_label')} </span>
          {clipping.note}
        </p>
      )}
      {(clipping.tags.length > 0 || clipping.reviewState !== 'new') && (
        <ul class="clipping-tags small" aria-label={t('tag_list')}>
          {clipping.reviewState !== 'new' && <li class="clipping-state">{t(`review_${clipping.reviewState}`)}</li>}
          {shown.map((tag) => (
            <li key={tag} class="clipping-tag">
              <CategorySquare category={categoryOfTag(tag, clipping.entities)} />
              <span dir="auto">{tag}</span>
            </li>
          ))}
          {rest > 0 && <li>{t('clipping_more_tags', rest)}</li>}
        </ul>
      )}
      {firstNamed.length > 0 && <p class="small">{t('clipping_first_named', firstNamed.join(', '))}</p>}
      {collections.length > 0 && <p class="small">{t('clipping_in_collections', collections.join(', '))}</p>}
    </>
  );
}
