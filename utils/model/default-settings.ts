/** What holds until the reader has chosen. A file of its own, so that a page's script has it without the validator. */
import type { Settings } from './settings';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  highlight: true,
  hiddenCategories: ['country'],
  density: 'all',
  reach: 'asked',
  mutedHosts: [],
  alwaysHosts: [],
  ignoredEntities: [],
};
