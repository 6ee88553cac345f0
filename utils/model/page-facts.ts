/**
 * What a page says and shows of itself, as plain data: collected on the page, judged in the background. Nothing in it is believed yet; only its size is
 * bounded.
 */
import {
  array,
  boolean,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  pipe,
  readonly,
  strictObject,
  string,
  tuple,
} from 'valibot';
import { FACTS } from './fact-limits';
import { LIMITS } from './limits';

const text = (length: number) => pipe(string(), maxLength(length));
const Line = text(FACTS.lineChars);
const Count = pipe(number(), integer(), minValue(0));
const Rank = pipe(number(), integer(), minValue(0), maxValue(FACTS.ranks));
const ranks = pipe(array(Rank), maxLength(FACTS.ranks), readonly());

const NearSchema = pipe(
  strictObject({
    text: Line,
    /** The whole text of its element; null where that is longer than a line. */
    line: nullable(Line),
    isLink: boolean(),
    isAmongWords: boolean(),
    /** In what is not the story, by each of two tests: asides among it, or blocks about the author. */
    isAside: boolean(),
    isLife: boolean(),
    /** Of the `time` around it. */
    datetime: nullable(Line),
    /** What it stands in that is marked as an author: how surely, from 0 on, and which of `signatures`. */
    signed: pipe(array(tuple([Rank, Count])), maxLength(FACTS.ranks), readonly()),
  }),
  readonly(),
);

const SignatureSchema = pipe(
  strictObject({ text: Line, links: pipe(array(Line), maxLength(LIMITS.authors), readonly()) }),
  readonly(),
);

const TimeSchema = pipe(
  strictObject({ ranks, names: Line, text: Line, around: Line, datetime: nullable(Line) }),
  readonly(),
);

const factEntries = {
  /** In the address bar. */
  url: text(LIMITS.urlChars),
  /** Texts of the JSON-LD blocks. */
  jsonLd: pipe(array(text(FACTS.blockChars)), maxLength(FACTS.blocks), readonly()),
  /** What `meta` elements say, by their name, property or itemprop in lower case. */
  meta: pipe(
    array(tuple([Line, pipe(array(text(FACTS.metaChars)), maxLength(FACTS.metas), readonly())])),
    maxLength(3 * FACTS.metas),
    readonly(),
  ),
  /** The schema.org types of the elements around the article. */
  itemTypes: pipe(array(Line), maxLength(FACTS.ranks), readonly()),
  /** Whether something on the page is for sale. */
  hasBasket: boolean(),
  /** Characters of running text in the article and on the whole page, and the article's paragraphs. */
  prose: pipe(strictObject({ chars: Count, paragraphs: Count, all: Count }), readonly()),
  /** The pieces of text around the headline, the nearest first. */
  near: pipe(array(NearSchema), maxLength(FACTS.near), readonly()),
  signatures: pipe(array(SignatureSchema), maxLength(FACTS.signatures), readonly()),
  times: pipe(array(TimeSchema), maxLength(FACTS.marked), readonly()),
};

/** Enough to judge whether a page is a story. */
export const ArticleFactsSchema = pipe(strictObject(factEntries), readonly());

/** Enough to tell its source as well. */
export const PageFactsSchema = pipe(
  strictObject({
    ...factEntries,
    windowTitle: text(FACTS.metaChars),
    headline: nullable(text(FACTS.metaChars)),
    language: nullable(Line),
    canonical: nullable(text(LIMITS.urlChars)),
    /** Marked as authors anywhere in the article. */
    signed: pipe(array(pipe(strictObject({ ranks, at: Count }), readonly())), maxLength(FACTS.marked), readonly()),
    /** Lines of the article that may be its date, each with what stands before it. */
    dateLines: pipe(
      array(pipe(strictObject({ text: Line, label: Line }), readonly())),
      maxLength(FACTS.dateLines),
      readonly(),
    ),
  }),
  readonly(),
);

export type ArticleFacts = InferOutput<typeof ArticleFactsSchema>;
export type PageFacts = InferOutput<typeof PageFactsSchema>;
export type NearPiece = InferOutput<typeof NearSchema>;
export type Signature = InferOutput<typeof SignatureSchema>;
export type MarkedTime = InferOutput<typeof TimeSchema>;
