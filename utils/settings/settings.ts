/** The reader's settings in `storage.local`. A bad field falls back to its default alone, so that one never costs the others. */
import { safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '../model/default-settings';
import { describeIssues } from '../model/describe-issues';
import { type Settings, SettingsSchema } from '../model/settings';

const KEY = 'settings';

export type ParsedSettings = {
  readonly settings: Settings;
  /** What was stored and could not be used, a line a field. */
  readonly problems: readonly string[];
};

/** Settings from whatever was stored; nothing stored gives the defaults. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const fields = new Map(Object.entries(Object(stored) as object));
  const problems: string[] = [];
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [field, schema] of Object.entries(SettingsSchema.pipe[0].entries)) {
    if (!fields.has(field)) continue;
    const parsed = safeParse(schema, fields.get(field));
    if (parsed.success) merged[field] = parsed.output;
    else problems.push(`${field}: ${describeIssues(parsed.issues)}`);
  }
  const settings = safeParse(SettingsSchema, merged);
  if (settings.success) return { settings: settings.output, problems };
  return { settings: DEFAULT_SETTINGS, problems: [...problems, describeIssues(settings.issues)] };
}

/** The settings in force. Fields that could not be used are named on the console. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { settings, problems } = parseSettings(stored);
  for (const problem of problems) console.warn(`Attaché: a stored setting was not used. ${problem}`);
  return settings;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with every change of the settings, from whatever page it came, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseSettings(change.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
