/** A briefing as it is printed: no controls, quotes with numbers, the sources at the end. */
import { type BriefingDocument, type BriefingPart, paragraphsOf, placeOf } from '../utils/export/briefing-document';
import { SourceList } from './SourceList';
import { useWords } from './words';
import './BriefingPaper.css';

export type BriefingPaperProps = { readonly document: BriefingDocument };

export function BriefingPaper({ document }: BriefingPaperProps) {
  const { t } = useWords();
  return (
    <article class="paper" aria-label={t('briefing_paper')}>
      <h2 class="paper-title" dir="auto">
        {document.title}
      </h2>
      {document.parts.map((part) => (
        <PaperPart key={part.id} part={part} />
      ))}
      {document.sources.length > 0 && (
        <section class="paper-sources">
          <h3>{t('briefing_sources')}</h3>
          <SourceList sources={document.sources} />
        </section>
      )}
    </article>
  );
}

function PaperPart({ part }: { readonly part: BriefingPart }) {
  const { day } = useWords();
  if (part.type === 'heading') return <h3 dir="auto">{part.text}</h3>;
  if (part.type === 'text')
    return (
      <>
        {paragraphsOf(part.text).map((paragraph, index) => (
          <p key={index} class="paper-text" dir="auto">
            {paragraph}
          </p>
        ))}
      </>
    );
  const { clipping, number } = part;
  return (
    <figure>
      <blockquote dir="auto" lang={clipping.source.language ?? undefined}>
        {clipping.quote}
      </blockquote>
      <figcaption>
        {placeOf(clipping, day)} <span class="paper-number">[{number}]</span>
      </figcaption>
    </figure>
  );
}
