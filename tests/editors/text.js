/** What every editor holds at first: a name that would be marked anywhere else. */
export const TEXT = 'NATO was told of it.';
