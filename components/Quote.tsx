/** A passage in the serif, in its own language and direction; a long one is cut to a few lines and opens on request. */
import { useState } from 'preact/hooks';
import { MarkedText, type MarkedTextProps } from './MarkedText';
import { useWords } from './words';
import './Quote.css';

/** About six lines, in the popup and in the column of a full page. */
const LONG_CHARS = { compact: 320, cosy: 540, full: Number.POSITIVE_INFINITY };

/** `compact`: three lines; `cosy`: what fits a column; `full`: all of it, with the words around it. */
export const DENSITIES = ['compact', 'cosy', 'full'] as const;
export type Density = (typeof DENSITIES)[number];

export type QuoteProps = {
  readonly text: string;
  readonly language: string | null;
  readonly density?: Density;
  readonly mentions?: MarkedTextProps['mentions'];
  /** Where words searched for stand in it. */
  readonly matches?: MarkedTextProps['matches'];
};

export function Quote({ text, language, density = 'compact', mentions = [], matches = [] }: QuoteProps) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const isLong = text.length > LONG_CHARS[density] || (density !== 'full' && text.split('\n').length > 5);
  return (
    <div>
      <blockquote class={`quote ${isLong && !whole ? 'cut' : ''}`} lang={language ?? undefined} dir="auto">
        <MarkedText text={text} mentions={mentions} matches={matches} />
      </blockquote>
      {isLong && (
        <button type="button" class="link quiet small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('clipping_less_quote') : t('clipping_whole_quote')}
        </button>
      )}
    </div>
  );
}

/** The beginning of a passage, for the names of buttons. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 50 ? line : `${Array.from(line).slice(0, 48).join('').trimEnd()}…`;
}
