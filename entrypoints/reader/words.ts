/** The words of the in-page interface, from the locale files. */
import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** A message with its substitutions; the key itself where this script was cut off by an update. */
export function words(key: WordKey, ...substitutions: readonly (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key as never, substitutions.map(String)) || key;
  } catch {
    return key; // The extension was updated; nothing of it can be asked any more.
  }
}
