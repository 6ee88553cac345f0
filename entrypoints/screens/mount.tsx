/** Puts a screen on its page, in the reader's language. `screens` holds what our pages share; it is no entry point itself. */
import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { createWords, type WordKey, WordsProvider } from '../../components/words';
import '../../components/base.css';

export function mountScreen(screen: ComponentChildren, title: WordKey): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  const words = createWords(browser.i18n);
  document.title = words.t(title);
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  render(<WordsProvider words={words}>{screen}</WordsProvider>, root);
}
