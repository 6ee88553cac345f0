/** The settings in force, following every change, and the way to change a part of them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callBackground } from '../../utils/messages/call';
import { type Failure, fail } from '../../utils/model/result';
import type { Settings } from '../../utils/model/settings';
import { readSettings, watchSettings } from '../../utils/settings/settings';

export type ChangeSettings = (change: (before: Settings) => Partial<Settings>) => Promise<boolean>;

export type SettingsState = {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly failure: Failure | null;
  /** Whether it was stored. Changes run one after another, each on the settings as they are then. */
  readonly change: ChangeSettings;
};

export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    const ended = new AbortController();
    watchSettings(setSettings, ended.signal);
    readSettings().then(
      (stored) => !ended.signal.aborted && setSettings(stored),
      (error: unknown) => setFailure(fail('storage-failed', `settings: ${String(error)}`).error),
    );
    return () => ended.abort();
  }, []);
  const change = useCallback<ChangeSettings>((part) => {
    const write = async (): Promise<boolean> => {
      const before = await readSettings();
      const next = { ...before, ...part(before) };
      const reply = await callBackground('settings.write', { settings: next });
      setFailure(reply.ok ? null : reply.error);
      // Also after a failure: a switch must not show what is not stored.
      setSettings(reply.ok ? next : { ...before });
      return reply.ok;
    };
    const written = turn.current.then(write);
    turn.current = written.catch(() => undefined);
    return written;
  }, []);
  return { settings, failure, change };
}
