/** The outlets of an answer's clippings, with the days of the first and the last clipping from each. */
import { useMemo } from 'preact/hooks';
import { BarList } from '../../components/BarList';
import { useWords } from '../../components/words';
import { NO_DAY } from '../../utils/search/segment';
import { spansOf } from '../../utils/search/spans';
import { topValues } from '../../utils/search/together';
import type { Answered } from './use-answer';

export type AnswerOutletsProps = {
  readonly answered: Answered;
  readonly chosen: readonly string[];
  readonly onToggle: (outlet: string) => void;
};

const MOST = 20;
const DAY_MS = 86_400_000;

/** A day of the index as an ISO date; null for none. */
export function isoDay(day: number): string | null {
  return day === NO_DAY ? null : new Date(day * DAY_MS).toISOString();
}

export function AnswerOutlets({ answered: { catalogue, answer }, chosen, onToggle }: AnswerOutletsProps) {
  const { t, day } = useWords();
  const names = useMemo(() => {
    const { counts, first, last } = spansOf(catalogue, answer.docs, 'clipped');
    const outlets = topValues(catalogue, counts, MOST, ({ dimension }) => dimension === 'outlet');
    return outlets.map((number) => {
      const { key = '', label = '' } = catalogue.columns.values[number] ?? {};
      const details = [first[number], last[number]].map((own) => {
        const date = isoDay(own ?? NO_DAY);
        return date === null ? '' : day(date);
      });
      return { key, label, count: counts[number] ?? 0, category: null, details };
    });
  }, [catalogue, answer, day]);
  return (
    <BarList
      names={names}
      chosen={chosen}
      onToggle={onToggle}
      title={t('outlets_heading')}
      head={t('outlets_head')}
      detailHeads={[t('chart_first'), t('chart_last')]}
      none={t('outlets_none')}
    />
  );
}
