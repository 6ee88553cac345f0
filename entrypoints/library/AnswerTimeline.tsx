/** The time of an answer's clippings, around the range that is chosen. */
import { useMemo, useState } from 'preact/hooks';
import { TimelineChart } from '../../components/TimelineChart';
import type { DateAxis, DateRange } from '../../utils/model/filter';
import { timelineOf } from '../../utils/search/timeline';
import type { Answered } from './use-answer';

export type AnswerTimelineProps = {
  readonly answered: Answered;
  /** As chosen by now; the answer may be on its way. */
  readonly range: DateRange | null;
  readonly onRange: (range: DateRange | null) => void;
  readonly title: string;
  readonly isSlim: boolean;
};

export function AnswerTimeline({ answered, range, onRange, title, isSlim }: AnswerTimelineProps) {
  const { catalogue, answer } = answered;
  const [wished, setWished] = useState<DateAxis>('clipped');
  const axis = range?.axis ?? wished;
  const timeline = useMemo(() => timelineOf(catalogue, answer.ofAnyTime, axis), [catalogue, answer, axis]);
  return (
    <TimelineChart
      timeline={timeline}
      axis={axis}
      range={range}
      onRange={onRange}
      onAxis={(next) => {
        setWished(next);
        if (range !== null) onRange({ ...range, axis: next });
      }}
      title={title}
      isSlim={isSlim}
    />
  );
}
