/** The ways out of a briefing: paper, and files. */
import { Choice } from '../../components/Choice';
import { REFERENCE_FORMATS } from '../../components/ExportButtons';
import { useWords } from '../../components/words';
import type { BriefingDocument } from '../../utils/export/briefing-document';
import { exportBriefingHtml } from '../../utils/export/briefing-html';
import { exportBriefingMarkdown } from '../../utils/export/briefing-markdown';
import { exportBriefingText } from '../../utils/export/briefing-text';
import type { Clipping } from '../../utils/model/clipping';
import { downloadText } from '../screens/download';
import type { ClippingActions } from '../screens/use-clipping-actions';

export type BriefingOutputProps = {
  readonly briefing: BriefingDocument;
  readonly clippings: readonly Clipping[];
  /** Every source is cited. */
  readonly isReady: boolean;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  readonly actions: ClippingActions;
};

const FORMATS = ['markdown', 'html', 'text'] as const;

/** A name that every system takes. */
function fileName(title: string): string {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'briefing'
  );
}

export function BriefingOutput({ briefing, clippings, isReady, isPreview, onPreview, actions }: BriefingOutputProps) {
  const { t, day, language } = useWords();
  const words = { sources: t('briefing_sources'), day };
  const name = fileName(briefing.title);
  const exportAs = {
    markdown: () => downloadText(exportBriefingMarkdown(briefing, words), `${name}.md`, 'text/markdown;charset=utf-8'),
    html: () => downloadText(exportBriefingHtml(briefing, words, language), `${name}.html`, 'text/html;charset=utf-8'),
    text: () => downloadText(exportBriefingText(briefing, words), `${name}.txt`, 'text/plain;charset=utf-8'),
  };
  return (
    <fieldset class="row" disabled={!isReady}>
      <legend class="unseen">{t('briefing_output')}</legend>
      <button type="button" class="link small" aria-pressed={isPreview} onClick={() => onPreview(!isPreview)}>
        {t(isPreview ? 'briefing_edit' : 'briefing_preview')}
      </button>
      <button type="button" class="link small" onClick={() => window.print()}>
        {t('briefing_print')}
      </button>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="link small"
          aria-label={t('export_as', t(`export_${format}`))}
          onClick={exportAs[format]}
        >
          {t(`export_${format}`)}
        </button>
      ))}
      {clippings.length > 0 && (
        <Choice
          label={t('export_references')}
          choices={REFERENCE_FORMATS.map((format) => [format, t(`export_${format}`)])}
          onChoose={(format) => void actions.exportAs(format, async () => clippings)}
        />
      )}
    </fieldset>
  );
}
