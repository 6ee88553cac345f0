/** What is known of an entity: by the lists, and by the clippings that name it. */
import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../../utils/messages/call';
import type { Entity } from '../../utils/model/entity';
import { readByIds } from '../screens/read-by-ids';
import type { Answered } from './use-answer';

export type KnownEntity = {
  /** Null where neither list nor clipping knows it. */
  readonly entity: Entity | null;
  /** Other names, those of the lists first; never the entity's own. */
  readonly aliases: readonly string[];
};

/** The newest clippings say enough of how an entity is called. */
const READ = 30;

/** @param answered the entity's own clippings; null while they are searched */
export function useEntity(id: string, answered: Answered | null): KnownEntity | null {
  const [known, setKnown] = useState<KnownEntity | null>(null);
  useEffect(() => {
    if (answered === null) return undefined;
    const current = { isOver: false };
    const read = async (): Promise<void> => {
      const { catalogue, answer } = answered;
      const ids = Array.from(answer.docs.subarray(0, READ), (doc) => catalogue.columns.idAt(doc));
      const [reply, clippings] = await Promise.all([callBackground('entity.read', { entity: id }), readByIds(ids)]);
      const listed = reply.ok ? reply.value.known : null;
      const entity =
        listed?.entity ?? clippings.flatMap(({ entities }) => entities).find((own) => own.id === id) ?? null;
      const met = clippings
        .flatMap(({ mentions }) => mentions.filter((own) => own.entity === id))
        .map(({ alias }) => alias);
      const aliases = [...new Set([...(listed?.aliases ?? []), ...met])].filter((alias) => alias !== entity?.name);
      if (!current.isOver) setKnown({ entity, aliases });
    };
    read().catch((error: unknown) => console.error('Attaché: entity', error));
    return () => {
      current.isOver = true;
    };
  }, [id, answered]);
  return known;
}
