/**
 * The library's search field. While a field's value is typed (`tag:air`) it offers those in use; at the end of a word the fields. Arrow
 * keys walk the offers, Tab or Enter takes one, Escape closes them and then empties the field.
 */
import { useId, useState } from 'preact/hooks';
import { useWords } from './words';
import './SearchBar.css';

/** Completes the query at a caret: what is shown, and the whole query once it is taken. */
export type SearchOffer = { readonly label: string; readonly count: number | null; readonly query: string };

export type SearchBarProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly offersFor: (query: string, caret: number) => readonly SearchOffer[];
  readonly field: { current: HTMLInputElement | null };
};

export function SearchBar({ value, onChange, offersFor, field }: SearchBarProps) {
  const { t, number } = useWords();
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const offers = caret === null ? [] : offersFor(value, caret);
  const isOpen = offers.length > 0;
  const close = (): void => {
    setCaret(null);
    setActive(-1);
  };
  const take = ({ query }: SearchOffer): void => {
    onChange(query);
    setActive(-1);
    // `tag:` is followed by its values.
    setCaret(query.endsWith(':') ? query.length : null);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const offer = offers[active];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen) {
      event.preventDefault();
      const next = active + (event.key === 'ArrowDown' ? 1 : -1);
      setActive(next < -1 ? offers.length - 1 : next >= offers.length ? -1 : next);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && offer !== undefined) {
      event.preventDefault();
      take(offer);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) close();
      else if (value !== '') onChange('');
      else field.current?.blur();
    }
  };
  return (
    <div class="search-bar">
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        aria-label={t('search_label')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts="/"
        placeholder={t('library_search_placeholder')}
        maxLength={1_000}
        spellcheck={false}
        autocomplete="off"
        value={value}
        onInput={(event) => {
          setActive(-1);
          setCaret(event.currentTarget.selectionStart);
          onChange(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={id} class="search-offers" role="listbox" aria-label={t('search_offers')} hidden={!isOpen}>
        {offers.map((offer, index) => (
          <div
            key={offer.query}
            id={`${id}-${index}`}
            class="search-offer"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => {
              // Before the field loses the focus, which would close the list.
              event.preventDefault();
              take(offer);
            }}
          >
            <span dir="auto">{offer.label}</span>
            {offer.count !== null && <span class="small">{number(offer.count)}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
