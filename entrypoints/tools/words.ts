/** The words of the in-page interface, from the locale files. */
import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** A message with its substitutions. After an update nothing can be asked: what must be said then is looked up before. */
export function words(key: WordKey, ...substitutions: readonly (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key as never, substitutions.map(String));
  } catch {
    return ''; // The extension was updated, and an empty line is less strange than a key.
  }
}
