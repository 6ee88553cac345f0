import { expect, test } from 'vitest';
import { pageCallVerbs } from './to-page';

test.each<[keyof typeof pageCallVerbs, unknown, boolean]>([
  ['page.read', { asked: true }, true],
  ['page.read', { asked: 'yes' }, false],
  ['page.read', {}, false],
  ['page.read', null, false],
  ['page.read', { asked: true, more: 1 }, false],
  ['page.read', Object.create({ asked: true }), false],
  ['mention.show', { entity: 'quad', step: 'next' }, true],
  ['mention.show', { entity: 'quad', step: 'last' }, false],
  ['passage.show', { start: 0, end: 12 }, true],
  ['passage.show', { start: -1, end: 12 }, false],
  ['passage.show', { start: 0.5, end: 12 }, false],
  ['settings.changed', {}, true],
  ['settings.changed', { settings: {} }, false],
])('%s asked with %j: %s', (verb, request, isRight) => {
  expect(pageCallVerbs[verb](request)).toBe(isRight);
});
