/** A search field; Escape empties it, as browsers do. */
import { useWords } from './words';

export type SearchFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly placeholder?: string;
};

export function SearchField({ value, onChange, label, placeholder }: SearchFieldProps) {
  const { t } = useWords();
  return (
    <input
      class="field"
      type="search"
      aria-label={label ?? t('search_label')}
      placeholder={placeholder ?? t('search_placeholder')}
      maxLength={200}
      spellcheck={false}
      autocomplete="off"
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        // The popup would close at the same key.
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        onChange('');
      }}
    />
  );
}
