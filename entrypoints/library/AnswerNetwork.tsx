/** The entities of an answer as a network, of the categories that the reader wants to see. */
import { useMemo, useState } from 'preact/hooks';
import { NetworkChart } from '../../components/NetworkChart';
import { CATEGORIES, type Category, categoryOfId } from '../../utils/model/category';
import { networkOf } from '../../utils/search/together';
import type { Answered } from './use-answer';

export type AnswerNetworkProps = {
  readonly answered: Answered;
  readonly chosen: readonly string[];
  readonly onToggle: (entity: string) => void;
  readonly title: string;
  readonly most: number;
  /** An entity that is left out. */
  readonly except?: string;
};

/** Countries and everyday terms stand in most clippings and would tie everything to everything. */
const SHOWN: ReadonlySet<Category> = new Set(CATEGORIES.filter((own) => own !== 'country' && own !== 'term'));

export function AnswerNetwork({ answered, chosen, onToggle, title, most, except }: AnswerNetworkProps) {
  const { catalogue, answer } = answered;
  const [shown, setShown] = useState(SHOWN);
  const network = useMemo(
    () => networkOf(catalogue, answer, { most, categories: shown, ...(except !== undefined && { except }) }),
    [catalogue, answer, most, shown, except],
  );
  const present = useMemo(() => {
    const found = new Set<Category>();
    for (const [number, { dimension, key }] of catalogue.columns.values.entries()) {
      const category = dimension === 'entity' && (answer.counts[number] ?? 0) > 0 ? categoryOfId(key) : null;
      if (category !== null) found.add(category);
    }
    return found;
  }, [catalogue, answer]);
  return (
    <NetworkChart
      network={network}
      present={present}
      shown={shown}
      onShown={setShown}
      chosen={chosen}
      onToggle={onToggle}
      title={title}
    />
  );
}
