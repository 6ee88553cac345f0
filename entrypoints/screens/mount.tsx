/** Puts a screen on its page, in the reader's language. `screens` holds what our pages share; it is no entry point itself. */
import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { createWords, WordsProvider } from '../../components/words';
import '../../components/base.css';

export function mountScreen(screen: ComponentChildren): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  render(<WordsProvider words={createWords(browser.i18n)}>{screen}</WordsProvider>, root);
}
