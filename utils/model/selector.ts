/** The three selectors of a clipping, in the words of the W3C Web Annotation Data Model, section 4.2. */
import {
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  pipe,
  readonly,
  regex,
  strictObject,
  string,
} from 'valibot';
import { LIMITS } from './limits';

const Offset = pipe(number(), integer(), minValue(0));
const Path = pipe(string(), maxLength(LIMITS.pathChars));

export const TextQuoteSelectorSchema = pipe(
  strictObject({
    type: literal('TextQuoteSelector'),
    exact: pipe(string(), minLength(1), maxLength(LIMITS.quoteChars)),
    prefix: pipe(string(), maxLength(LIMITS.contextChars)),
    suffix: pipe(string(), maxLength(LIMITS.contextChars)),
  }),
  readonly(),
);

/** Offsets into the page text. */
export const TextPositionSelectorSchema = pipe(
  strictObject({ type: literal('TextPositionSelector'), start: Offset, end: Offset }),
  readonly(),
);

/** XPaths of the two containers from the document element, and offsets inside them. */
export const RangeSelectorSchema = pipe(
  strictObject({
    type: literal('RangeSelector'),
    startPath: Path,
    startOffset: Offset,
    endPath: Path,
    endOffset: Offset,
  }),
  readonly(),
);

/** What an address needs behind its `#` for browsers to scroll to the passage. */
export const FragmentSelectorSchema = pipe(
  strictObject({
    type: literal('FragmentSelector'),
    conformsTo: literal('https://wicg.github.io/scroll-to-text-fragment/'),
    value: pipe(string(), maxLength(LIMITS.urlChars), regex(/^:~:text=[\w%~.!*'(),-]+$/)),
  }),
  readonly(),
);

export const SelectorsSchema = pipe(
  strictObject({
    quote: TextQuoteSelectorSchema,
    position: TextPositionSelectorSchema,
    range: RangeSelectorSchema,
    /** Only where it led to this passage alone when it was clipped. */
    fragment: nullable(FragmentSelectorSchema),
    /**
     * How like it the most similar other passage of the page was when it was clipped, from 0 to 1; 1 where the same words stood
     * there again. What is no more like it than that proves nothing. Null until the background has read the page.
     */
    rival: nullable(pipe(number(), minValue(0), maxValue(1))),
  }),
  readonly(),
);

export type TextQuoteSelector = InferOutput<typeof TextQuoteSelectorSchema>;
export type TextPositionSelector = InferOutput<typeof TextPositionSelectorSchema>;
export type RangeSelector = InferOutput<typeof RangeSelectorSchema>;
export type FragmentSelector = InferOutput<typeof FragmentSelectorSchema>;
export type Selectors = InferOutput<typeof SelectorsSchema>;

/** What finding a passage in a text needs: no nodes. */
export type TextSelectors = Pick<Selectors, 'quote' | 'position'> & Partial<Pick<Selectors, 'rival'>>;
