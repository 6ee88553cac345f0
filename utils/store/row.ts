/** What is stored of a clipping: the clipping, and keys computed from it for the indexes. The quote is never indexed. */
import { safeParse } from 'valibot';
import { type Clipping, ClippingSchema } from '../model/clipping';
import { describeIssues } from '../model/describe-issues';

export type ClippingRow = Clipping & {
  readonly inTrash: 0 | 1;
  /** The tags; none while in the trash, so that counts and filters see only kept clippings. */
  readonly tagKeys: readonly string[];
  /** Ids of the entities mentioned; none while in the trash. */
  readonly entityIds: readonly string[];
  /** Number of the write that left the row like this; the mirror asks for what came after its own. */
  readonly generation: number;
};

/** A stored row that is no clipping. It stays where it is, and every read passes it by. */
export type BadRow = { readonly id: string; readonly message: string };

/** Told of each bad row that a read met. */
export type Report = (row: BadRow) => void;

export function toRow(clipping: Clipping, generation: number): ClippingRow {
  const inTrash = clipping.deletedAtMs !== null;
  return {
    ...clipping,
    inTrash: inTrash ? 1 : 0,
    tagKeys: inTrash ? [] : [...new Set(clipping.tags)],
    entityIds: inTrash ? [] : [...new Set(clipping.entities.map(({ id }) => id))],
    generation,
  };
}

/** The clipping of a row, or null after reporting why there is none. */
export function parseRow(row: unknown, report: Report): Clipping | null {
  const {
    inTrash: _inTrash,
    tagKeys: _tagKeys,
    entityIds: _entityIds,
    generation: _generation,
    ...rest
  } = Object(row) as Record<string, unknown> & { id?: unknown };
  const parsed = safeParse(ClippingSchema, rest);
  if (parsed.success) return parsed.output;
  report({ id: String(rest.id).slice(0, 100), message: describeIssues(parsed.issues) });
  return null;
}

export function parseRows(rows: readonly unknown[], report: Report): Clipping[] {
  return rows.map((row) => parseRow(row, report)).filter((clipping) => clipping !== null);
}

/** Where nobody looks at reports yet, the console does. */
export const reportToConsole: Report = ({ id, message }) => {
  console.error(`Attaché: clipping ${id} cannot be read and is left as it is. ${message}`);
};
