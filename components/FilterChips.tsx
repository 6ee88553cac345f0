/** What the clippings shown are narrowed by, each part with the way to take it off. */
import { useWords } from './words';
import './FilterChips.css';

export type Chip = {
  readonly key: string;
  /** The kind of thing, `Outlet`. */
  readonly kind: string;
  readonly label: string;
  readonly onRemove: () => void;
};

export type FilterChipsProps = { readonly chips: readonly Chip[]; readonly onClear: () => void };

export function FilterChips({ chips, onClear }: FilterChipsProps) {
  const { t } = useWords();
  if (chips.length === 0) return null;
  return (
    <ul class="row chips" aria-label={t('chips_label')}>
      {chips.map(({ key, kind, label, onRemove }) => (
        <li key={key}>
          <button type="button" class="chip" aria-label={t('chips_remove', kind, label)} onClick={onRemove}>
            <span class="small">{kind}</span>
            <span dir="auto">{label}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="link quiet small" onClick={onClear}>
          {t('popup_clear_filters')}
        </button>
      </li>
    </ul>
  );
}
