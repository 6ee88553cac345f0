/** The formats of clippings as small buttons behind a word that says what they export, those of their sources in a menu. */
import { Choice } from './Choice';
import { useWords } from './words';

export const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const;
/** What reference managers read. */
export const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number] | (typeof REFERENCE_FORMATS)[number];

export type ExportButtonsProps = {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onExport: (format: ExportFormat) => void;
};

export function ExportButtons({ label, isBusy = false, onExport }: ExportButtonsProps) {
  const { t } = useWords();
  return (
    <fieldset class="row" aria-busy={isBusy}>
      <legend class="unseen">{label}</legend>
      <span class="small" aria-hidden="true">
        {label}
      </span>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="link small"
          aria-label={t('export_as', t(`export_${format}`))}
          onClick={() => onExport(format)}
        >
          {t(`export_${format}`)}
        </button>
      ))}
      <Choice
        label={t('export_references')}
        choices={REFERENCE_FORMATS.map((format) => [format, t(`export_${format}`)])}
        onChoose={onExport}
      />
    </fieldset>
  );
}
