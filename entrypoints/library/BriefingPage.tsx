/** An open briefing: its blocks to arrange and write, its sources in a citation style, and the ways out of it. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BriefingBlockRow } from '../../components/BriefingBlockRow';
import { BriefingPaper } from '../../components/BriefingPaper';
import { Choice } from '../../components/Choice';
import { EmptyState } from '../../components/EmptyState';
import { SourceList } from '../../components/SourceList';
import { useWords } from '../../components/words';
import { numberSources } from '../../utils/citation/csl-item';
import { quotedClippings, toDocument } from '../../utils/export/briefing-document';
import type { Clipping } from '../../utils/model/clipping';
import type { Briefing } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { ARRANGEMENTS, type Arrangement, arrangeBy } from '../../utils/shelf/arrange';
import { clippingsOf, moveBlock, withBlock, withoutBlock, withWords } from '../../utils/shelf/briefing';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Shelf } from '../screens/use-shelf';
import { BriefingHead } from './BriefingHead';
import { BriefingOutput } from './BriefingOutput';
import { StyleChoice } from './StyleChoice';
import { useBriefing } from './use-briefing';
import { useCitations } from './use-citations';
import { useMemberMoves } from './use-member-moves';
import { useQuoted } from './use-quoted';
import type { Routing } from './use-route';
import './briefing.css';
import './print.css';

export type BriefingPageProps = {
  readonly briefing: Briefing;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly routing: Routing;
  readonly actions: ClippingActions;
};

/** Blocks of a briefing that fit some twenty screens. */
const LONG = 150;
const NONE: ReadonlyMap<string, Clipping> = new Map();

/** The focus stays with what is moved: browsers drop it with the element's place. */
function useKeptFocus(order: string): (element: Element | null) => void {
  const kept = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = kept.current;
    kept.current = null;
    if (element instanceof HTMLElement && element.isConnected && document.activeElement !== element) element.focus();
  }, [order]);
  return (element) => {
    kept.current = element;
  };
}

export function BriefingPage({ briefing, catalogue, shelf, routing, actions }: BriefingPageProps) {
  const { t, tn, number, language } = useWords();
  const change = useBriefing(briefing, shelf);
  const ids = clippingsOf(briefing);
  const quoted = useQuoted(ids, catalogue);
  const clippings = quoted ?? NONE;
  const numbered = useMemo(() => numberSources(quotedClippings(briefing, clippings)), [briefing, clippings]);
  const citations = useCitations(numbered.references, briefing.style, shelf.styles);
  const whole = useMemo(() => toDocument(briefing, clippings, citations.cited), [briefing, clippings, citations]);
  const paper = useMemo(() => <BriefingPaper document={whole} />, [whole]);
  const [isPreview, setPreview] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const keepFocus = useKeptFocus(briefing.blocks.map(({ id }) => id).join(' '));
  const { length } = briefing.blocks;
  const moves = useMemberMoves((from, to) => {
    if (from === to || to < 0 || to >= length) return;
    keepFocus(document.activeElement);
    change((own) => moveBlock(own, from, to));
    setMoved(t('collection_moved', number(to + 1), number(length)));
  });
  const add = (type: 'heading' | 'text', after: string | null): void => {
    const id = crypto.randomUUID();
    setFresh(id);
    change((own) => withBlock(own, { type, id, text: '' }, after));
  };
  const arrange = (by: Arrangement): void => {
    const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const words = { rest: t('arrange_rest'), month: (date: string) => months.format(Date.parse(date)) };
    change((own) => arrangeBy(by, own, clippings, words), t('briefing_arranged', t(`arrange_${by}`)));
  };
  const last = briefing.blocks.at(-1)?.id ?? null;
  return (
    <section class="shelf briefing" aria-labelledby="briefing">
      <BriefingHead briefing={briefing} shelf={shelf} routing={routing} change={change} />
      <div class="row between library-tools briefing-tools">
        <span class="row">
          <button type="button" class="link small" onClick={() => add('heading', last)}>
            {t('briefing_add_heading')}
          </button>
          <button type="button" class="link small" onClick={() => add('text', last)}>
            {t('briefing_add_text')}
          </button>
          {ids.length > 1 && quoted !== null && (
            <Choice
              label={t('briefing_arrange')}
              choices={ARRANGEMENTS.map((by) => [by, t(`arrange_${by}`)])}
              onChoose={arrange}
            />
          )}
        </span>
        <BriefingOutput
          briefing={whole}
          clippings={quotedClippings(briefing, clippings)}
          isReady={citations.isReady}
          isPreview={isPreview}
          onPreview={(next) => {
            setFresh(null);
            setPreview(next);
          }}
          actions={actions}
        />
      </div>
      <p class="unseen" role="status">
        {moved}
      </p>
      {length === 0 && <EmptyState text={t('briefing_empty')} />}
      {!isPreview && length > 0 && (
        <ol class={`blocks ${length > LONG ? 'long' : ''}`} {...moves.area}>
          {briefing.blocks.map((block, index) => (
            <BriefingBlockRow
              key={block.id}
              block={block}
              index={index}
              count={length}
              clipping={quoted === null ? undefined : (clippings.get(block.id) ?? null)}
              number={numbered.numberOf(block.id)}
              isTarget={moves.target === index}
              isFresh={block.id === fresh}
              onMove={(to) => moves.move(index, to)}
              onDrag={() => moves.drag(index)}
              onWrite={(text) => change((own) => withWords(own, block.id, text))}
              onAdd={(type) => add(type, block.id)}
              onRemove={() => change((own) => withoutBlock(own, block.id), t('briefing_removed', briefing.name))}
              onOpen={() => void actions.open(block.id)}
            />
          ))}
        </ol>
      )}
      {ids.length > 0 && (
        <section class="briefing-sources" aria-labelledby="briefing-sources">
          <div class="row between">
            <h3 id="briefing-sources">{t('briefing_sources')}</h3>
            <span class="small" role="status">
              {citations.isFailed
                ? t('style_failed')
                : citations.isReady
                  ? tn('briefing_source_count', numbered.references.length)
                  : t('briefing_citing')}
            </span>
          </div>
          <StyleChoice
            style={briefing.style}
            shelf={shelf}
            onChoose={(style) => change((own) => ({ ...own, style }))}
          />
          {!isPreview && <SourceList sources={whole.sources} />}
        </section>
      )}
      {/* On paper it stands alone, whether it was looked at before or not. */}
      <div class={isPreview ? 'preview' : 'print-only'}>{paper}</div>
    </section>
  );
}
