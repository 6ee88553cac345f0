/** Ids of entities of the reader's own list begin so; no page of a site that was not enabled is told of them. */
export const OWN_PREFIX = 'own/';
