/** The reader's own list in `storage.local`. A bad entry is passed by alone, so that one never costs the others. */
import { safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import { describeIssues } from '../model/describe-issues';
import { EMPTY_OWN_LIST, nameKey, OWN_LIST, type OwnList, type OwnName, OwnNameSchema } from '../model/own-list';

const KEY = 'own-list';

export type ParsedOwnList = {
  readonly list: OwnList;
  /** What was stored and could not be used, a line an entry. */
  readonly problems: readonly string[];
};

/** The list from whatever was stored; nothing stored gives an empty one. */
export function parseOwnList(stored: unknown): ParsedOwnList {
  if (stored === undefined) return { list: EMPTY_OWN_LIST, problems: [] };
  const { names: rows, dismissed } = Object(stored) as { names?: unknown; dismissed?: unknown };
  const problems: string[] = [];
  const names: OwnName[] = [];
  if (!Array.isArray(rows)) problems.push('names: expected a list');
  for (const [index, row] of (Array.isArray(rows) ? rows.slice(0, OWN_LIST.names) : []).entries()) {
    const parsed = safeParse(OwnNameSchema, row);
    if (parsed.success) names.push(parsed.output);
    else problems.push(`names.${index}: ${describeIssues(parsed.issues)}`);
  }
  const keys = (Array.isArray(dismissed) ? dismissed : []).filter(
    (key): key is string => typeof key === 'string' && key.length <= OWN_LIST.nameChars,
  );
  return { list: { version: 1, names, dismissed: keys.slice(-OWN_LIST.dismissed) }, problems };
}

/** The list in force. Entries that could not be used are named on the console. */
export async function readOwnList(): Promise<OwnList> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { list, problems } = parseOwnList(stored);
  for (const problem of problems) console.warn(`Attaché: an own name was not used. ${problem}`);
  return list;
}

export async function writeOwnList(list: OwnList): Promise<void> {
  await browser.storage.local.set({ [KEY]: list });
}

/** Calls back with every change of the list, from whatever page it came, until `signal` aborts. */
export function watchOwnList(onChange: (list: OwnList) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseOwnList(change.newValue).list);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** The list with this name in it, in place of one of the same letters; it is no longer dismissed. */
export function withName(list: OwnList, own: OwnName): OwnList {
  const key = nameKey(own.name);
  return {
    ...list,
    names: [...withoutName(list, own.name).names, own],
    dismissed: list.dismissed.filter((other) => other !== key),
  };
}

export function withoutName(list: OwnList, name: string): OwnList {
  const key = nameKey(name);
  return { ...list, names: list.names.filter((other) => nameKey(other.name) !== key) };
}

/** The list with a name that is not to be offered again, or is once more. */
export function withDismissed(list: OwnList, name: string, isDismissed: boolean): OwnList {
  const key = nameKey(name);
  const others = list.dismissed.filter((other) => other !== key);
  return { ...list, dismissed: isDismissed ? [...others, key].slice(-OWN_LIST.dismissed) : others };
}

/** The list with those of another that it does not have; where both have a name, its own entry stays. */
export function mergedList(list: OwnList, other: OwnList): OwnList {
  const known = new Set(list.names.map(({ name }) => nameKey(name)));
  const names = [...list.names, ...other.names.filter(({ name }) => !known.has(nameKey(name)))];
  const taken = new Set(names.map(({ name }) => nameKey(name)));
  const dismissed = [...new Set([...list.dismissed, ...other.dismissed])].filter((key) => !taken.has(key));
  return { ...list, names, dismissed: dismissed.slice(-OWN_LIST.dismissed) };
}
