/** What a reader does with clippings, with the word or the failure that follows. */
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../components/ExportButtons';
import { useWords } from '../../components/words';
import { toCslItem } from '../../utils/citation/csl-item';
import { plainText } from '../../utils/citation/runs';
import { callBackground } from '../../utils/messages/call';
import { type Backup, clippingsAlone } from '../../utils/model/backup';
import type { BulkChange, Clipping, ClippingEdit } from '../../utils/model/clipping';
import { type Failure, fail, type Result } from '../../utils/model/result';
import { downloadBackup } from './download';
import { lastStyle, loadCite } from './load-cite';
import type { Say } from './use-toast';

export type ClippingActions = {
  readonly failure: Failure | null;
  readonly isExporting: boolean;
  readonly forgetFailure: () => void;
  readonly open: (id: string) => Promise<void>;
  /** Whether it was saved; after a failure the form stays as it is. */
  readonly edit: (id: string, edit: ClippingEdit) => Promise<boolean>;
  /** Whether it was stored. */
  readonly change: (ids: readonly string[], change: BulkChange) => Promise<boolean>;
  readonly renameTags: (from: readonly string[], to: string | null) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  /** Copies a citation of its source in the style chosen last. */
  readonly cite: (clipping: Clipping) => Promise<void>;
  readonly exportAs: (format: ExportFormat, read: () => Promise<readonly Clipping[] | Backup>) => Promise<void>;
};

export function useClippingActions(say: Say): ClippingActions {
  const { t, tn, number, language } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isExporting, setExporting] = useState(false);
  const tell = (reply: Result<unknown>): boolean => {
    setFailure(reply.ok ? null : reply.error);
    return reply.ok;
  };
  const takeBack = async (way: 'undo' | 'redo'): Promise<void> => {
    const reply = await callBackground(way === 'undo' ? 'step.undo' : 'step.redo', {});
    if (!tell(reply) || !reply.ok) return;
    const { step } = reply.value;
    say(step === null ? t(`toast_${way}_nothing`) : t(`toast_${way}_${step.kind}`, number(step.count)));
  };
  const restore = async (ids: readonly string[]): Promise<void> => {
    if (tell(await callBackground('clipping.restore', { ids: [...ids] }))) say(tn('toast_restored', ids.length));
  };
  return {
    failure,
    isExporting,
    forgetFailure: () => setFailure(null),
    open: async (id) => {
      tell(await callBackground('clipping.open', { id }));
    },
    edit: async (id, edit) => {
      const isSaved = tell(await callBackground('clipping.edit', { id, edit }));
      if (isSaved) say(t('toast_changed'));
      return isSaved;
    },
    change: async (ids, change) => {
      const reply = await callBackground('clippings.change', { ids: [...ids], change });
      if (tell(reply) && reply.ok) say(tn('toast_changed_all', reply.value.count), () => void takeBack('undo'));
      return reply.ok;
    },
    renameTags: async (from, to) => {
      const reply = await callBackground('tags.rename', { from: [...from], to });
      if (tell(reply) && reply.ok) say(tn('toast_changed_all', reply.value.count), () => void takeBack('undo'));
      return reply.ok;
    },
    undo: () => takeBack('undo'),
    redo: () => takeBack('redo'),
    remove: async (ids) => {
      if (!tell(await callBackground('clipping.trash', { ids: [...ids] }))) return;
      say(tn('toast_deleted', ids.length), () => void restore(ids));
    },
    restore,
    cite: async (clipping) => {
      try {
        const cite = await loadCite(lastStyle(), language);
        const item = toCslItem(clipping.source, clipping.id, clipping.clippedAtMs);
        await navigator.clipboard.writeText(plainText(cite(item)));
        say(t('toast_cited'));
      } catch (error) {
        console.warn('Attaché: citation', error);
        say(t('toast_not_cited'));
      }
    },
    exportAs: async (format, read) => {
      setExporting(true);
      try {
        const kept = await read();
        const backup = 'clippings' in kept ? kept : clippingsAlone(kept);
        downloadBackup(backup, format);
        tell({ ok: true, value: null });
        say(tn('toast_exported', backup.clippings.length));
      } catch (error) {
        tell(fail('storage-failed', `export: ${error instanceof Error ? error.message : String(error)}`));
      } finally {
        setExporting(false);
      }
    },
  };
}
