/** The keyboard shortcuts as the browser has them, and the way to its page for changing them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '../../components/words';

type Command = { readonly name?: string; readonly description?: string; readonly shortcut?: string };

/** Firefox opens its page by a call that Chromium does not have; Chromium's page has an address. */
async function openShortcutPage(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function KeysPart() {
  const { t } = useWords();
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const failed = (error: unknown): void => console.warn('Attaché: shortcuts', error);
  useEffect(() => {
    browser.commands.getAll().then(setCommands, failed);
  }, []);
  return (
    <section class="part" aria-labelledby="keys">
      <h2 id="keys">{t('options_keys')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name} class="key-row">
            <dt>{name === '_execute_action' ? t('options_key_popup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="small">{t('options_key_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="small note-below">{t('options_keys_page')}</p>
      <button type="button" class="button" onClick={() => void openShortcutPage().catch(failed)}>
        {t('options_keys_change')}
      </button>
    </section>
  );
}
