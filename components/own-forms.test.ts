import { expect, test } from 'vitest';
import { readForms } from './own-forms';

test.each([
  ['one', 'Vostok Group', ['Vostok Group']],
  ['several, with space around', ' VGRP ,  Vostok\tGroup; V-1 ', ['VGRP', 'Vostok Group', 'V-1']],
  ['one twice', 'VGRP, VGRP', ['VGRP']],
  ['nothing', ' , ;', []],
  ['signs and single letters', '—, +, V', []],
  ['too long', 'V'.repeat(121), []],
])('%s', (_, typed, forms) => {
  expect(readForms(typed)).toEqual(forms);
});
