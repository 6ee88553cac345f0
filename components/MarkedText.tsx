/** A text with its mentions underlined by category and the words searched for marked. */
import type { Category } from '../utils/model/category';
import { type Span, textParts } from './text-parts';
import { useWords } from './words';
import './CategoryMark.css';
import './MarkedText.css';

export type MarkedTextProps = {
  readonly text: string;
  readonly mentions: readonly (Span & { readonly category: Category })[];
  readonly matches: readonly Span[];
};

export function MarkedText({ text, mentions, matches }: MarkedTextProps) {
  const { t } = useWords();
  if (mentions.length === 0 && matches.length === 0) return <>{text}</>;
  return (
    <>
      {textParts(text, mentions, matches).map(({ text: part, category, isMatch }, index) => {
        const marked =
          category === null ? (
            part
          ) : (
            <span class={`marked ${category}`} title={t(`card_category_${category}`)}>
              {part}
            </span>
          );
        return isMatch ? <mark key={index}>{marked}</mark> : <span key={index}>{marked}</span>;
      })}
    </>
  );
}
