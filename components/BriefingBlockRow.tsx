/** A block of a briefing as it is arranged and written: its place, its words or passage, and what can be done with it. */
import { useMemo } from 'preact/hooks';
import type { Clipping } from '../utils/model/clipping';
import { LIMITS } from '../utils/model/limits';
import type { BriefingBlock } from '../utils/model/shelf';
import { BlockText } from './BlockText';
import { Quote, shortQuote } from './Quote';
import { useWords } from './words';

export type BriefingBlockRowProps = {
  readonly block: BriefingBlock;
  readonly index: number;
  readonly count: number;
  /** Of a clipping; null where it is gone, undefined while it is read. */
  readonly clipping: Clipping | null | undefined;
  /** Number of the clipping's source; 0 for none. */
  readonly number: number;
  /** Something is dragged over it. */
  readonly isTarget: boolean;
  /** It was just added. */
  readonly isFresh: boolean;
  readonly onMove: (to: number) => void;
  readonly onDrag: () => void;
  readonly onWrite: (text: string) => void;
  readonly onAdd: (type: 'heading' | 'text') => void;
  readonly onRemove: () => void;
  readonly onOpen: () => void;
};

export function BriefingBlockRow(props: BriefingBlockRowProps) {
  const { block, index, count, clipping, number, isTarget, onMove } = props;
  const { t } = useWords();
  // A long briefing draws every row on each change; its passages stay as they are.
  const passage = useMemo(() => <Passage clipping={clipping} onOpen={props.onOpen} />, [clipping]);
  const name =
    block.type === 'clipping' ? shortQuote(clipping?.quote ?? '') : shortQuote(block.text) || t(`block_${block.type}`);
  return (
    <li class={`block ${block.type} ${isTarget ? 'target' : ''}`} data-index={index}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by keys */}
      <span
        class="block-grip small"
        draggable
        title={t('member_drag')}
        onDragStart={(event) => {
          // Firefox drags nothing that carries nothing.
          event.dataTransfer?.setData('text/plain', name);
          props.onDrag();
        }}
      >
        <span aria-hidden="true">⠿</span>
        {number > 0 && <span> [{number}]</span>}
      </span>
      <div class="block-main">
        {block.type === 'clipping' ? (
          passage
        ) : (
          <BlockText
            text={block.text}
            label={t(`block_${block.type}`)}
            maxChars={block.type === 'heading' ? LIMITS.titleChars : LIMITS.noteChars}
            isHeading={block.type === 'heading'}
            isFresh={props.isFresh}
            onWrite={props.onWrite}
          />
        )}
        <div class="shelf-actions">
          <button
            type="button"
            class="link quiet small"
            disabled={index === 0}
            aria-label={t('member_up_label', name)}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => onMove(index - 1)}
          >
            {t('member_up')}
          </button>
          <button
            type="button"
            class="link quiet small"
            disabled={index === count - 1}
            aria-label={t('member_down_label', name)}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => onMove(index + 1)}
          >
            {t('member_down')}
          </button>
          <button
            type="button"
            class="link quiet small"
            aria-label={t('block_add_text_label', name)}
            onClick={() => props.onAdd('text')}
          >
            {t('block_add_text')}
          </button>
          <button
            type="button"
            class="link quiet small"
            aria-label={t('block_add_heading_label', name)}
            onClick={() => props.onAdd('heading')}
          >
            {t('block_add_heading')}
          </button>
          <button
            type="button"
            class="link quiet small"
            aria-label={t('member_remove_label', name)}
            onClick={props.onRemove}
          >
            {t('member_remove')}
          </button>
        </div>
      </div>
    </li>
  );
}

type PassageProps = Pick<BriefingBlockRowProps, 'clipping' | 'onOpen'>;

function Passage({ clipping, onOpen }: PassageProps) {
  const { t, day } = useWords();
  if (clipping === undefined) return <p class="small">{t('list_loading')}</p>;
  if (clipping === null) return <p class="small">{t('briefing_gone_clipping')}</p>;
  const { quote, source, mentions, clippedAtMs } = clipping;
  const place = [source.outlet, day(source.published ?? clippedAtMs)].filter((part) => part !== null && part !== '');
  return (
    <>
      <Quote text={quote} language={source.language} density="cosy" mentions={mentions} />
      <p class="clipping-source small">
        <button type="button" class="link small block-open" title={t('clipping_open')} onClick={onOpen}>
          <cite dir="auto">{source.title || t('clipping_no_title')}</cite>
        </button>
        <span>{place.join(' · ')}</span>
      </p>
    </>
  );
}
