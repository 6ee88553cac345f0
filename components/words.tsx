/** The words of a screen. The entry point supplies them from the browser; views ask for them by key and never see the browser. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;
type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** A message that has one form a plural category: `toast_deleted` for `toast_deleted_one` and `toast_deleted_other`. */
export type PluralStem = StemOf<WordKey>;

export type Words = {
  /** A message with its substitutions. */
  readonly t: (key: WordKey, ...substitutions: readonly (string | number)[]) => string;
  /** The form of a message that fits a number. The number is the first substitution unless others are given. */
  readonly tn: (stem: PluralStem, count: number, ...substitutions: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A day as readers write it: from an ISO 8601 date, or from milliseconds in the reader's time zone. */
  readonly day: (date: string | number) => string;
  /** The name of a country by its ISO 3166-1 code, or of a language by its BCP 47 tag; the code itself where it has none. */
  readonly nameOf: (kind: 'region' | 'language', code: string) => string;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
};

/** The part of `browser.i18n` that words need. */
export type Messages = {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
};

export function createWords(messages: Messages): Words {
  const language = messages.getUILanguage();
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const localDays = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  // A published date names a day where the article appeared; the reader's zone must not move it.
  const namedDays = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const names = {
    region: new Intl.DisplayNames([language], { type: 'region' }),
    language: new Intl.DisplayNames([language], { type: 'language' }),
  };
  const read = (key: string, substitutions: readonly string[]): string =>
    messages.getMessage(key, [...substitutions]) || key;
  return {
    t: (key, ...substitutions) => read(key, substitutions.map(String)),
    tn: (stem, count, ...substitutions) => {
      const given = substitutions.length > 0 ? substitutions : [numbers.format(count)];
      return messages.getMessage(`${stem}_${plurals.select(count)}`, [...given]) || read(`${stem}_other`, given);
    },
    number: (value) => numbers.format(value),
    day: (date) => {
      if (typeof date === 'number') return localDays.format(date);
      const time = Date.parse(date.slice(0, 10));
      return Number.isNaN(time) ? date : namedDays.format(time);
    },
    nameOf: (kind, code) => {
      try {
        return names[kind].of(code) ?? code;
      } catch {
        // No code at all, as a page may declare.
        return code;
      }
    },
    language,
  };
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ComponentChildren }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}
