/** The citation style of a briefing: those that come with us, and the reader's own from files of the Citation Style Language. */
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { STYLES } from '../../utils/citation/style-names';
import { LIMITS } from '../../utils/model/limits';
import type { OwnStyle } from '../../utils/model/shelf';
import { rememberStyle } from '../screens/load-cite';
import type { Shelf } from '../screens/use-shelf';

export type StyleChoiceProps = {
  readonly style: string;
  readonly shelf: Shelf;
  readonly onChoose: (style: string) => void;
};

export function StyleChoice({ style, shelf, onChoose }: StyleChoiceProps) {
  const { t, number } = useWords();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const own = shelf.styles.find((record) => record.id === style);
  // The first stands in for a style that is gone, as it does in the citations.
  const shown = own?.id ?? STYLES.find((builtIn) => builtIn === style) ?? STYLES[0];
  const choose = (chosen: string): void => {
    rememberStyle(chosen);
    setRefusal(null);
    onChoose(chosen);
  };
  const load = async (chosen: File): Promise<void> => {
    if (chosen.size > LIMITS.styleChars) return setRefusal(t('style_too_large', number(LIMITS.styleChars / 1_000)));
    const csl = await chosen.text();
    const known = shelf.styles.find((record) => record.csl === csl);
    if (known !== undefined) return choose(known.id);
    const { readStyle } = await import('../../utils/citation/cite');
    const read = readStyle(csl);
    if (!read.ok) {
      console.warn('Attaché:', read.error.message);
      return setRefusal(t('style_refused', chosen.name));
    }
    const name = (read.value.title || chosen.name).slice(0, LIMITS.nameChars);
    const nowMs = Date.now();
    const record: OwnStyle = {
      kind: 'style',
      id: crypto.randomUUID(),
      name,
      csl,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
    };
    if (await shelf.put(record, t('style_loaded', name))) choose(record.id);
  };
  return (
    <div class="style-choice">
      <div class="row">
        <label class="small" for={id}>
          {t('style_label')}
        </label>
        <select id={id} class="field" value={shown} onChange={(event) => choose(event.currentTarget.value)}>
          {STYLES.map((builtIn) => (
            <option key={builtIn} value={builtIn}>
              {t(`style_${builtIn.replace('-', '_') as 'apa'}`)}
            </option>
          ))}
          {shelf.styles.map((record) => (
            <option key={record.id} value={record.id}>
              {record.name}
            </option>
          ))}
        </select>
        <button type="button" class="link small" onClick={() => file.current?.click()}>
          {t('style_load')}
        </button>
        {own !== undefined && (
          <button
            type="button"
            class="link small"
            onClick={() => {
              choose(STYLES[0]);
              void shelf.remove(own);
            }}
          >
            {t('style_forget')}
          </button>
        )}
        <a class="small" href="https://citationstyles.org/" target="_blank" rel="noreferrer">
          {t('style_attribution')}
        </a>
        <input
          ref={file}
          class="style-file"
          type="file"
          accept=".csl,.xml"
          tabIndex={-1}
          aria-label={t('style_load')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen !== undefined) void load(chosen);
          }}
        />
      </div>
      {refusal !== null && <p role="alert">{refusal}</p>}
    </div>
  );
}
