/** The wash of a clipping on its page, one of five. Radio buttons, so that arrow keys and screen readers know them. */
import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '../utils/model/clipping';
import { useWords } from './words';
import './ColourPicker.css';

export type ColourPickerProps = { readonly colour: Colour; readonly onChange: (colour: Colour) => void };

export function ColourPicker({ colour, onChange }: ColourPickerProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="unseen">{t('colour_label')}</legend>
      {COLOURS.map((choice) => (
        <label key={choice} class="colour" title={t(`colour_${choice}`)}>
          <input type="radio" name={name} checked={choice === colour} onChange={() => onChange(choice)} />
          <span class={`colour-wash wash-${choice}`} />
          <span class="unseen">{t(`colour_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
