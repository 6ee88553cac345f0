/** Where the page keeps a draft in `storage.local` until its save is acknowledged, so that a closed tab loses nothing. */
const PREFIX = 'draft:';

export function draftKey(id: string): string {
  return `${PREFIX}${id}`;
}

export function isDraftKey(key: string): boolean {
  return key.startsWith(PREFIX);
}
