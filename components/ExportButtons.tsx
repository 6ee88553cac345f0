/** The three formats as three small buttons behind a word that says what they export. */
import { useWords } from './words';

export const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

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
    </fieldset>
  );
}
