/** Texts joined by tabs in one string, cut out one at a time when asked for: of tens of thousands a page needs a few hundred. */
import type { Texts } from './compiled';

export class TextColumn implements Texts {
  readonly #joined: string;
  /** Where each text begins; found at the first question. */
  #starts: readonly number[] | null = null;

  constructor(joined: string) {
    this.#joined = joined;
  }

  at(index: number): string | undefined {
    this.#starts ??= startsOf(this.#joined);
    const start = this.#starts[index];
    const next = this.#starts[index + 1];
    return start === undefined || next === undefined ? undefined : this.#joined.slice(start, next - 1);
  }
}

/** One more than texts; an empty string is one empty text. */
function startsOf(joined: string): number[] {
  const starts = [0];
  for (let at = joined.indexOf('\t'); at >= 0; at = joined.indexOf('\t', at + 1)) starts.push(at + 1);
  starts.push(joined.length + 1);
  return starts;
}
