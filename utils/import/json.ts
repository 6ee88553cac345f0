/** Reads a backup made by `export/json.ts`, of this version or an earlier one. All of it is checked before any of it is returned, so an import is all or nothing. */
import {
  array,
  type GenericSchema,
  type InferOutput,
  literal,
  nullable,
  safeParse,
  strictObject,
  string,
  unknown,
  variant,
} from 'valibot';
import { JSON_FORMAT, JSON_VERSION } from '../export/json';
import type { Backup } from '../model/backup';
import { type Clipping, ClippingSchema } from '../model/clipping';
import { describeIssues } from '../model/describe-issues';
import { LIMITS } from '../model/limits';
import { OwnListSchema } from '../model/own-list';
import { fail, type Result, succeed } from '../model/result';
import { ShelfRecordSchema } from '../model/shelf';

const common = { format: literal(JSON_FORMAT), exportedAt: string(), clippings: array(unknown()) };

const EnvelopeSchema = variant('version', [
  strictObject({
    ...common,
    version: literal(JSON_VERSION),
    shelf: array(unknown()),
    ownList: nullable(OwnListSchema),
  }),
  /** Clippings alone. */
  strictObject({ ...common, version: literal(1) }),
]);

function parseText(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    return fail('invalid-import', error instanceof Error ? error.message : String(error));
  }
}

/** Rows of a list, or an error that names the row, from 1, and its field. Each id stands once. */
function readRows<S extends GenericSchema<unknown, { readonly id: string }>>(
  rows: readonly unknown[],
  { schema, name, check }: { schema: S; name: string; check?: (row: InferOutput<S>) => string | null },
): Result<readonly InferOutput<S>[]> {
  const parsed = new Map<string, InferOutput<S>>();
  for (const [index, row] of rows.entries()) {
    const wrong = (what: string): Result<never> => fail('invalid-import', `${name} ${index + 1}: ${what}`);
    const own = safeParse(schema, row);
    if (!own.success) return wrong(describeIssues(own.issues));
    const { id } = own.output;
    if (parsed.has(id)) return wrong(`id: ${id} stands twice`);
    const problem = check?.(own.output) ?? null;
    if (problem !== null) return wrong(problem);
    parsed.set(id, own.output);
  }
  return succeed([...parsed.values()]);
}

function checkQuote({ quote, selectors }: Clipping): string | null {
  return quote === selectors.quote.exact ? null : 'quote: differs from selectors.quote.exact';
}

/**
 * What a backup holds, or an error that names row and field. Only fields of the schemas are copied, so keys such as `__proto__` reach
 * nothing.
 */
export function importJson(text: string): Result<Backup> {
  if (text.length > LIMITS.importBytes) return fail('invalid-import', `file: longer than ${LIMITS.importBytes} bytes`);
  const json = parseText(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (!json.ok) return json;
  const envelope = safeParse(EnvelopeSchema, json.value);
  if (!envelope.success) return fail('invalid-import', `file: ${describeIssues(envelope.issues)}`);
  const { output } = envelope;
  if (output.clippings.length > LIMITS.importRows)
    return fail('invalid-import', `file: more than ${LIMITS.importRows} clippings`);
  const clippings = readRows(output.clippings, { schema: ClippingSchema, name: 'row', check: checkQuote });
  if (!clippings.ok) return clippings;
  if (output.version === 1) return succeed({ clippings: clippings.value, shelf: [], ownList: null });
  if (output.shelf.length > LIMITS.shelf) return fail('invalid-import', `file: more than ${LIMITS.shelf} on the shelf`);
  const shelf = readRows(output.shelf, { schema: ShelfRecordSchema, name: 'shelf' });
  return shelf.ok ? succeed({ clippings: clippings.value, shelf: shelf.value, ownList: output.ownList }) : shelf;
}
