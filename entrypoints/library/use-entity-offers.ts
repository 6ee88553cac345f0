/** Entities that fit a name as it is typed: those of the clippings by any beginning of a word, those of the lists by their whole name or alias. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OfferedEntity } from '../../components/EntityField';
import { callBackground } from '../../utils/messages/call';
import { categoryOfId } from '../../utils/model/category';
import type { Catalogue } from '../../utils/search/catalogue';
import { countValues } from '../../utils/search/find';
import { fold } from '../../utils/search/words';

const OFFERED = 8;
/** A pause in typing. */
const SETTLE_MS = 150;

async function readNamed(typed: string): Promise<OfferedEntity[]> {
  const named = await callBackground('entities.named', { texts: [typed] });
  const ids = named.ok ? (named.value.ids[0] ?? []) : [];
  const replies = await Promise.all(ids.slice(0, OFFERED).map((entity) => callBackground('entity.read', { entity })));
  return replies.flatMap((reply) => {
    const entity = reply.ok ? reply.value.known?.entity : undefined;
    return entity === undefined ? [] : [{ id: entity.id, name: entity.name, category: entity.category }];
  });
}

/** The most frequent of the clippings whose name has a word that begins so. */
function findKept(typed: string, { columns }: Catalogue, counts: Uint32Array): OfferedEntity[] {
  const wanted = fold(typed);
  return columns.values
    .map((value, index) => ({ ...value, count: counts[index] ?? 0 }))
    .filter(({ dimension, count }) => dimension === 'entity' && count > 0)
    .filter(({ label }) => ` ${fold(label)}`.includes(` ${wanted}`))
    .sort((a, b) => b.count - a.count)
    .slice(0, OFFERED)
    .flatMap(({ key, label }) => {
      const category = categoryOfId(key);
      return category === null ? [] : [{ id: key, name: label, category }];
    });
}

export function useEntityOffers(typed: string, catalogue: Catalogue): readonly OfferedEntity[] {
  const counts = useMemo(() => countValues(catalogue, catalogue.columns.live), [catalogue]);
  const [named, setNamed] = useState<readonly OfferedEntity[]>([]);
  const words = typed.trim();
  useEffect(() => {
    setNamed([]);
    if (words.length < 2) return undefined;
    const current = { isOver: false };
    const timer = setTimeout(() => void readNamed(words).then((found) => current.isOver || setNamed(found)), SETTLE_MS);
    return () => {
      current.isOver = true;
      clearTimeout(timer);
    };
  }, [words]);
  const kept = useMemo(() => (words === '' ? [] : findKept(words, catalogue, counts)), [words, catalogue, counts]);
  return [...new Map([...named, ...kept].map((entity) => [entity.id, entity])).values()].slice(0, OFFERED);
}
