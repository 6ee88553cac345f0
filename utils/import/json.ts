/** Reads a backup made by `export/json.ts`. All of it is checked before any of it is returned, so an import is all or nothing. */
import { array, literal, safeParse, strictObject, string, unknown } from 'valibot';
import { JSON_FORMAT, JSON_VERSION } from '../export/json';
import { type Clipping, ClippingSchema } from '../model/clipping';
import { describeIssues } from '../model/describe-issues';
import { LIMITS } from '../model/limits';
import { fail, type Result, succeed } from '../model/result';

const EnvelopeSchema = strictObject({
  format: literal(JSON_FORMAT),
  version: literal(JSON_VERSION),
  exportedAt: string(),
  clippings: array(unknown()),
});

function parseText(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    return fail('invalid-import', error instanceof Error ? error.message : String(error));
  }
}

/**
 * The clippings of a backup, or an error that names row (from 1) and field. Only fields of the schema are copied, so
 * keys such as `__proto__` reach nothing.
 */
export function importJson(text: string): Result<readonly Clipping[]> {
  if (text.length > LIMITS.importBytes) return fail('invalid-import', `file: longer than ${LIMITS.importBytes} bytes`);
  const json = parseText(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (!json.ok) return json;
  const envelope = safeParse(EnvelopeSchema, json.value);
  if (!envelope.success) return fail('invalid-import', `file: ${describeIssues(envelope.issues)}`);
  const rows = envelope.output.clippings;
  if (rows.length > LIMITS.importRows) return fail('invalid-import', `file: more than ${LIMITS.importRows} clippings`);
  const clippings = new Map<string, Clipping>();
  for (const [index, row] of rows.entries()) {
    const clipping = safeParse(ClippingSchema, row);
    if (!clipping.success) return fail('invalid-import', `row ${index + 1}: ${describeIssues(clipping.issues)}`);
    const { id, quote, selectors } = clipping.output;
    if (clippings.has(id)) return fail('invalid-import', `row ${index + 1}: id: ${id} stands twice`);
    if (quote !== selectors.quote.exact)
      return fail('invalid-import', `row ${index + 1}: quote: differs from selectors.quote.exact`);
    clippings.set(id, clipping.output);
  }
  return succeed([...clippings.values()]);
}
