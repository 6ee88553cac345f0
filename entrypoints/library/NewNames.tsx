/** The radar's finds above the clippings, folded away: names that recur and that no list knows. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { NewNameList } from '../../components/NewNameList';
import { useWords } from '../../components/words';
import { callBackground } from '../../utils/messages/call';
import type { NewName } from '../../utils/model/own-list';
import type { Failure } from '../../utils/model/result';
import { useOwnListChanges } from '../screens/use-own-list';
import type { Say } from '../screens/use-toast';

/** @param kept how many clippings there are; the radar looks again when it changes */
function useNewNames(kept: number) {
  const [names, setNames] = useState<readonly NewName[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(async (): Promise<void> => {
    const reply = await callBackground('new-names.read', {});
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setNames(reply.value.names);
  }, []);
  // Other clippings hold other names.
  useEffect(() => void read(), [kept, read]);
  const settle = (offered: NewName): void => setNames((all) => all.filter((other) => other !== offered));
  return { names, failure, read, settle };
}

export function NewNames({ kept, say }: { readonly kept: number; readonly say: Say }) {
  const { t, number } = useWords();
  const { names, failure, read, settle } = useNewNames(kept);
  const own = useOwnListChanges(say);
  const shownFailure = own.failure ?? failure;
  if (names.length === 0) return shownFailure === null ? null : <ErrorNote failure={shownFailure} />;
  return (
    <details class="new-names-part">
      <summary>
        <h2>{t('new_names')}</h2> <span class="small">{number(names.length)}</span>
      </summary>
      <p class="small">{t('new_names_text')}</p>
      {shownFailure !== null && <ErrorNote failure={shownFailure} />}
      <NewNameList
        names={names}
        onAdd={(name, offered) => void own.add(name, () => void read()).then((isAdded) => isAdded && settle(offered))}
        onDismiss={(offered) =>
          void own.dismiss(offered.name, () => void read()).then((isStored) => isStored && settle(offered))
        }
      />
    </details>
  );
}
