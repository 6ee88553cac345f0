import { describe, expect, it } from 'vitest';
import { pluralOf } from './inflect';

describe('pluralOf', () => {
  it.each([
    ['airstrike', 'airstrikes'],
    ['chief of staff', 'chiefs of staff'],
    ['rules of engagement', null],
    ['spokeswoman', 'spokeswomen'],
    ['airman', 'airmen'],
    ['army', 'armies'],
    ['convoy', 'convoys'],
    ['crisis', 'crises'],
    ['aircraft', null],
    ['troops', null],
    ['sortie', 'sorties'],
    ['mass', 'masses'],
    ['patrol-boat', 'patrol-boats'],
    ['F-35', null],
    ['F-15E', 'F-15Es'],
    ['communiqué', 'communiqués'],
  ])('%s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });
});
