/** One tag to filter by, where there is no room for a list of tags. */
import { useWords } from './words';

/** A native list stays usable up to here; the library has the rest. */
const OFFERED = 200;

export type TagFilterProps = {
  /** The most used first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly chosen: string | null;
  readonly onChange: (tag: string | null) => void;
};

export function TagFilter({ tags, chosen, onChange }: TagFilterProps) {
  const { t, number } = useWords();
  const offered = tags.slice(0, OFFERED);
  const isMissing = chosen !== null && !offered.some(({ tag }) => tag === chosen);
  return (
    <select
      class="field"
      aria-label={t('tag_filter_label')}
      value={chosen ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{t('tag_filter_all')}</option>
      {isMissing && <option value={chosen}>{chosen}</option>}
      {offered.map(({ tag, count }) => (
        <option key={tag} value={tag}>
          {`${tag} (${number(count)})`}
        </option>
      ))}
    </select>
  );
}
