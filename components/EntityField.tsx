/** A field for the name of an entity. Those that fit what is typed are offered in a list that arrow keys walk; Enter takes one. */
import { useId, useState } from 'preact/hooks';
import type { Category } from '../utils/model/category';
import { CategorySquare } from './CategoryMark';
import { useWords } from './words';
import './SearchBar.css';

export type OfferedEntity = { readonly id: string; readonly name: string; readonly category: Category };

export type EntityFieldProps = {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly offers: readonly OfferedEntity[];
  readonly onChoose: (entity: OfferedEntity) => void;
};

export function EntityField({ label, typed, onType, offers, onChoose }: EntityFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [active, setActive] = useState(0);
  const isOpen = typed.trim() !== '' && offers.length > 0;
  const at = Math.min(active, offers.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const offer = offers[at];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen) {
      event.preventDefault();
      setActive((at + (event.key === 'ArrowDown' ? 1 : -1) + offers.length) % offers.length);
    } else if (event.key === 'Enter' && isOpen && offer !== undefined) {
      event.preventDefault();
      onChoose(offer);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      onType('');
    }
  };
  return (
    <div class="entity-field search-bar">
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={typed}
        onInput={(event) => {
          setActive(0);
          onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} class="search-offers" role="listbox" aria-label={t('search_offers')} hidden={!isOpen}>
        {offers.map((offer, index) => (
          <div
            key={offer.id}
            id={`${id}-${index}`}
            class="search-offer"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              // Before the field loses the focus.
              event.preventDefault();
              onChoose(offer);
            }}
          >
            <span dir="auto">
              <CategorySquare category={offer.category} /> {offer.name}
            </span>
            <span class="small">{t(`category_${offer.category}`)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
