/** Collections, saved searches, watch lists and briefings: every write to them, and their reads. */
import { safeParse } from 'valibot';
import { describeIssues } from '../model/describe-issues';
import { LIMITS } from '../model/limits';
import type { ShelfKind, ShelfRecord } from '../model/shelf';
import { ShelfRecordSchema } from '../model/shelf';
import type { AttacheDatabase } from './database';
import { type Report, reportToConsole } from './row';
import type { Writer } from './writer';

/** A record as it is stored, with the number of the write that left it like this. */
export type ShelfRow = ShelfRecord & { readonly generation: number };

/** The record of a row, or null after reporting why there is none. */
export function parseShelfRow(row: unknown, report: Report): ShelfRecord | null {
  const { generation: _generation, ...rest } = Object(row) as Record<string, unknown> & { id?: unknown };
  const parsed = safeParse(ShelfRecordSchema, rest);
  if (parsed.success) return parsed.output;
  report({ id: String(rest.id).slice(0, 100), message: describeIssues(parsed.issues) });
  return null;
}

/** Every record of a kind, by name. */
export async function readShelf<K extends ShelfKind>(
  database: AttacheDatabase,
  kind: K,
  report: Report = reportToConsole,
): Promise<Extract<ShelfRecord, { kind: K }>[]> {
  const rows = await database.shelf.where('kind').equals(kind).toArray();
  const records = rows.map((row) => parseShelfRow(row, report)).filter((record) => record !== null);
  return records
    .filter((record): record is Extract<ShelfRecord, { kind: K }> => record.kind === kind)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Thrown where the shelf is full; the message says how much it holds. */
export class ShelfFullError extends Error {
  override readonly name = 'ShelfFullError';
}

export class ShelfStore {
  readonly #writer: Writer;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /**
   * Stores a record, in place of the one of its id.
   * @returns its `updatedAtMs`
   * @throws {ShelfFullError} when there are `LIMITS.shelf` others
   */
  async put(record: ShelfRecord): Promise<number> {
    const { shelf } = this.#writer.database;
    const { shelfPut = [] } = await this.#writer.write(async () => {
      const row = await shelf.get(record.id);
      if (row === undefined && (await shelf.count()) >= LIMITS.shelf)
        throw new ShelfFullError(`shelf: holds ${LIMITS.shelf} records at most`);
      const before = row === undefined ? null : parseShelfRow(row, this.#writer.report);
      const updatedAtMs = Math.max(this.#writer.now(), (before?.updatedAtMs ?? 0) + 1);
      return {
        shelfPut: [{ ...record, updatedAtMs }],
        step: { kind: record.kind, clippings: [], shelf: [{ id: record.id, record: before }] },
      };
    });
    return shelfPut[0]?.updatedAtMs ?? record.updatedAtMs;
  }

  /** Whether there was such a record. */
  async remove(id: string): Promise<boolean> {
    const { shelfRemove = [] } = await this.#writer.write(async () => {
      const row = await this.#writer.database.shelf.get(id);
      if (row === undefined) return {};
      const record = parseShelfRow(row, this.#writer.report);
      const step = record && { kind: record.kind, clippings: [], shelf: [{ id, record }] };
      return { shelfRemove: [id], ...(step !== null && { step }) };
    });
    return shelfRemove.length > 0;
  }
}
