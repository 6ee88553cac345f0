import { expect, it } from 'vitest';
import { createWords } from './words';

const FORMS: Readonly<Record<string, string>> = {
  toast_deleted_one: 'one',
  toast_deleted_other: 'other $1',
  popup_jump_place: '$1 of $2',
};
const wordsIn = (language: string) =>
  createWords({
    getUILanguage: () => language,
    getMessage: (key, substitutions = []) =>
      (FORMS[key] ?? '').replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? ''),
  });

it('puts substitutions into a message, and shows the key of one that is missing', () => {
  expect(wordsIn('en').t('popup_jump_place', 2, 7)).toBe('2 of 7');
  expect(wordsIn('en').t('popup_empty')).toBe('popup_empty');
});

it('chooses the form for a number, and falls back where a language has more forms than the file', () => {
  expect(wordsIn('en').tn('toast_deleted', 1)).toBe('one');
  expect(wordsIn('en').tn('toast_deleted', 1234)).toBe('other 1,234');
  expect(wordsIn('pl').tn('toast_deleted', 3)).toBe('other 3');
});

it('names the day on which an article appeared, in whatever zone the reader is', () => {
  expect(wordsIn('en-GB').day('2023-03-20')).toBe('20 Mar 2023');
  expect(wordsIn('en-GB').day('2023-03-20T23:30:00-08:00')).toBe('20 Mar 2023');
  expect(wordsIn('en-GB').day('no date')).toBe('no date');
});
