/** The article a clipping was taken from. Page metadata is never trusted: it is cut to length and its URLs are http(s). */
import { array, check, type InferOutput, maxLength, nullable, pipe, readonly, strictObject, string } from 'valibot';
import { LIMITS } from './limits';

function isWebUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'http:';
}

export const WebUrlSchema = pipe(
  string(),
  maxLength(LIMITS.urlChars),
  check(isWebUrl, 'expected an http or https URL'),
);

/** ISO 8601 date, with or without a time: `2023-03-20`, `2023-03-20T18:05:00+05:30`. */
export const IsoDateSchema = pipe(
  string(),
  maxLength(40),
  check(
    (value) => /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value) && !Number.isNaN(Date.parse(value)),
    'expected an ISO 8601 date',
  ),
);

export const SourceSchema = pipe(
  strictObject({
    /** The URL in the address bar, fragment included. */
    url: WebUrlSchema,
    /** Identity of the source: `utils/clipping/url-identity.ts`. Clippings of one article share it. */
    key: pipe(string(), maxLength(LIMITS.urlChars)),
    canonicalUrl: nullable(WebUrlSchema),
    title: pipe(string(), maxLength(LIMITS.titleChars)),
    authors: pipe(array(pipe(string(), maxLength(LIMITS.nameChars))), maxLength(LIMITS.authors), readonly()),
    outlet: nullable(pipe(string(), maxLength(LIMITS.nameChars))),
    published: nullable(IsoDateSchema),
    modified: nullable(IsoDateSchema),
    /** BCP 47 tag as the page declares it. */
    language: nullable(pipe(string(), maxLength(35))),
  }),
  readonly(),
);

export type Source = InferOutput<typeof SourceSchema>;
