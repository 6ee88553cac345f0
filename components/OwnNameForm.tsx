/** A name for the reader's own list: what it is called, what it is, and what the card says of it. */
import { useId, useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../utils/model/category';
import { OWN_LIST, type OwnName } from '../utils/model/own-list';
import { readForms } from './own-forms';
import { useWords } from './words';
import './OwnNameForm.css';

export type OwnNameFormProps = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: Category;
  readonly onSave: (own: OwnName) => void;
  readonly onCancel: () => void;
};

export function OwnNameForm({ onSave, onCancel, ...offered }: OwnNameFormProps) {
  const { t } = useWords();
  const [name, setName] = useState(offered.name);
  const [forms, setForms] = useState(offered.aliases.join(', '));
  const [category, setCategory] = useState(offered.category);
  const [gloss, setGloss] = useState('');
  const [isRefused, setRefused] = useState(false);
  const problemId = useId();
  const save = (): void => {
    const [own] = readForms(name);
    setRefused(own === undefined);
    if (own === undefined) return;
    const aliases = readForms(forms).filter((form) => form !== own);
    onSave({ name: own, aliases: aliases.slice(0, OWN_LIST.aliases), category, gloss: gloss.trim() });
  };
  return (
    <form
      class="stack own-name"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="own-name-fields">
        <label>
          <span class="small">{t('own_name_name')}</span>
          <input
            class="field"
            dir="auto"
            maxLength={OWN_LIST.nameChars}
            aria-invalid={isRefused}
            aria-describedby={isRefused ? problemId : undefined}
            // biome-ignore lint/a11y/noAutofocus: the form opens where its button was pressed.
            autoFocus
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          <span class="small">{t('own_name_category')}</span>
          <select
            class="field"
            value={category}
            onChange={(event) =>
              setCategory(CATEGORIES.find((one) => one === event.currentTarget.value) ?? offered.category)
            }
          >
            {CATEGORIES.map((one) => (
              <option key={one} value={one}>
                {t(`category_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="wide">
          <span class="small">{t('own_name_aliases')}</span>
          <input class="field" dir="auto" value={forms} onInput={(event) => setForms(event.currentTarget.value)} />
        </label>
        <label class="wide">
          <span class="small">{t('own_name_gloss')}</span>
          <input
            class="field"
            dir="auto"
            maxLength={300}
            value={gloss}
            onInput={(event) => setGloss(event.currentTarget.value)}
          />
        </label>
      </div>
      {isRefused && (
        <p class="own-name-problem" id={problemId} role="alert">
          {t('own_name_invalid')}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {t('own_name_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('clipping_cancel')}
        </button>
      </div>
    </form>
  );
}
